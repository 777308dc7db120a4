import type { Range } from "../text/span.js";
import { apostropheCost, isClippedWordAt, primeCost } from "./apostrophes.js";
import type { MarkCharacter } from "./mark-characters.js";
import type { Neighbour, Neighbours } from "./neighbours.js";

export interface Weights {
  readonly openCost: number;
  readonly closeCost: number;
  readonly ignoreCost: number;
}

/** What a mark costs as opening and as closing, by what stands before (row) and after (column). */
const BY_NEIGHBOURS: Readonly<Record<Neighbour, Readonly<Record<Neighbour, readonly [number, number]>>>> = {
  edge: { edge: [6, 6], space: [0.5, 6], word: [0, 6], stop: [0.5, 6], dash: [0.5, 6] },
  space: { edge: [6, 0.5], space: [1.5, 1.5], word: [0, 4], stop: [1.5, 1.5], dash: [1.5, 1.5] },
  word: { edge: [6, 0], space: [4, 0], word: [2, 2], stop: [4, 0], dash: [3, 0.3] },
  stop: { edge: [6, 0], space: [4, 0], word: [1.5, 1.5], stop: [4, 0], dash: [3, 0.3] },
  dash: { edge: [6, 0], space: [3, 0.3], word: [0.3, 2], stop: [3, 0.3], dash: [1.5, 1.5] },
};

/** What each way to read a mark costs, from its neighbours alone. */
export function weigh(
  text: string,
  mark: Range,
  character: MarkCharacter,
  neighbours: readonly Neighbours[],
  index: number,
  range: Range,
): Weights {
  const beside = neighbours[index] as Neighbours;
  let [openCost, closeCost] = BY_NEIGHBOURS[beside.before][beside.after];
  if (beside.before === "stop" && beside.after === "word") {
    const before = text[beside.beforeAt] as string;
    if (before === ":" || before === "=" || before === ">") openCost = 0.5;
    else if (before !== "," && before !== ";") closeCost = 0.5;
  }
  if (character.family !== "single") {
    return {
      openCost,
      closeCost,
      ignoreCost: character.family === "double" ? primeCost(text, mark, range) : Infinity,
    };
  }
  // a word that is written with an apostrophe ('em, '90s) needs more than its place to be the start of a quotation
  if (isClippedWordAt(text, mark.end, range.end)) openCost += character.shape === "open" ? 0.5 : 2;
  return { openCost, closeCost, ignoreCost: apostropheCost(text, mark, character, beside, range) };
}
