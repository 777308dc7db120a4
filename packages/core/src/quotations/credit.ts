import { isSayingVerb } from "../sentences/speech-verbs.js";
import { isLetter, isSpace } from "../text/characters.js";

const MOST_WORDS = 5;
const PRONOUNS = new Set(["he", "she", "they", "it", "we", "i", "one", "who", "the", "a", "an"]);

/**
 * Where the words end before a credit of the form ", Name said", ", said Name" or "? he asked" between `from`
 * and `to`: the offset after the comma, question or exclamation mark. Null where there is none.
 */
export function creditAfterComma(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const character = text[at] as string;
    if (character !== "," && character !== "?" && character !== "!") continue;
    if (isCreditAt(text, at + 1, to)) return at + 1;
  }
  return null;
}

/** Whether the text up to `to` ends in ", Name said" or ", said Name", a full stop aside; looks back to `from`. */
export function endsInCredit(text: string, from: number, to: number): boolean {
  const comma = from + text.slice(from, to).lastIndexOf(",");
  if (comma < from || !isCreditAt(text, comma + 1, to)) return false;
  const words = text
    .slice(comma + 1, to)
    .trim()
    .split(/\s+/);
  return words.length <= MOST_WORDS && words.some((word) => isSayingVerb(word.replace(/\.$/, "")));
}

/** Whether ", said Maren Oduya" (the verb first, a name after it) stands between `from` and `to`. */
export function holdsInvertedCredit(text: string, from: number, to: number): boolean {
  for (const match of text.slice(from, to).matchAll(/,\s(\p{Ll}{4,12})\s\p{Lu}/gu)) {
    if (isSayingVerb(match[1] as string)) return true;
  }
  return false;
}

/** Whether "he said", "said Hale" or "Maren Oduya said" stands at `at`, after white space. */
export function isCreditAt(text: string, at: number, limit: number): boolean {
  let position = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    while (position < limit && isSpace(text.charCodeAt(position))) position++;
    const start = position;
    while (position < limit && position - start < 30 && isNamePart(text, position)) position++;
    const word = withoutStop(text.slice(start, position));
    if (word === "") return false;
    if (isSayingVerb(word)) return count > 0 || isNameOrPronounAt(text, position, limit);
    if (!isCapitalised(word) && !PRONOUNS.has(word) && count === 0) return false;
    if (!isCapitalised(word) && count > 0 && !PRONOUNS.has(firstWord(text, at, limit))) return false;
  }
  return false;
}

function isNameOrPronounAt(text: string, at: number, limit: number): boolean {
  const word = firstWord(text, at, limit);
  return isCapitalised(word) || PRONOUNS.has(word);
}

function firstWord(text: string, at: number, limit: number): string {
  let start = at;
  while (start < limit && isSpace(text.charCodeAt(start))) start++;
  let end = start;
  while (end < limit && end - start < 30 && isNamePart(text, end)) end++;
  return text.slice(start, end);
}

/** "said." at a sentence's end is the word "said". */
function withoutStop(word: string): string {
  return word.endsWith(".") && isSayingVerb(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

function isNamePart(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) || ".-’'".includes(text[at] as string);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
