import type { Span } from "../text/span.js";

/**
 * One attribution as in PARC and PolNeAR: a source span, a cue span and one or more content spans.
 * Spans of direct content include the quotation marks.
 */
export interface Attribution {
  /** `a1`, `a2`, … in the order of the text. */
  readonly id: string;
  readonly kind: "direct" | "indirect" | "mixed";
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The id of a `Speaker`; null where the source could not be resolved. */
  readonly speaker: string | null;
  /** Ids of the speakers through whom the words came, the one nearest the speaker first. */
  readonly via: readonly string[];
  /** The attribution that holds this one, where it is nested. */
  readonly within: string | null;
  /** The probability that it is right as a whole, source and content: 0 to 1. */
  readonly confidence: number;
  /** The ids of the quotations that stand in the content. */
  readonly quotations: readonly string[];
}
