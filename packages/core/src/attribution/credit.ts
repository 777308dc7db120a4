import type { Range } from "../text/span.js";

/** Where a text says whose words a quotation is. */
export interface Credit {
  readonly source: Range;
  readonly cue: Range | null;
  /** 0 to 1: how plainly the text says it. */
  readonly confidence: number;
}
