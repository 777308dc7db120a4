import { type Article, articleFromText, languageOf, recognise } from "@hearsay/core";
import { decodeText } from "./decode.js";
import { readDocx } from "./docx/read-docx.js";
import { type Format, formatOf } from "./format.js";
import { readHtml } from "./html/read-html.js";
import { readMarkdown } from "./markdown/read-markdown.js";
import type { ReadOptions } from "./options.js";
import { readPdf } from "./pdf/read-pdf.js";
import { readSubtitles } from "./subtitles/read-subtitles.js";
import { UnreadableError } from "./unreadable.js";

/** What became of a file: an article, with notes on what was assumed; or why it could not be read. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly notes: readonly string[] }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/** The largest file that is read, in bytes; the formats with parsers of their own have limits of their own. */
export const LARGEST_FILE = 256 * 1024 * 1024;
const LARGEST_TEXT = 64 * 1024 * 1024;

/** Ten times the lines of a long book; each is looked at for a label and kept in memory. */
const MOST_LINES = 300_000;

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
    const recognised = formatOf(name, bytes);
    if ("reason" in recognised) throw new UnreadableError(recognised.reason);
    const notes = recognised.note === null ? [] : [recognised.note];
    const read = await READERS[recognised.format](name, bytes, options);
    notes.push(...read.notes);
    if (read.article.text.trim() === "") throw new UnreadableError("holds no text");
    return {
      ok: true,
      article: recognised.format === "text" ? read.article : finished(read.article, options),
      notes,
    };
  } catch (error) {
    return { ok: false, name, reason: reasonOf(error) };
  }
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

interface Read {
  readonly article: Article;
  readonly notes: readonly string[];
}

type Reader = (name: string, bytes: Uint8Array, options: ReadOptions) => Promise<Read>;

const READERS: Readonly<Record<Format, Reader>> = {
  text: fromText((name, text, { speakers }) => articleFromText(text, { name, speakers })),
  vtt: fromText(readSubtitles),
  srt: fromText(readSubtitles),
  markdown: async (name, bytes, options) => {
    const { note } = decodeText(bytes);
    return { article: await readMarkdown(name, bytes, options), notes: note === null ? [] : [note] };
  },
  html: withoutNotes(readHtml),
  docx: withoutNotes(readDocx),
  pdf: withoutNotes(readPdf),
};

function fromText(read: (name: string, text: string, options: ReadOptions) => Article): Reader {
  return async (name, bytes, options) => {
    if (bytes.length > LARGEST_TEXT) {
      throw new UnreadableError(
        `is larger than ${LARGEST_TEXT / 1024 / 1024} MB, the most that is read of a text`,
      );
    }
    const { text, note } = decodeText(bytes);
    if (hasTooManyLines(text)) {
      throw new UnreadableError(
        `has more than ${MOST_LINES.toLocaleString("en")} lines, the most that are read`,
      );
    }
    return { article: read(name, text, options), notes: note === null ? [] : [note] };
  };
}

function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (let at = 0; at < text.length && lines <= MOST_LINES; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029)
      lines++;
  }
  return lines > MOST_LINES;
}

function withoutNotes(
  read: (name: string, bytes: Uint8Array, options: ReadOptions) => Promise<Article>,
): Reader {
  return async (name, bytes, options) => ({ article: await read(name, bytes, options), notes: [] });
}
