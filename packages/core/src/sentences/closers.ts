import { isSpace } from "../text/characters.js";

const CLOSERS = "\"'”’»›)]}“‘«‹」』";
const OPENERS = "\"'“‘«‹([{„‚»›「『—–-";

/** Where the marks and brackets end that close at `at`, right after a sentence's last character. */
export function afterClosers(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && CLOSERS.includes(text[after] as string)) after++;
  return after;
}

/** Where the first word after `at` starts, past white space, opening marks and brackets. */
export function nextWordStart(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && (isSpace(text.charCodeAt(start)) || OPENERS.includes(text[start] as string))) start++;
  return start;
}
