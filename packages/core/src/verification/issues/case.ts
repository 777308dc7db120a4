import type { Provenance } from "../../provenance/provenance.js";
import type { Credit } from "../../speakers/credits.js";
import type { Comparison, Run } from "../comparison.js";
import type { QuotedWords } from "../lookup/quoted-words.js";
import type { SourceIndex } from "../lookup/source-index.js";

/** What is known of one run of a comparison. */
export interface JudgedRun {
  readonly run: Run;
  readonly provenance: Provenance;
}

/** A quotation's case: the words, what they were compared with, and who is said to have said them. */
export interface Case {
  readonly index: SourceIndex;
  readonly quoted: QuotedWords;
  readonly comparison: Comparison;
  readonly runs: readonly JudgedRun[];
  /** Whom the draft credits. */
  readonly credit: Credit;
  /** The documents in which the credited name stands. */
  readonly naming: ReadonlySet<number>;
  /** The words stand in a headline, a standfirst or a caption, and are compared with the body of the same article. */
  readonly inOwnBody: boolean;
}
