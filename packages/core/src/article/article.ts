import type { Range, Span } from "../text/span.js";

/** What a block of an article is. `turn` is what one person says in a transcript. */
export type BlockKind =
  | "headline"
  | "standfirst"
  | "byline"
  | "heading"
  | "paragraph"
  | "listItem"
  | "blockquote"
  | "caption"
  | "turn";

/** A block of an article's text: its range holds no leading or trailing white space. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Where the bold type ends with which the block begins, as an offset of the article; left out where there is none. */
  readonly boldUntil?: number;
}

/**
 * What one person says in a transcript, without a break. The range covers the words, not the label.
 */
export interface Turn extends Range {
  /** The name before the words, as the transcript (or the caller, who may name a turn) gives it. */
  readonly speaker: string | null;
}

/** The recording's time, in milliseconds, from an offset of the text on. */
export interface TimePoint {
  readonly offset: number;
  readonly time: number;
}

/** The page, counted from 1, from an offset of the text on. */
export interface PageStart {
  readonly offset: number;
  readonly page: number;
}

/**
 * Where a stretch of the article's text stood in the decoded text of the file.
 * Both sides are UTF-16 offsets and `length` code units long; a text between two segments was not in the file.
 * A segment without length only says where the text begins that follows it, as a record of data does.
 */
export interface OriginSegment {
  readonly start: number;
  readonly fileStart: number;
  readonly length: number;
}

/** Text of the file that is not part of the article, and why: furniture of a page, a repetition, a running head. */
export interface LeftOut {
  /** A word or two for a reader: "navigation", "repeated", "page header". */
  readonly why: string;
  readonly text: string;
}

/**
 * - `article`: somebody's report, in which others are quoted;
 * - `transcript`: turns, each in the words of the one named before it;
 * - `statement`: from beginning to end the words of one person or body (a speech, a statement, a press release).
 */
export type ArticleKind = "article" | "transcript" | "statement";

/** A text as every later step sees it: one plain `text` that all offsets point into. */
export interface Article {
  /** The name under which the article is shown: a path, an address, an id. */
  readonly name: string;
  readonly kind: ArticleKind;
  readonly text: string;
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly byline: string | null;
  /** The date as the article gives it; ISO 8601 where that could be told. */
  readonly published: string | null;
  readonly outlet: string | null;
  /** The address where it was published, as the file itself gives it; http or https. */
  readonly url: string | null;
  /** The part of the outlet in which it appeared ("Politics"). */
  readonly section: string | null;
  /** A two-letter code (ISO 639-1), or null where the text is too short to tell. */
  readonly language: string | null;
  /** In the order of the text, without overlaps. */
  readonly blocks: readonly Block[];
  /** Of a transcript, in the order of the text; else empty. */
  readonly turns: readonly Turn[];
  /** Of a statement: whose words it is, where that is said. */
  readonly author: string | null;
  /** The caller said whose words it is, so that nothing in the text decides it. */
  readonly authorTold?: boolean;
  /** What the caller says that the file is, so that nothing in the text decides it; see `asTold`. */
  readonly told?: "report" | "own-words" | "transcript";
  /** Ascending offsets; empty where there is no recording. */
  readonly times: readonly TimePoint[];
  /** Ascending offsets; empty where there are no pages. */
  readonly pages: readonly PageStart[];
  /** Null: the text is the file's own, offset for offset, or the file has no text offsets (Word, PDF). */
  readonly origin: readonly OriginSegment[] | null;
  /** Where each line of the file's decoded text begins, see `lineStartsOf`; null for a file without lines (Word, PDF). */
  readonly lineStarts: readonly number[] | null;
  /**
   * True where the words passed through a machine that mishears or misreads
   * (automatic subtitles, PDF text, OCR), so that its slips are not the draft's.
   */
  readonly machineRead: boolean;
  /** What of the file's visible text was not taken into the article, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
  /** Why it is not certain that the text is the whole article and nothing else: sentences for a reader. */
  readonly doubts: readonly string[];
}
