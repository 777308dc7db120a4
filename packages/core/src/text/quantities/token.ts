import { wordsOf } from "../words.js";

/** A word as the parsers of quantities see it. */
export interface Token {
  /** As of `Word`; a sign has its own (`signs.ts`). */
  readonly norm: string;
  /** As it is written. */
  readonly text: string;
  /** The characters between it and the word before it. */
  readonly gap: string;
}

/** The words of a text as tokens. */
export function tokensIn(text: string): Token[] {
  const words = wordsOf(text);
  return words.map(({ norm, start, end }, at) => {
    return { norm, text: text.slice(start, end), gap: at === 0 ? "" : text.slice(words[at - 1]?.end, start) };
  });
}

/** Tokens from `start` (where the parser was asked) to `end`, with what they mean. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

const LOOSE = /^[\s\u00a0]*[-\u2010\u2011\u2013]?[\s\u00a0]*$/;
const SPACES = /^[\s\u00a0]*$/;
/** More characters than this between two words are never only a line's end. */
const WIDEST_GAP = 60;

/** Whether the token at `at` goes on after the one before it: nothing but white space and a hyphen stands between them. */
export function isNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.gap === " " || token.gap === "" || (token.gap.length <= WIDEST_GAP && LOOSE.test(token.gap)))
  );
}

/** The same without a hyphen. */
export function isNextWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap.length <= WIDEST_GAP && SPACES.test(token.gap);
}

/** Where the words (parted by spaces or hyphens) end that start at `at`; -1 where they do not stand there. */
export function endOfWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  for (const [k, word] of words.entries()) {
    if (tokens[at + k]?.norm !== word || (k > 0 && !isNext(tokens, at + k))) return -1;
  }
  return at + words.length;
}
