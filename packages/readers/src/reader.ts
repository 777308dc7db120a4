import type { Article } from "@hearsay/core";
import type { ReadOptions } from "./options.js";
import type { Parsed, Part } from "./parsed.js";
import type { ReadResult } from "./read.js";

/**
 * One format that is read. The list of these (`readers.ts`) decides which files are opened, by which code and within
 * which limits; `docs/formats.md` is made from it.
 */
interface AnyReader<Name extends string> {
  readonly name: Name;
  /** What people call the format. */
  readonly title: string;
  /** The endings of its files' names, in lower case, without the dot. */
  readonly endings: readonly string[];
  /**
   * Whether the beginning of a file shows this format; null where only the ending does. Of a binary format it is asked of
   * every file, and decides against the ending of a text; of a text it is asked where the ending says nothing.
   *
   * @param head up to 1,024 bytes, one a character; of a text without byte-order mark and leading white space
   */
  readonly sniff: ((head: string) => boolean) | null;
  readonly isBinary: boolean;
}

/** A format that our own code reads: its bytes are decoded, then read in the process. */
export interface TextReader<Name extends string = string> extends AnyReader<Name> {
  readonly runs: "here";
  readonly limits: TextLimits;
  /** Loads our code, when a file first needs it. */
  load(): Promise<ReadText>;
}

/** A format that other people's parsers read: in a worker, where they can neither block nor crash the process. */
export interface ParserReader<Name extends string = string> extends AnyReader<Name> {
  readonly runs: "in the sandbox";
  readonly limits: ParserLimits;
  /** Its bytes are text in some encoding; what had to be assumed of it is noted. */
  readonly isPlain?: true;
  /** Loads the parser, when a file first needs it. */
  load(): Promise<Parse>;
}

/** A format that our own code reads as its bytes come, so that a file may be of any size. */
export interface StreamReader<Name extends string = string> extends AnyReader<Name> {
  readonly runs: "as it comes";
  /** The largest file within it, in bytes. */
  readonly limits: { readonly bytes: number };
  load(): Promise<ReadStream>;
}

export type Reader = TextReader | ParserReader | StreamReader;

/**
 * The article of a text, or all that it holds.
 *
 * @throws {UnreadableError} where the text holds nothing to read
 */
type ReadText = (name: string, text: string, options: ReadOptions) => Article | Parsed;

/** The article of a file's bytes; or all that such a file holds, where it may hold more than one. */
export type Parse = (
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
) => Article | Parsed | Promise<Article | Parsed>;

/** What became of the files within a file, each as `readPart` reads it. */
type ReadStream = (
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  readPart: (part: Part) => AsyncIterable<ReadResult>,
) => AsyncIterable<ReadResult>;

export interface TextLimits {
  /** The largest file that is decoded. */
  readonly bytes: number;
  readonly lines: number;
}

/** How much a file may ask of its parser before it is refused. */
export interface ParserLimits {
  /** The largest file that is handed to the parser. */
  readonly bytes: number;
  /** How long the parser may compute; five times as long, it may take altogether. */
  readonly seconds: number;
  /** How much memory the parser may take beyond what the process held before. */
  readonly megabytes: number;
}

export const MB = 1024 * 1024;
