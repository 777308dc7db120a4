import { type Article, languageOf, recognise } from "@hearsay/core";
import { decodeText } from "./decode.js";
import { recogniseFormat } from "./format.js";
import type { ReadOptions } from "./options.js";
import { plainText } from "./plain-text.js";
import { MB, type Reader, type TextReader } from "./reader.js";
import { readInSandbox } from "./sandbox/sandbox.js";
import { UnreadableError } from "./unreadable.js";

/** What became of a file: an article, with notes on what was assumed; or why it could not be read. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly notes: readonly string[] }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/** The largest file that is opened, in bytes; each format has limits of its own. */
export const LARGEST_FILE = 256 * MB;

/**
 * Reads the bytes of one file. `name` decides the format by its ending, else the bytes do; it is also the
 * article's name. Never throws: a file that cannot be read gives the reason, a sentence without its name.
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadResult> {
  try {
    if (bytes.length === 0) throw new UnreadableError("is empty");
    const recognised = recogniseFormat(name, bytes);
    if ("reason" in recognised) throw new UnreadableError(recognised.reason);
    const { reader, note } = recognised;
    const read = await readWith(reader, name, bytes, options);
    if (read.article.text.trim() === "") throw new UnreadableError("holds no text");
    const article = reader === plainText ? read.article : finished(read.article, options);
    return { ok: true, article, notes: [note, read.note].filter((one) => one !== null) };
  } catch (error) {
    return { ok: false, name, reason: reasonOf(error) };
  }
}

/** An article, with a note where its encoding had to be guessed. */
interface Read {
  readonly article: Article;
  readonly note: string | null;
}

async function readWith(
  reader: Reader,
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Read> {
  if (reader.runs === "here") return readText(reader, name, bytes, options);
  const note = reader.isPlain ? decodeText(bytes).note : null;
  return { article: await readInSandbox(reader, name, bytes, options), note };
}

function readText({ limits, read }: TextReader, name: string, bytes: Uint8Array, options: ReadOptions): Read {
  if (bytes.length > limits.bytes) {
    throw new UnreadableError(`is larger than ${limits.bytes / MB} MB, the most that is read of a text`);
  }
  const { text, note } = decodeText(bytes);
  if (hasMoreLines(text, limits.lines)) {
    throw new UnreadableError(
      `has more than ${limits.lines.toLocaleString("en")} lines, the most that are read`,
    );
  }
  return { article: read(name, text, options), note };
}

function hasMoreLines(text: string, most: number): boolean {
  let lines = 0;
  for (let at = 0; at < text.length && lines <= most; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029)
      lines++;
  }
  return lines > most;
}

/** Knows what the article's language and kind are where its reader left that open. */
function finished(article: Article, options: ReadOptions): Article {
  const language = article.language ?? languageOf(article.text);
  return recognise({ ...article, language }, options.speakers);
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.reason;
  return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
