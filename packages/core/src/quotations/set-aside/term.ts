import type { Candidate } from "./candidate.js";

const LONGEST_TERM = 3;
const WORD_BEFORE =
  /\b(?:words?|terms?|phrases?|expressions?|names?|acronym|abbreviation|prefix|suffix|hashtag|pronouns?|verbs?|nouns?|adjective|letters?|known as|(?:better|also) known as|dubbed|code-named|codenamed|short for|derived from|spelled|spelt|pronounced|meaning|means)(?:\s(?:of|for|the))?,?\s$/i;
const USED_BY_SOMEBODY =
  /\b(?:us(?:e|ed|es|ing)|utter(?:ed|s|ing)?|sa(?:y|ys|id|ying)|coin(?:ed|s|ing)?)\b[^,;]*$/i;
/** "he dubbed", "Hale has dubbed": somebody's word for it. */
const DUBBED_BY_SOMEBODY = /\b(?:he|she|they|we|i|who|has|have|had|\p{Lu}\p{L}+) dubbed[^,;]*$/u;
const EXPLAINED_AFTER =
  /^\s(?:\((?:or\s)?(?:an?|the|from|meaning|literally)\s|means?\s|meant\s|refers?\sto\s|stands?\sfor\s)/i;

/** A word spoken of as a word: the word “quay”, known as “blue-eye”, “quay” (a landing place). At most three words. */
export function isTerm(candidate: Candidate): boolean {
  const { words, before, after } = candidate;
  if (words.length === 0 || words.length > LONGEST_TERM) return false;
  if (WORD_BEFORE.test(before)) return !USED_BY_SOMEBODY.test(before) && !DUBBED_BY_SOMEBODY.test(before);
  return EXPLAINED_AFTER.test(after) && !/[:,]\s*$/.test(before);
}
