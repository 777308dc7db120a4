import type { Part } from "./parsed.js";
import { MB } from "./reader.js";

/** Files within files within files: deeper than any mail with an archive in it. */
const DEEPEST_PART = 4;

/** What all files within one file may come to when unpacked. */
const MOST_BYTES = 512 * MB;
const MOST_PARTS = 20_000;

/** How much more may be unpacked out of one file, counted over all that is within it. */
export class PartBudget {
  constructor(
    private readonly depth = 1,
    private readonly left = { bytes: MOST_BYTES, parts: MOST_PARTS },
  ) {}

  /** Whether this is the budget of a file within a file. */
  get isWithin(): boolean {
    return this.depth > 1;
  }

  /** Why a further file within the file is not read, or null; what is read is counted. */
  refusal({ bytes }: Part): string | null {
    if (this.depth > DEEPEST_PART) return `lies more than ${DEEPEST_PART} archives deep`;
    if (this.left.parts < 1)
      return `is one of more than ${MOST_PARTS.toLocaleString("en")} files in an archive`;
    if (this.left.bytes < bytes.length)
      return `is past the ${MOST_BYTES / MB} MB that are unpacked of a file`;
    this.left.parts--;
    this.left.bytes -= bytes.length;
    return null;
  }

  /** The budget for what lies within a part: the same, one level deeper. */
  within(): PartBudget {
    return new PartBudget(this.depth + 1, this.left);
  }
}
