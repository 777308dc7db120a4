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

const TOKEN = /(?:\p{L}\.){2,8}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019&\u00ad\u200b-\u200d\u2060\ufeff-]*|\S/gu;

/** Marks that close behind a word; a single one behind an "s" may be an apostrophe. */
const QUOTES_BEHIND = /(?:(?<![s'\u2019])['\u2019]|['\u2019]{2,})$/;

/** The words and signs of a phrase. Linear in its length. */
export function tokensOf(phrase: string): Token[] {
  return Array.from(phrase.matchAll(TOKEN), (match) => {
    const text = withFullStop(withoutQuotes(match[0]), phrase, match.index);
    const { plain, kind, isCapital, isPossessive } = formOf(text);
    return { text, plain, start: match.index, end: match.index + text.length, kind, isCapital, isPossessive };
  });
}

/** What a token is wherever it stands. */
const formOf = remember(
  (text): Omit<Token, "text" | "start" | "end"> => ({
    plain: plainForm(text),
    kind: /^[\p{L}\p{N}&]/u.test(text) ? "word" : text === "," || text === ";" ? "comma" : "sign",
    isCapital: /^(?:al-|el-|d['\u2019])?\p{Lu}/u.test(text),
    isPossessive: /(?:['\u2019]s|s['\u2019])$/.test(text),
  }),
);

function withoutQuotes(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return last === 0x27 || last === 0x2019 ? word.replace(QUOTES_BEHIND, "") : word;
}

/** "Mr." and "J." keep the full stop, "Odd." at a sentence's end does not. */
function withFullStop(word: string, phrase: string, at: number): string {
  if (phrase[at + word.length] !== ".") return word;
  const keeps = TITLE_ABBREVIATIONS.has(word) || NAME_ENDINGS.has(word) || /^\p{Lu}$/u.test(word);
  return keeps ? `${word}.` : word;
}

/** Soft hyphens and other signs that are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The word in lower case, without full stops, possessive endings and signs that are not seen; ligatures become letters. */
export const plainForm: (word: string) => string = remember((word) =>
  word
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/['\u2019]s?$/, ""),
);
