import type { Facts } from "./facts.js";

/**
 * The words and signs of one block of an article, column by column, as the trained taggers read them. A word keeps
 * its inner hyphens and the full stop of an abbreviation; "'s" and "n't" are words of their own, as in the Penn Treebank.
 */
export interface Words {
  readonly length: number;
  /** UTF-16 offsets of the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** As written. */
  readonly texts: readonly string[];
  /** `formOf` each. */
  readonly forms: readonly string[];
  readonly facts: readonly Facts[];
  /** The position of the word's sentence, from 0 on. */
  readonly sentences: Int32Array;
  /** The position of the first word of each sentence, and at last `length`. */
  readonly sentenceStarts: readonly number[];
}
