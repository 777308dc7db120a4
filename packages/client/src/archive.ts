import type { Article, DiffStep } from "@hearsay/core";
import type { DocumentInput } from "./requests.js";

/** What an archive holds; words and languages are those of current versions. */
export interface ArchiveCensus {
  readonly articles: number;
  readonly versions: number;
  readonly words: number;
  readonly languages: readonly string[];
  /** Of how many articles it is not certain that they were read whole. */
  readonly doubtful: number;
}

/** Words, or the quotation that stands at an offset of a document. */
export type TraceRequest =
  | { words: string }
  | {
      document: DocumentInput;
      /** In UTF-16 code units of the document's text. */
      at: number;
    };

/** Where words have been: the object of the contract (`schemas/trace.schema.json`). */
export interface ArchiveTrace {
  readonly query: string;
  /** In the order of time; those without a date last. */
  readonly occurrences: readonly TracedOccurrence[];
  /** The most frequent first. */
  readonly variants: readonly TracedVariant[];
  readonly lineage: readonly TracedEdge[];
  readonly byChance: number;
  readonly complete: boolean;
  /** The parts of the archive that could not be reached, as its servers' addresses. */
  readonly unasked: readonly string[];
}

/** An appearance of the words in an article. */
export interface TracedOccurrence {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly alsoAt: readonly string[];
  readonly article: {
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
  };
  /** Offsets of the article's text, UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly similarity: number;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly marked: boolean;
  readonly variant: string;
  readonly copyOf: string | null;
  readonly version: number;
  readonly current: boolean;
  /** The number by which the archive gives the article. */
  readonly kept: number;
}

/** A wording, with the difference from the words that were asked for. */
export interface TracedVariant {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  readonly first: string;
  readonly diff: readonly DiffStep[];
}

/** One article probably took the words from another. */
export interface TracedEdge {
  readonly from: string;
  readonly to: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly {
    readonly kind: "copy" | "named" | "link" | "wording" | "variant" | "date";
    readonly message: string;
  }[];
}

/** An article as the archive keeps it, in one of its versions. */
export interface ArchiveArticle {
  readonly version: number;
  /** Which version of the article it is, from 1 on. */
  readonly number: number;
  readonly isCurrent: boolean;
  /** Everywhere that it was met: its address on the web, paths of files. */
  readonly addresses: readonly string[];
  readonly facts: {
    readonly name: string;
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly section: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly language: string | null;
    readonly words: number;
    readonly isDoubtful: boolean;
  };
  readonly receipt: {
    /** Of the bytes that it was read from, in hexadecimal. */
    readonly sha256: string;
    readonly from: string;
    readonly fetched: string;
    /** The version of Hearsay that read it. */
    readonly reader: string;
  };
  readonly article: Article;
}
