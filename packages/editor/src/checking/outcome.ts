import type { Report } from "@hearsay/core";
import type { Draft } from "../drafts/draft.js";
import type { ReadSources } from "../project/source-files.js";

/** A draft with what the check says of it. */
export interface CheckedDraft {
  readonly kind: "checked";
  readonly version: number;
  readonly draft: Draft;
  readonly report: Report;
  /** Null where the configuration names none. */
  readonly sources: ReadSources | null;
}

/** An open file that is not checked. */
interface Unchecked {
  readonly kind: "unchecked";
  readonly version: number;
  /** Why, where its owner would expect it to be: a sentence without the file's name; else null. */
  readonly reason: string | null;
}

export type Outcome = CheckedDraft | Unchecked;
