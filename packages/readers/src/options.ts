import type { ToldOfFile } from "@hearsay/core";

/** What a caller may tell every reader. */
export interface ReadOptions {
  /**
   * Whose words they are: a label of a transcript ("SPEAKER 1"), or the name of a file that is one person's own
   * words, and the name to use.
   */
  readonly speakers?: Readonly<Record<string, string>> | undefined;
  /** What is told of files, by their names, so that nothing in them decides it. */
  readonly material?: Readonly<Record<string, ToldOfFile>> | undefined;
  /** Of data (JSON, CSV): under which field each fact of an article stands; see `data/fields.ts`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}
