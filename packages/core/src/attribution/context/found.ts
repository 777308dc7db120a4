import type { Range } from "../../text/span.js";

/** Who is credited with one quotation. */
export interface Found {
  readonly source: Range;
  readonly cue: Range | null;
  readonly confidence: number;
  /** The position of the quotation whose attribution this one goes on with; null where it has its own. */
  readonly joins: number | null;
}
