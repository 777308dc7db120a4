import { NAME_ENDINGS, TITLE_ABBREVIATIONS } from "../../text/name-parts.js";
import { remember } from "../../text/remember.js";
import type { Range } from "../../text/span.js";

/** A word or a sign of a phrase; offsets count from the phrase's beginning. */
export interface Token extends Range {
  /** As written; a full stop only where it belongs to the word ("Mr.", "J.", "Inc."). */
  readonly text: string;
  /** Lower case, without full stops and possessive endings. */
  readonly plain: string;
  readonly kind: "word" | "comma" | "sign";
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
}

const TOKEN = /(?:\p{L}\.){2,8}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019&-]*|\S/gu;

/** Marks that close behind a word; a single one behind an "s" may be an apostrophe. */
const QUOTES_BEHIND = /(?:(?<![s'\u2019])['\u2019]|['\u2019]{2,})$/;

/** The words and signs of a phrase. Linear in its length. */
export function tokensOf(phrase: string): Token[] {
  return [...phrase.matchAll(TOKEN)].map((match) => {
    const text = withFullStop(match[0].replace(QUOTES_BEHIND, ""), phrase, match.index);
    const isWord = /^[\p{L}\p{N}&]/u.test(text);
    return {
      text,
      plain: plainForm(text),
      start: match.index,
      end: match.index + text.length,
      kind: isWord ? "word" : text === "," || text === ";" ? "comma" : "sign",
      isCapital: /^(?:al-|el-|d['\u2019])?\p{Lu}/u.test(text),
      isPossessive: /(?:['\u2019]s|s['\u2019])$/.test(text),
    };
  });
}

/** "Mr." and "J." keep the full stop, "Odd." at a sentence's end does not. */
function withFullStop(word: string, phrase: string, at: number): string {
  if (phrase[at + word.length] !== ".") return word;
  const keeps = TITLE_ABBREVIATIONS.has(word) || NAME_ENDINGS.has(word) || /^\p{Lu}$/u.test(word);
  return keeps ? `${word}.` : word;
}

/** The word in lower case, without full stops and possessive endings. */
export const plainForm: (word: string) => string = remember((word) =>
  word
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/['\u2019]s?$/, ""),
);
