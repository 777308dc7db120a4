import type { Candidate } from "./candidate.js";

const LONGEST_SCARE = 2;
const LONGEST_SO_CALLED = 6;
const SO_CALLED = /\bso-called\s$/i;

/** A word or two held at a distance, where nobody is said to speak: a so-called “expert”. */
export function isScareQuote(candidate: Candidate): boolean {
  const { words, inner, before, after } = candidate;
  if (words.length === 0) return false;
  if (SO_CALLED.test(before)) return words.length <= LONGEST_SO_CALLED;
  if (words.length > LONGEST_SCARE || /[!?]$/.test(inner)) return false;
  if (candidate.speaks || candidate.inHeadline || !candidate.english) return false;
  // words with a sentence's end that stand by themselves are somebody's: “Never again.”
  const isSentence = /[.!?…]$/.test(inner) && /^\p{Lu}/u.test(inner);
  if (isSentence && (before.trim() === "" || /[:,]\s$/.test(before))) return false;
  if (before.trim() === "") return after.trim() !== "" && !after.startsWith(",") && !inner.endsWith(",");
  return true;
}
