import type { Candidate } from "./candidate.js";

const LONGEST_SCARE = 3;
const SO_CALLED = /\bso-called\s$/i;

/** A word or two held at a distance, where nobody is said to speak: a so-called “expert”. */
export function isScareQuote(candidate: Candidate): boolean {
  const { words, inner, before, after } = candidate;
  if (words.length === 0 || words.length > LONGEST_SCARE) return false;
  if (SO_CALLED.test(before)) return true;
  if (candidate.speaks || candidate.inHeadline || !candidate.english) return false;
  // words with a sentence's end that stand by themselves are somebody's: “Never again.”
  const isSentence = /[.!?…]$/.test(inner) && /^\p{Lu}/u.test(inner);
  if (isSentence && (before.trim() === "" || /[:,]\s$/.test(before))) return false;
  if (before.trim() === "") return after.trim() !== "" && !after.startsWith(",") && !inner.endsWith(",");
  return true;
}
