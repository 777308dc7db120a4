import type { Article } from "@hearsay/core";
import type { Correction } from "../sources/corrections.js";

/** The draft that is checked. */
export interface Draft {
  readonly name: string;
  /** As it stands now; its words may have been edited. */
  readonly article: Article;
  /** SHA-256 of the file's bytes, in hexadecimal; null of pasted text. */
  readonly sha256: string | null;
  /** The text as it was read, before any edit. */
  readonly original: string;
  /** What had to be assumed, and what of its file is not checked: sentences for a reader. */
  readonly notes: readonly string[];
}

/** A source as it was read, with what somebody said of it since. */
export interface Source {
  /** Of all sources of a check, no two have the same name. */
  readonly name: string;
  readonly article: Article;
  readonly sha256: string | null;
  /** What had to be assumed: sentences without the name. */
  readonly notes: readonly string[];
  readonly correction: Correction;
}

/** A file that could not be read, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: string;
}

/** What a file holds, as it was read. */
export interface ReadFile {
  readonly documents: readonly Omit<Source, "correction">[];
  readonly refused: readonly RefusedFile[];
}
