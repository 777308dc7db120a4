import type { Change, Explanation } from "./change.js";

const MASK = /[*-]+/;

/** Profanity with stars or dashes for some of its letters. */
export function asMasked(change: Change): Explanation | null {
  if (change.draft.length === 0 || change.draft.length !== change.source.length) return null;
  if (!change.draft.every((word, at) => standsFor(word.norm, change.source[at]?.norm ?? ""))) return null;
  if (!change.draft.some((word) => word.masked) && !change.source.some((word) => MASK.test(word.norm)))
    return null;
  return { verdict: "edited", class: "masked", message: `“${change.draftText}” masks a word of the source.` };
}

/** Whether the letters left standing in one are those of the other. */
function standsFor(one: string, other: string): boolean {
  return one === other || fits(one, other) || fits(other, one);
}

function fits(masked: string, word: string): boolean {
  const mask = MASK.exec(masked);
  if (mask === null) return false;
  const head = masked.slice(0, mask.index);
  const tail = masked.slice(masked.search(/[^*-]*$/));
  return word.length > head.length + tail.length && word.startsWith(head) && word.endsWith(tail);
}
