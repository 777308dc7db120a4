import { isDash, isDigit, isLetter, isSpace } from "../text/characters.js";
import type { Range } from "../text/span.js";

/** What stands beside a mark, as far as it tells whether the mark opens or closes. */
export type Neighbour = "edge" | "space" | "word" | "stop" | "dash";

export interface Neighbours {
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** The offset of the character before and after, past other marks that touch this one. */
  readonly beforeAt: number;
  readonly afterAt: number;
}

const OPENING = "([{/¿¡";
const BEGINS_A_WORD = "$£€¥₹#@[({&*¿¡…_~<";

/**
 * What stands beside each of `marks`. Marks that touch are looked through, so that in `"'Tis so,' he said"`
 * the outer mark has a word after it as well. One pass in each direction.
 */
export function neighboursOf(text: string, range: Range, marks: readonly Range[]): Neighbours[] {
  const beforeAt: number[] = [];
  const afterAt: number[] = new Array<number>(marks.length);
  for (const [index, mark] of marks.entries()) {
    const touches = index > 0 && (marks[index - 1] as Range).end === mark.start;
    beforeAt.push(touches ? (beforeAt[index - 1] as number) : mark.start - 1);
  }
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Range;
    const touches = index + 1 < marks.length && (marks[index + 1] as Range).start === mark.end;
    afterAt[index] = touches ? (afterAt[index + 1] as number) : mark.end;
  }
  return marks.map((_, index) => {
    const before = beforeAt[index] as number;
    const after = afterAt[index] as number;
    return {
      before: before < range.start ? "edge" : beforeKind(text, before),
      after: after >= range.end ? "edge" : afterKind(text, after, range.end),
      beforeAt: before,
      afterAt: after,
    };
  });
}

function beforeKind(text: string, at: number): Neighbour {
  const code = text.charCodeAt(at);
  if (isSpace(code) || OPENING.includes(text[at] as string)) return "space";
  if (isDash(code)) return "dash";
  return isWord(code) ? "word" : "stop";
}

function afterKind(text: string, at: number, limit: number): Neighbour {
  const code = text.charCodeAt(at);
  const character = text[at] as string;
  if (isSpace(code)) return "space";
  if (isDash(code)) return "dash";
  if (isWord(code) || BEGINS_A_WORD.includes(character)) return "word";
  // "...and so on" and ".38" begin with a stop that belongs to the word
  if (character === "." && at + 1 < limit && (text[at + 1] === "." || isDigit(text.charCodeAt(at + 1)))) {
    return "word";
  }
  return "stop";
}

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || (code >= 0xd800 && code <= 0xdfff);
}
