import type { RuleLevel, RuleName, ToldOfFile } from "@hearsay/core";
import type { AddRequest } from "./archive-adding.js";

/**
 * What the API takes. The server's schemas (`packages/server/src/api/schemas.ts`) say the bounds; a test compares the two.
 */

/** A document as a program sends it: a plain text, or a file of any format that is read. */
export type DocumentInput =
  | { name: string /** Offsets in the answer are its own. */; text: string }
  | {
      name: string /** The bytes of a file; its format is told by the name and the bytes. */;
      base64: string;
    };

/** What somebody knows of the documents, so that nothing in them decides it. */
export interface Told {
  /** Whose words they are: by a label of a transcript, or by the name of a source that is one person's words. */
  speakers?: Record<string, string> | undefined;
  /** By the name of a document. */
  material?: Record<string, ToldDocument> | undefined;
}

export interface ToldDocument {
  kind?: ToldOfFile["kind"] | undefined;
  speaker?: string | undefined;
  date?: string | undefined;
}

interface Weighed extends Told {
  /** What each rule weighs; those left out keep their default. */
  rules?: Partial<Record<RuleName, RuleLevel>> | undefined;
}

export interface CheckRequest extends Weighed {
  drafts: DocumentInput[];
  /** Left out, the quotations of headline, standfirst and captions are checked against the body. */
  against?: DocumentInput[] | undefined;
  /** Whether the server's archive is what the drafts are checked against, by itself. */
  archive?: boolean | undefined;
}

export interface ReadRequest extends Weighed {
  articles: DocumentInput[];
}

/** Exactly one of the three. */
export type JobRequest = { check: CheckRequest } | { read: ReadRequest } | { add: AddRequest };

/** A comment on words of a draft. */
export interface CommentInput {
  /** In the draft's text as it is read, UTF-16 code units. */
  start: number;
  /** Exclusive. */
  end: number;
  author: string;
  initials: string;
  /** ISO 8601, in UTC. */
  date: string;
  /** Each line becomes a paragraph. */
  text: string;
}

export interface CopyRequest {
  draft: DocumentInput;
  comments: CommentInput[];
}

/** A check that is to be kept. */
export interface KeepRequest {
  title: string;
  /** A few words for a list. */
  detail?: string | undefined;
  state: unknown;
  /**
   * The time of the version that this one goes on from, null where there is none: if another one was kept meanwhile, it is refused. Left
   * out, any is replaced.
   */
  since?: string | null | undefined;
}
