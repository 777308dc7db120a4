import type { Span } from "../text/span.js";
import type { Hidden } from "./cut/hidden.js";

/** From the gravest to the best; `cannot-check` stands apart. */
export const VERDICTS = [
  "not-found",
  "unquoted",
  "misattributed",
  "spliced",
  "altered",
  "edited",
  "verbatim",
  "cannot-check",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What kind a difference between draft and source is. */
export type DifferenceClass =
  | "negation"
  | "number"
  | "name"
  | "modality"
  | "other" // an alteration of no special class
  | "typography" // marks, dashes, spaces, ligatures, case
  | "spelling" // a variant, or a number written out
  | "bracket" // words in square brackets
  | "ellipsis" // words left out at an ellipsis
  | "masked" // profanity with dashes or asterisks
  | "disfluency" // fillers, repeated words, false starts left out
  | "rejoined" // two halves joined across "he said"
  | "artefact" // a page break, a line's end, OCR, a mishearing
  | "join" // two passages joined without a sign
  | "speaker"
  | "marks" // the words stand outside quotation marks
  | "reason"; // why something could not be checked

/** One step of the word-by-word alignment. `draft` and `source` are the words as they stand there. */
export interface DiffStep {
  readonly op: "equal" | "insert" | "delete" | "replace";
  readonly draft: string;
  readonly source: string;
  readonly class: DifferenceClass | null;
}

/** A stretch of a source document. */
export interface Passage extends Span {
  readonly source: string;
  readonly speaker: string | null;
}

/** The passage on which an answer rests, with the alignment. */
export interface Evidence {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  /** 0 to 1: the share of words that agree. */
  readonly similarity: number;
  /** Milliseconds from the start of the recording. */
  readonly time: number | null;
  readonly page: number | null;
  /** The sentence or sentences in which the passage stands; it holds `start` to `end`. */
  readonly context: Span;
  /** `insert` is what the draft has and the source lacks; `delete` what the source has and the draft lacks. */
  readonly diff: readonly DiffStep[];
  /**
   * Words of the source that the quotation leaves out and that deny, limit, condition or doubt those that it has, in the order of
   * the text; empty where it leaves out no such words, or the draft says them itself.
   */
  readonly cut: readonly Span[];
  /** Every passage where there are several (a splice, a rejoined quotation, an ellipsis); else the one. */
  readonly passages: readonly Passage[];
}

/** One thing found about a quotation; the gravest decides the verdict. */
export interface Issue {
  readonly verdict: Verdict;
  readonly class: DifferenceClass;
  readonly message: string;
}

/** A quotation of a draft with its verdict. */
export interface CheckedQuotation {
  readonly id: string;
  /** The words without their outer marks; pieces are joined by a space. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The pieces with their marks. */
  readonly spans: readonly Span[];
  readonly kind: "direct" | "mixed";
  /** Who is credited in the draft. */
  readonly speaker: string | null;
  /** Null where there was nothing to check against. */
  readonly verdict: Verdict | null;
  readonly issues: readonly Issue[];
  readonly evidence: Evidence | null;
  /** What the words that the quotation leaves out do to it; null where its words are not the source's. */
  readonly hidden: Hidden | null;
}
