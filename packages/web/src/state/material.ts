import type { Article } from "@hearsay/core";
import type { Correction } from "../sources/corrections.js";

/** The draft that is checked: as it was read, and its text as it stands now. */
export interface Draft {
  readonly name: string;
  /** As it was read; the words may have changed since. */
  readonly read: Article;
  /** SHA-256 of the file's bytes, in hexadecimal; null of pasted text. */
  readonly sha256: string | null;
  readonly text: string;
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
