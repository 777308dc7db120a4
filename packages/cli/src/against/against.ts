import type { Article, Sources } from "@hearsay/core";
import type { RefusedFile } from "../input/given-files.js";
import type { SourceFile } from "../output/check-reporters.js";

/** What drafts are checked against, one after the other: files and folders, or an archive. */
export interface Against {
  sourcesOf(draft: Article): Promise<Sources>;
  /** The sources that were read so far, each once. */
  readonly read: readonly SourceFile[];
  readonly refused: readonly RefusedFile[];
  /** How many could not be read, as the verdicts count them. */
  readonly unread: number;
  /** Whose words each source holds, in words for a reader, by its path. */
  holdings(): ReadonlyMap<string, string>;
  /** Which entries of the configuration tell of a source that was read. */
  readonly told: Set<string>;
  /** Says which sources that were named could not be read, and sets the exit status. */
  sayFailures(): void;
  close(): Promise<void>;
}
