import { numberOf } from "../tagging/parts-of-speech.js";
import type { Extracted } from "./extract.js";
import { OPENS } from "./passage.js";

const LAST_NOUN = numberOf("NNP");

/**
 * Whether what was found in a headline is a topic with somebody's words beside it: of "Quarry plan ‘too big for the lane’" the
 * quarry is not who speaks, nor does the plan say so.
 */
export function isHeadlineTopic({ passage, cue }: Extracted): boolean {
  const last = cue.at(-1);
  if (last === undefined) return false;
  const tag = passage.tags[last.end - 1] as number;
  return tag <= LAST_NOUN && passage.marks[last.end] === OPENS;
}
