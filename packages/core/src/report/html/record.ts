import type { Report } from "../../rules/report.js";

/** A file that the record names, with the SHA-256 of its bytes in hexadecimal, where the caller has it. */
export interface RecordedFile {
  readonly file: string;
  readonly sha256?: string | null;
  /** Of a source: whose words it holds, in words for a reader. */
  readonly holding?: string | null;
}

/** What somebody decided on a quotation, as it is shown: "accepted", by whom, when, and a note. */
export interface RecordedDecision {
  readonly choice: string;
  /** Empty where nobody signed. */
  readonly initials: string;
  readonly note: string;
  readonly at: string;
}

export interface RecordedDraft extends RecordedFile {
  readonly report: Report;
  /** What was decided on its quotations, by their ids. */
  readonly decisions?: ReadonlyMap<string, RecordedDecision>;
}

/** A file that was given and could not be read. */
export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
}

/** What one audit record holds. The same record always makes the same page. */
export interface AuditRecord {
  readonly drafts: readonly RecordedDraft[];
  /** Null where the drafts were checked against their own bodies. */
  readonly sources: readonly RecordedFile[] | null;
  readonly refused: readonly RefusedFile[];
  /** The version of Hearsay. */
  readonly version: string;
  /** When the check was made, as it is to be shown; null leaves it out. */
  readonly made: string | null;
}
