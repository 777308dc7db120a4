import type { BlockKind } from "../../article/article.js";
import type { Words } from "../words/words.js";
import type { NounPhrases } from "./noun-phrases.js";

/** How a word stands to quotation marks. */
export const UNMARKED = 0;
export const IN_DIRECT = 1;
export const IN_MIXED = 2;
export const OPENS = 3;
export const CLOSES = 4;
export const IN_ASIDE = 5;

/** One block of an article as the extractor reads it, column by column; each column has one entry a word. */
export interface Passage {
  readonly kind: BlockKind;
  readonly words: Words;
  /** Positions in `PARTS_OF_SPEECH`. */
  readonly tags: Uint8Array;
  /** How each word stands to quotation marks. */
  readonly marks: Uint8Array;
  /** The position of the word's quotation among the article's, or -1. */
  readonly quotations: Int32Array;
  /** What the rules for quotations take the word for: 0 nothing, 1 source, 2 cue, 3 content. */
  readonly roles: Uint8Array;
  /** The nearest word before, or after, in the sentence that may be a cue; -1. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** The nearest finite verb at or before, in the sentence; -1. */
  readonly verbBefore: Int32Array;
  /** So many commas stand in the sentence before the word. */
  readonly commas: Uint8Array;
  readonly phrases: NounPhrases;
  /** How the word stands to the subject of a word that may be a cue: `NO_SUBJECT` and the like. */
  readonly subjects: Uint8Array;
  /** 1 where a "that" stands between the cue before and the word. */
  readonly afterThat: Uint8Array;
}
