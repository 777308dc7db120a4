import type { Change, Explanation } from "./change.js";
import { isNegation } from "./negation.js";

const MASK = /[*-]+/;

/** Profanity with stars or dashes for some of its letters. */
export function asMasked(change: Change): Explanation | null {
  if (isCut(change)) {
    const message = `The source’s “${change.sourceText}” stands for a word that it does not print.`;
    return { verdict: "edited", class: "masked", message };
  }
  if (change.draft.length === 0 || change.draft.length !== change.source.length) return null;
  if (!change.draft.every((word, at) => standsFor(word.norm, change.source[at]?.norm ?? ""))) return null;
  if (!change.draft.some((word) => word.masked) && !change.source.some((word) => MASK.test(word.norm)))
    return null;
  return { verdict: "edited", class: "masked", message: `“${change.draftText}” masks a word of the source.` };
}

const CUT_WORD = /^(?:expletives?|bleep|bleeped|profanity|obscenity|swears?|curses?|deleted|removed)$/;

/** Whether the source has "[expletive]" where the draft has nothing, or one word that is neither a figure nor a name. */
function isCut({ draft, draftText, source }: Change): boolean {
  if (source.length === 0 || source.length > 2 || !source.every(({ norm }) => CUT_WORD.test(norm)))
    return false;
  if (source[0]?.norm === "deleted" || source[0]?.norm === "removed") return false;
  if (draft.length === 0) return true;
  return draft.length === 1 && /^\p{Ll}[\p{L}*-]{2,}$/u.test(draftText) && !isNegation(draft[0]?.norm ?? "");
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
