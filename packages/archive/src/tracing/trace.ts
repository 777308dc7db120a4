import type { DiffStep } from "@hearsay/core";

/** An appearance of the words in an article. */
export interface Occurrence {
  /** `o1`, `o2`, … in the order of time. */
  readonly id: string;
  /** The path or address that the article was read from. */
  readonly file: string;
  readonly url: string | null;
  /** Where else the same text was met: further paths and addresses of the same article. */
  readonly alsoAt: readonly string[];
  readonly article: {
    readonly headline: string | null;
    readonly outlet: string | null;
    /** The date as the article gives it; ISO 8601 where that could be told. */
    readonly published: string | null;
  };
  /** UTF-16 offsets of the article's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The share of words that agree with those that were asked for, 0 to 1. */
  readonly similarity: number;
  /** Whom the article credits with the words; null where nobody is. */
  readonly speaker: string | null;
  /** Through whom they came, the one nearest the speaker first. */
  readonly via: readonly string[];
  /** Whether they stand in quotation marks. */
  readonly marked: boolean;
  readonly variant: string;
  /** The occurrence in the text of which this article is a copy; null where it is none. */
  readonly copyOf: string | null;
  /** Which version of the article has the words, from 1 on. */
  readonly version: number;
  /** Whether that is the latest version that is kept. */
  readonly current: boolean;
  /** The number under which the archive keeps this version. */
  readonly kept: number;
}

/** A wording of the words. */
export interface Variant {
  /** `v1`, `v2`, … the most frequent first. */
  readonly id: string;
  readonly text: string;
  /** In how many articles; copies of one text are counted once. */
  readonly count: number;
  /** The id of its earliest occurrence. */
  readonly first: string;
  /** From the words that were asked for to this wording. */
  readonly diff: readonly DiffStep[];
}

/** Why one article probably took the words from another. */
export interface Reason {
  readonly kind: "copy" | "named" | "link" | "wording" | "variant" | "date";
  /** For a reader. */
  readonly message: string;
}

/** One article probably took the words from another. */
export interface LineageEdge {
  /** Ids of occurrences. */
  readonly from: string;
  readonly to: string;
  /** How probable it is, 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Where words have been: what `hearsay trace --format json` prints. */
export interface Trace {
  readonly query: string;
  /** In the order of time; those without a date last. */
  readonly occurrences: readonly Occurrence[];
  readonly variants: readonly Variant[];
  readonly lineage: readonly LineageEdge[];
  /**
   * How many places are like the words no more than chance explains in an archive of this size: they are no occurrences. Of words that
   * are all common, the articles that have much of them.
   */
  readonly byChance: number;
  /** False where the archive could not be asked completely. */
  readonly complete: boolean;
  /** The parts of the archive that could not be reached, as its servers' addresses. */
  readonly unasked: readonly string[];
}
