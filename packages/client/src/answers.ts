import type { Article, CheckObject, ReadObject } from "@hearsay/core";
import type { AddAnswer, AddedCounts } from "./archive-adding.js";
import type { Problem } from "./problem.js";

/** What the server says of itself. */
export interface About {
  readonly version: string;
  /** In bytes. */
  readonly largestUpload: number;
  /** In bytes. */
  readonly largestRequest: number;
  readonly mostDocuments: number;
  /** Whether it was started with a folder for checks. */
  readonly keepsChecks: boolean;
  /** Whether it was started with an archive. */
  readonly hasArchive: boolean;
  /** Whether articles can be added to the archive. */
  readonly addsToArchive: boolean;
}

/** A document that could not be read, and why: a sentence without its name. */
export interface RefusedDocument {
  readonly name: string;
  readonly reason: string;
}

/** What had to be assumed of a document. */
export interface NotedDocument {
  readonly name: string;
  readonly note: string;
}

/** What a file or a page holds. */
export interface DocumentsAnswer {
  readonly documents: readonly {
    readonly article: Article;
    /** SHA-256 of the file's bytes, in hexadecimal. */
    readonly sha256: string;
    /** What had to be assumed: sentences without the name. */
    readonly notes: readonly string[];
  }[];
  readonly refused: readonly RefusedDocument[];
}

export interface CheckAnswer {
  /** The objects of the contract (`schemas/check.schema.json`). */
  readonly checked: readonly CheckObject[];
  readonly sources: readonly {
    readonly name: string;
    readonly sha256: string | null;
    /** Whose words it holds, and what tells it. */
    readonly holding: string;
  }[];
  readonly refused: readonly RefusedDocument[];
  readonly notes: readonly NotedDocument[];
}

export interface ReadAnswer {
  /** The objects of the contract (`schemas/read.schema.json`). */
  readonly readings: readonly ReadObject[];
  readonly refused: readonly RefusedDocument[];
  readonly notes: readonly NotedDocument[];
}

/** How far work has got, in documents. */
export interface Progress {
  readonly done: number;
  /** As far as is known: a list of pages may name further lists. */
  readonly of: number;
  /** Of adding: what was stored so far, which nothing that happens later undoes. */
  readonly added?: AddedCounts;
}

export interface JobStatus {
  readonly id: string;
  readonly state: "waiting" | "running" | "done" | "failed" | "cancelled";
  readonly progress: Progress;
  readonly result: CheckAnswer | ReadAnswer | AddAnswer | null;
  readonly problem: Problem | null;
}

/** A check as somebody left it: what the page needs to show it again. Only the page knows what stands in it. */
export interface KeptCheck {
  readonly id: string;
  readonly title: string;
  /** A few words for a list; "" where there are none. */
  readonly detail: string;
  /** When it was last kept, ISO 8601; no two versions of a check have the same. */
  readonly kept: string;
  readonly state: unknown;
}

export type KeptCheckHead = Omit<KeptCheck, "state">;
