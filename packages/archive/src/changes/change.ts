import type { DiffStep } from "@hearsay/core";

/** A quotation of one version of an article. */
export interface QuotedWords {
  readonly text: string;
  /** UTF-16 offsets of the version's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whom the version credits with it; null where nobody is. */
  readonly speaker: string | null;
  /** Through whom the words came, the one nearest the speaker first. */
  readonly via: readonly string[];
  /** Whether it stands in a note on a correction. */
  readonly inNote: boolean;
}

/**
 * - `added`, `removed`: it stands in one of the versions alone;
 * - `words`: its words are others;
 * - `typography`: its words are the same, and written otherwise;
 * - `credit`: it is credited to somebody else.
 */
export type ChangeKind = "added" | "removed" | "words" | "typography" | "credit";

/** How a quotation changed from one version of an article to the next. */
export interface QuotationChange {
  readonly kinds: readonly ChangeKind[];
  /** Empty where it was added; several where they became one. */
  readonly before: readonly QuotedWords[];
  /** Empty where it was removed; several where it was split. */
  readonly after: readonly QuotedWords[];
  /** From the words before (`draft`) to those after (`source`); empty where its words are the same. */
  readonly diff: readonly DiffStep[];
}
