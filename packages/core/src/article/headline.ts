import { wordsOf } from "../text/words.js";

const MOST_WORDS = 30;
const MOST_CHARACTERS = 250;

/** With a full stop at its end, a headline is no longer than this, unless it is in title case. */
const MOST_WORDS_OF_SENTENCE = 14;
const MOST_WORDS_IN_TITLE_CASE = 25;

const ENDS_OPEN = /[,:]$/;
const ENDS_AS_SENTENCE = /[.…。]["”’»)\]]?$|[.!?…]["”’»]$/;
const QUOTATION_MARK = /["“”„«»]/;
const STARTS_AS_PROSE = /^(?:in|on|at|after|when|while|it|he|she|they|we|i|there|but|and|so|as|my|dear)\s/i;
const SAYS = /\b(?:said|told|added|asked)\b/i;
const CREDIT_AFTER_QUOTATION = /[.,!?…]["”»’]\s*[—―–-]{1,2}\s*\S/;
const LIST_ITEM = /^(?:[-*•·–—―]|\d{1,3}[.)])\s/;

/**
 * Whether a first block reads like a headline, given how many words the longest of the next blocks has: short and
 * without a full stop at its end, or very short. It may hold a quotation; a quotation with its speaker is not one.
 */
export function looksLikeHeadline(block: string, wordsThatFollow: number): boolean {
  if (block.length > MOST_CHARACTERS || wordsThatFollow === 0) return false;
  const words = wordsOf(block);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (ENDS_OPEN.test(block) || LIST_ITEM.test(block) || /^\p{Ll}/u.test(block)) return false;
  if (creditsQuotation(block)) return false;
  if (!ENDS_AS_SENTENCE.test(block)) return true;
  if (QUOTATION_MARK.test(block) || words.length > wordsThatFollow) return false;
  if (isTitleCase(block)) return words.length <= MOST_WORDS_IN_TITLE_CASE;
  return words.length <= MOST_WORDS_OF_SENTENCE && !STARTS_AS_PROSE.test(block) && !SAYS.test(block);
}

/** Whether the block is a word or two in capitals that stand over a headline ("POLITICS", "FOR IMMEDIATE RELEASE"). */
export function looksLikeKicker(block: string): boolean {
  return block.length <= 40 && !/\p{Ll}/u.test(block) && /\p{Lu}/u.test(block) && wordsOf(block).length <= 3;
}

/** Whether a block inside the text reads like a heading: a few words, no marks, no stop. */
export function looksLikeHeading(block: string): boolean {
  if (block.length > 70 || !/^[\p{Lu}\d]/u.test(block) || /[.,;:!?…"“”„«»—―–]/.test(block)) return false;
  return wordsOf(block).length <= 8;
}

/** Whether a block is a whole quotation with its speaker after a dash. */
export function creditsQuotation(block: string): boolean {
  return CREDIT_AFTER_QUOTATION.test(block);
}

/** Whether a block ends as a sentence does. */
export function endsAsSentence(block: string): boolean {
  return /[.!?…。！？]["”’»)\]]*$/.test(block.slice(-8));
}

function isTitleCase(block: string): boolean {
  const long = block.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}
