import type { Article, Sources } from "@hearsay/core";
import type { RefusedFile } from "../input/given-files.js";
import type { SourceFile } from "../output/check-reporters.js";

/** What drafts are checked against, one after the other: files and folders, or an archive. */
export interface Against {
  /** What one draft is checked against; files are indexed when it is first asked. */
  sourcesOf(draft: Article): Promise<Sources>;
  /** The sources that were read so far, each once. */
  readonly read: readonly SourceFile[];
  readonly refused: readonly RefusedFile[];
  /** How many could not be read, as the verdicts count them. */
  readonly unread: number;
  /** One string for what they hold; null where nobody asked for it, or it is different for each draft. */
  readonly digest: string | null;
  /** Which entries of the configuration tell of a source that was read. */
  readonly told: Set<string>;
  /** Whose words each source holds, in words for a reader, by its path. */
  holdings(): ReadonlyMap<string, string>;
  /** Says which sources that were named could not be read, and sets the exit status. */
  sayFailures(): void;
  close(): Promise<void>;
}
