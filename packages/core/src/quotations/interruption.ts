import { sentencesOf } from "../sentences/sentences.js";
import { isSayingVerb, isSpeechWord } from "../sentences/speech-verbs.js";
import type { Piece } from "./pieces.js";

const LONGEST_GAP = 160;
const MOST_WORDS = 15;
const LONGEST_BARE_CREDIT = 4;
const CONJUNCTIONS = new Set(["and", "but", "or", "because", "while", "when"]);

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
  const ending = text.slice(Math.max(first.inner.start, first.inner.end - 8), first.inner.end).trimEnd();
  const goesOnLower = startsLower(text, second);
  const isQuestion = /[!?]$/.test(ending);
  if (/\.$/.test(ending) && !/\.\.$/.test(ending)) return false;
  if (isQuestion && !(goesOnLower && endsWithComma)) return false;
  // words that begin small inside a sentence do not go on with a sentence that begins with a capital
  if (!goesOnLower && startsLower(text, first)) return false;
  const isBrokenOff = /[,—–…?!-]$/.test(ending) || /^\s*[,—–-]/.test(gap);
  if (sentencesOf(gap.trimEnd(), { start: 0, end: gap.trimEnd().length }).length > 1) return false;
  return (goesOnLower || endsWithComma) && isCreditGap(gap, endsWithComma, isBrokenOff);
}

function startsLower(text: string, piece: Piece): boolean {
  return /^\s*(?:…|\.\.\.)?\s*\p{Ll}/u.test(text.slice(piece.inner.start, piece.inner.start + 8));
}

/** Whether the words between two pieces only say who speaks. */
function isCreditGap(gap: string, endsWithComma: boolean, isBrokenOff: boolean): boolean {
  if (/[!?;:“”"«»]|[.…]\s*$/.test(gap)) return false;
  const words = gap.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS || CONJUNCTIONS.has(words[0] as string)) return false;
  if (!words.some((word) => isSayingVerb(word))) return false;
  if (!endsWithComma || !isBrokenOff) {
    const isOnePart = !/,\s*[^\s,]/.test(gap.trimStart().slice(1));
    return isOnePart && words.length <= LONGEST_BARE_CREDIT && isBareCredit(words);
  }
  // ", he said, adding," and ", said Hale, who called it," lead to words of their own
  const [, ...later] = gap
    .trim()
    .replace(/^[,—–-]|,$/g, "")
    .split(",");
  return later.every((part) => !part.split(/\s+/).some((word) => isSpeechWord(word)) || isOnlyCredit(gap));
}

/** ", Hale, the harbour master, said,": the one word of speech comes after the comma. */
function isOnlyCredit(gap: string): boolean {
  return gap.split(/[\s,]+/).filter((word) => isSpeechWord(word)).length === 1;
}

/** "he said" or "said Maren Oduya", with nothing before or after. */
function isBareCredit(words: readonly string[]): boolean {
  const last = words.at(-1) as string;
  const first = words[0] as string;
  return isSayingVerb(last) || (isSayingVerb(first) && words.slice(1).every((word) => /^\p{Lu}/u.test(word)));
}
