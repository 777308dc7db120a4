import type { Range, Span } from "../text/span.js";

/**
 * Words presented as somebody's, in quotation marks.
 *
 * A quotation has several pieces where it is interrupted ("A," he said, "B.") or runs over several
 * paragraphs; `spans` holds them with their marks, `inner` the same without, index by index.
 */
export interface Quotation {
  /** `q1`, `q2`, … in the order of the text. */
  readonly id: string;
  /** `direct`: a clause or more of its own; `mixed`: marked words inside a reported sentence; `indirect` has no marks. */
  readonly kind: "direct" | "mixed";
  readonly spans: readonly Range[];
  readonly inner: readonly Range[];
  /** Where the quotation stands: a position in `article.blocks` (of its first piece). */
  readonly block: number;
}

/** Why a marked span is not treated as a quotation. */
export type SetAsideReason =
  | "nickname" // Ray "Boots" Hallam
  | "title" // the film "The Long Quay"
  | "scare" // a so-called "expert"
  | "term" // a word spoken of as a word: the word "quay", known as "blue-eye"
  | "nested" // inside another quotation, whose verdict covers it
  | "empty" // nothing between the marks
  | "own-words"; // marked, but a transcript's or statement's layout, not a quotation

export interface SetAside extends Span {
  readonly why: SetAsideReason;
}

/** A quotation mark that has no partner, and how it was mended; the finding `broken-marks` rests on it. */
export interface MarkFault extends Range {
  readonly fault: "missing-close" | "missing-open" | "surplus";
  readonly message: string;
}
