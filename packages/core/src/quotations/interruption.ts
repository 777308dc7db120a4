import { isSayingVerb } from "../sentences/speech-verbs.js";
import type { Piece } from "./pieces.js";

const LONGEST_GAP = 160;
const MOST_WORDS = 15;
const LONGEST_BARE_CREDIT = 4;

/**
 * Joins a quotation that is interrupted by its credit: “A,” he said, “B.” is one, “A,” he said. “B.” are two.
 * Takes and returns groups of pieces, one for each quotation.
 */
export function joinInterrupted(text: string, groups: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const last = before?.at(-1);
    const first = group[0] as Piece;
    if (before !== undefined && last !== undefined && isInterruption(text, last, first))
      before.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function isInterruption(text: string, first: Piece, second: Piece): boolean {
  if (first.block !== second.block || first.goesOn) return false;
  if (second.span.start - first.span.end > LONGEST_GAP) return false;
  const gap = text.slice(first.span.end, second.span.start);
  const endsWithComma = /,\s*$/.test(gap);
  const goesOnLower = /^\s*(?:…|\.\.\.)?\s*\p{Ll}/u.test(
    text.slice(second.inner.start, second.inner.start + 8),
  );
  const endsSentence = /[.!?]\s*$/.test(text.slice(first.inner.start, first.inner.end).slice(-4));
  const isEllipsis = /(?:\.\.|…)\s*$/.test(text.slice(first.inner.start, first.inner.end).slice(-4));
  if (endsSentence && !isEllipsis) {
    const isFullStop = /\.\s*$/.test(text.slice(first.inner.start, first.inner.end).slice(-4));
    if (isFullStop || !goesOnLower || !endsWithComma) return false;
  }
  return (goesOnLower || endsWithComma) && isCreditGap(gap, endsWithComma);
}

/** Whether the words between two pieces only say who speaks. */
function isCreditGap(gap: string, endsWithComma: boolean): boolean {
  // a full stop after a short word is an abbreviation ("Mr.", "Sen."), after any other a sentence's end
  if (/[!?;:…“”"«»]|[^\s.]{5}\.\s|\.\s*$/.test(gap.trim())) return false;
  const words = gap.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const verbs = words.filter((word) => isSayingVerb(word)).length;
  if (verbs === 0) return false;
  if (!endsWithComma) {
    return words.length <= LONGEST_BARE_CREDIT && !gap.includes(",") && isBareCredit(words);
  }
  return verbs === 1 || !/,/.test(gap.trim().slice(1, -1));
}

/** "he said" or "said Maren Oduya", with nothing before or after. */
function isBareCredit(words: readonly string[]): boolean {
  const last = words.at(-1) as string;
  const first = words[0] as string;
  return isSayingVerb(last) || (isSayingVerb(first) && words.slice(1).every((word) => /^\p{Lu}/u.test(word)));
}
