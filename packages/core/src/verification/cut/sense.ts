import type { Range, Span } from "../../text/span.js";
import type { Edge } from "./edges.js";

/**
 * What the words that a quotation leaves out do to those that it keeps.
 *
 * - `denied`: "I am not saying that …", "… but it wasn't"
 * - `withdrawn`: the next sentence takes them back ("Just kidding.")
 * - `conditional`: "if the regulators agree, …"
 * - `doubted`: "I think …", "… perhaps"
 * - `attributed`: "they say …", "the claim that …"
 * - `limited`: "only …", "… except in winter"
 * - `asked`: the words stand in a question
 * - `replaced`: a bracket changes the sense
 */
export type CutKind =
  | "denied"
  | "withdrawn"
  | "conditional"
  | "doubted"
  | "attributed"
  | "limited"
  | "asked"
  | "replaced";

/** Left-out words as a range of the plain words on a side of the kept ones. */
export interface Found {
  readonly side: "before" | "after";
  readonly start: number;
  readonly end: number;
}

/** One thing that left-out words do to a quotation. Offsets are those of the source's text. */
export interface Cut {
  readonly kind: CutKind;
  /** What a bracket that changes the sense touches. */
  readonly touches?: "negation" | "number" | "name" | "modality";
  /** The words that do it. */
  readonly words: Range;
  /** The sentence (or the two sentences) in which they and the kept words stand. */
  readonly sentence: Span;
}

/** The place in the source of what was found. */
export function rangeOf(edge: Edge, { side, start, end }: Found): Range {
  return (side === "before" ? edge.before : edge.after).rangeOf(start, end);
}
