import type { Range } from "../text/span.js";
import { type Word, wordsOf } from "../text/words.js";
import { creditsQuotation, endsAsSentence } from "./headline.js";

const MOST_WORDS = 60;
const MOST_CHARACTERS = 600;

/** Fewer words without a full stop are a heading. */
const FEWEST_WORDS = 5;

/** How many words in a row must stand again in the body: of the running text, and of a quotation from its beginning. */
const REPEATED_RUN = 12;
const REPEATED_QUOTATION = 8;

/** Of a longer body only so much is searched for a repetition. */
const BODY_SEARCHED = 200_000;

const OPENING_MARK = /["“„«‘']/;

/**
 * Whether the block after the headline is a standfirst: short, and either without a full stop at its end or telling
 * in advance, in the same words, what the body says. An ordinary first paragraph is none.
 *
 * @param block where the block stands in `text`
 * @param bodyStart where the blocks after it begin
 */
export function looksLikeStandfirst(text: string, block: Range, bodyStart: number): boolean {
  if (block.end - block.start > MOST_CHARACTERS || bodyStart >= text.length) return false;
  const words = wordsOf(text, block.start, block.end);
  if (words.length > MOST_WORDS || words.length < FEWEST_WORDS) return false;
  const written = text.slice(block.start, block.end);
  if (creditsQuotation(written)) return false;
  if (!endsAsSentence(written) && !/[,;:]$/.test(written)) return words.length >= FEWEST_WORDS;
  return repeatsBody(text, words, wordsOf(text, bodyStart, Math.min(text.length, bodyStart + BODY_SEARCHED)));
}

function repeatsBody(text: string, words: readonly Word[], body: readonly Word[]): boolean {
  const starts = new Map<string, number[]>();
  words.forEach((word, index) => {
    starts.set(word.norm, [...(starts.get(word.norm) ?? []), index]);
  });
  for (let at = 0; at < body.length; at++) {
    for (const from of starts.get((body[at] as Word).norm) ?? []) {
      const quotes = isQuotationStart(text, words[from] as Word) && isQuotationStart(text, body[at] as Word);
      const wanted = quotes ? REPEATED_QUOTATION : REPEATED_RUN;
      if (commonRun(words, from, body, at, wanted) === wanted) return true;
    }
  }
  return false;
}

function isQuotationStart(text: string, word: Word): boolean {
  return word.start > 0 && OPENING_MARK.test(text[word.start - 1] as string);
}

/** How many words agree from the two positions on, at most `most`. */
function commonRun(a: readonly Word[], from: number, b: readonly Word[], at: number, most: number): number {
  let length = 0;
  while (length < most && a[from + length] !== undefined && a[from + length]?.norm === b[at + length]?.norm) {
    length++;
  }
  return length;
}
