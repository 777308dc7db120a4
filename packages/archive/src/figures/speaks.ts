import { plainForms } from "./plain-forms.js";

const COUNTS = new Set(
  "number people toll figure total count rate death dead loss sum bill the a an of in from".split(" "),
);

/**
 * Whether a source phrase may say a number of the term. "The flood" that claimed three lives, and "the number of people" that rose, say
 * nothing.
 */
export function speaks(source: string, term: string): boolean {
  // a name says what it likes
  if (!/^(?:the|an?)\s[\p{Ll}\s'\u2019-]+$/iu.test(source)) return true;
  const asked = new Set(plainForms(term));
  return !plainForms(source).every((word) => COUNTS.has(word) || asked.has(word));
}
