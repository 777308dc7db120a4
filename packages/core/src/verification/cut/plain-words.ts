import type { Range } from "../../text/span.js";
import { wordsOf } from "../../text/words.js";

/** A word or a mark of a source's sentence, in the form that the patterns of this folder are written for. */
export interface Token extends Range {
  /** Lower case, contractions in full ("do not"), a mark as one of `, ; : - " ( ) ? ! .`. */
  readonly form: string;
  readonly isMark: boolean;
  /** Whether the draft's quotation has the word. */
  readonly kept: boolean;
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[\u2013\u2014]|--/, "-"],
  [/;/, ";"],
  [/:/, ":"],
  [/,/, ","],
  [/\?/, "?"],
  [/!/, "!"],
  [/\u2026|\.\s?\.\s?\./, "-"],
  [/\./, "."],
  [/["\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a]|''|``/, '"'],
];

/** What is said of a recording and not by a person: "(Laughter.)", "[inaudible]". */
const STAGE_DIRECTION = /[([][^()[\]\n]{1,40}[)\]]/g;

/**
 * The words and marks of a stretch of text, in order. Marks between two words are told in the order above; what stands in
 * short brackets is left out unless a kept word stands there.
 *
 * @param isKept whether the quotation has the word that starts at an offset
 */
export function tokensOf(text: string, { start, end }: Range, isKept: (offset: number) => boolean): Token[] {
  const tokens: Token[] = [];
  const asides = Array.from(text.slice(start, end).matchAll(STAGE_DIRECTION), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  let at = start;
  for (const word of wordsOf(text, start, end)) {
    const kept = isKept(word.start);
    if (!kept && asides.some((aside) => aside.start <= word.start && word.end <= aside.end)) continue;
    addMarks(tokens, text, at, word.start);
    tokens.push({ start: word.start, end: word.end, form: inFull(word.norm), isMark: false, kept });
    at = word.end;
  }
  addMarks(tokens, text, at, end);
  return tokens;
}

function addMarks(tokens: Token[], text: string, start: number, end: number): void {
  const between = text.slice(start, Math.min(end, start + 80));
  for (const [pattern, form] of MARKS) {
    const found = pattern.exec(between);
    if (found === null) continue;
    const from = start + found.index;
    tokens.push({ start: from, end: from + found[0].length, form, isMark: true, kept: false });
  }
}

const IRREGULAR: Readonly<Record<string, string>> = {
  cannot: "can not",
  "can't": "can not",
  "won't": "will not",
  "shan't": "shall not",
  "ain't": "is not",
  gonna: "going to",
  "let's": "let us",
};

/** "don't" is "do not", "I'm" is "i am"; "'s" is taken for "is" after a pronoun. */
export function inFull(norm: string): string {
  if (Object.hasOwn(IRREGULAR, norm)) return IRREGULAR[norm] as string;
  return norm
    .replace(/n't$/, " not")
    .replace(/'re$/, " are")
    .replace(/'ve$/, " have")
    .replace(/'ll$/, " will")
    .replace(/'m$/, " am")
    .replace(/'d$/, " would")
    .replace(/^(it|that|he|she|there|this|what|here|who|which)'s$/, "$1 is");
}

/** A run of tokens as one string, with the way back from it. */
export interface Plain {
  readonly text: string;
  /** The words that a match of the string covers, as a range of the source; its marks where it covers no word. */
  rangeOf(start: number, end: number): Range;
}

/** The tokens' forms, a space between two. */
export function plainOf(tokens: readonly Token[]): Plain {
  const starts: number[] = [];
  let text = "";
  for (const token of tokens) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += token.form;
  }
  return {
    text,
    rangeOf(start, end) {
      const covered = tokens.filter((token, at) => {
        const from = starts[at] as number;
        return from < end && from + token.form.length > start;
      });
      const words = covered.filter(({ isMark }) => !isMark);
      const ends = words.length > 0 ? words : covered;
      return { start: ends[0]?.start ?? 0, end: ends.at(-1)?.end ?? 0 };
    },
  };
}
