import type { DiffStep } from "@hearsay/core";

/** Which changes are wanted. */
export interface ChangesRequest {
  /** Versions that were fetched from this date or time on, ISO 8601. */
  readonly since?: string | undefined;
  readonly outlet?: string | undefined;
  /** Those that come after a pair of versions, by the number `to.kept` of it; the newest where left out. */
  readonly after?: number | undefined;
  /** So many pairs of versions; 100 where left out. */
  readonly most?: number | undefined;
}

/** The quotations that changed after publication. */
export interface ArchiveChanges {
  /** The one whose later version was fetched last comes first; each is an object of the contract (`schemas/changes.schema.json`). */
  readonly changes: readonly ChangedVersion[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  /** What was looked through: the articles (of the outlet, where one was asked for), and how many of them are kept in several versions. */
  readonly searched: { readonly articles: number; readonly inSeveralVersions: number };
}

/** How the quotations of an article changed from a version to the next one that is kept. */
export interface ChangedVersion {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  readonly changes: readonly {
    readonly kinds: readonly ("added" | "removed" | "words" | "typography" | "credit")[];
    readonly before: readonly ChangedWords[];
    readonly after: readonly ChangedWords[];
    /** From the words before (`draft`) to those after (`source`); empty where its words are the same. */
    readonly diff: readonly DiffStep[];
  }[];
}

export interface ComparedVersion {
  /** From 1 on. */
  readonly version: number;
  /** The number by which the archive gives it, see `archiveArticle`. */
  readonly kept: number;
  readonly published: string | null;
  readonly headline: string | null;
  readonly receipt: {
    readonly sha256: string;
    readonly from: string;
    readonly fetched: string;
    readonly reader: string;
  };
}

export interface ChangedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly inNote: boolean;
}
