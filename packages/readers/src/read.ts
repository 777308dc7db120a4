import { createHash } from "node:crypto";
import { type Article, asTold } from "@hearsay/core";
import { languageOf, lineStartsOf, recognise, toldOfFile } from "@hearsay/core/plumbing";
import { isUserList, peopleOfList } from "./data/threads/user-list.js";
import { decodeText } from "./decode.js";
import { isOfUnreadKind, recogniseFormat } from "./format.js";
import type { ReadOptions } from "./options.js";
import { type Parsed, parsedOf, pathOf } from "./parsed.js";
import { PartBudget } from "./part-budget.js";
import { plainText } from "./plain-text.js";
import { MB, type ParserReader, type StreamReader, type TextReader } from "./reader.js";
import { UnreadableError } from "./unreadable.js";

/** What became of a file: an article, with notes on what was assumed; or why it could not be read. */
export type ReadResult = ReadArticle | Refusal;

export interface ReadArticle {
  readonly ok: true;
  readonly article: Article;
  readonly notes: readonly string[];
  /** The file that the notes speak of: of several articles in one file, that file. */
  readonly notesAbout: string;
  /** What it was read from: the file's bytes, or those of the file within a file. */
  readonly bytes: Uint8Array;
  /** The name of the format that these were read as. */
  readonly format: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where and when it was fetched, as a web archive says; ISO 8601, null where it does not say when. */
  readonly page?: { readonly url: string; readonly fetched: string | null };
}

export interface Refusal {
  readonly ok: false;
  readonly name: string;
  readonly reason: string;
  /** It was left alone because it is of a kind that is not read. */
  readonly skipped?: boolean;
}

/** The largest file that is opened, in bytes; each format has limits of its own. */
export const LARGEST_FILE = 256 * MB;

/**
 * Reads the bytes of one file. `name` decides the format by its ending, else the bytes do; it is also the article's name.
 * Most files give one result. A file that holds others (an archive, a mail with attachments) gives those after its own,
 * named `FILE/NAME`. Never throws: what cannot be read gives the reason, a sentence without its name.
 */
export async function* readBytes(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  yield* readWithin(name, bytes, options, new PartBudget());
}

async function* readWithin(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
  budget: PartBudget,
): AsyncGenerator<ReadResult> {
  let read: Read;
  try {
    if (bytes.length === 0) throw new UnreadableError("is empty");
    const stream = streamReaderOf(name, bytes);
    if (stream !== null) {
      const readStream = await stream.load();
      yield* readStream(name, inOnePiece(bytes), (part) => readParts(name, [part], options, budget));
      return;
    }
    read = await readFile(name, bytes, options);
  } catch (error) {
    yield { ok: false, name, reason: reasonOf(error) };
    return;
  }
  if (read.isBeside !== undefined) {
    yield { ok: false, name, reason: `is ${read.isBeside} and holds no text`, skipped: true };
    return;
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  let notes = read.notes;
  let anythingRead = false;
  let isReasonGiven = false;
  for (const [index, article] of read.articles.entries()) {
    if (article.text.trim() === "") yield { ok: false, name: article.name, reason: "holds no text" };
    else {
      yield {
        ok: true,
        article: withLines(article, read, index),
        notes,
        notesAbout: name,
        bytes,
        format: read.format,
        sha256,
      };
      anythingRead = true;
      notes = [];
    }
  }
  // what is to be said of a file without an article of its own is said with the first that is read out of it
  notes = notes.map((note) => `was read out of ${name}, which ${note}`);
  for await (const result of readParts(name, read.parts, options, budget)) {
    yield result.ok && notes.length > 0
      ? { ...result, notes: [...notes, ...result.notes], notesAbout: result.article.name }
      : result;
    anythingRead ||= result.ok;
    isReasonGiven ||= !result.ok && result.skipped !== true;
    if (result.ok) notes = [];
  }
  // of files within files, the reason is said where it lies, and once more of the outermost, which the caller knows
  if (!anythingRead && read.articles.length === 0 && !(isReasonGiven && budget.isWithin)) {
    yield { ok: false, name, reason: "holds nothing that could be read" };
  }
}

/** The reader of a file that is read as it comes, by its name and its first bytes; null for any other. */
export function streamReaderOf(name: string, head: Uint8Array): StreamReader | null {
  const recognised = recogniseFormat(name, head);
  return "reader" in recognised && recognised.reader.runs === "as it comes" ? recognised.reader : null;
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The article with the lines of its file: by its origin map, else all of it in the line in which it begins. */
function withLines(article: Article, { starts, lineStarts }: Read, index: number): Article {
  const start = starts?.[index] ?? null;
  if (article.origin === null && start === null) return article;
  const origin = article.origin ?? [{ start: 0, fileStart: start ?? 0, length: 0 }];
  return { ...article, origin, lineStarts: lineStarts() };
}

async function* readParts(
  name: string,
  parts: Parsed["parts"],
  given: ReadOptions,
  budget: PartBudget,
): AsyncGenerator<ReadResult> {
  const options = withPeople(given, parts);
  for (const part of parts) {
    const path = pathOf(name, part);
    if ("reason" in part) yield { ok: false, name: path, reason: part.reason };
    else if (isOfUnreadKind(part.name)) {
      yield { ok: false, name: path, reason: "is of a kind that is not read", skipped: true };
    } else {
      const refused = budget.refusal(part);
      if (refused !== null) yield { ok: false, name: path, reason: refused };
      else yield* readWithin(path, part.bytes, options, budget.within());
    }
  }
}

/** The options with the names of people whom a chat's export lists beside its messages; what the caller said comes first. */
function withPeople(options: ReadOptions, parts: Parsed["parts"]): ReadOptions {
  const lists = parts.flatMap((part) => ("bytes" in part && isUserList(part.name) ? [part.bytes] : []));
  if (lists.length === 0) return options;
  const people = lists.map(peopleOfList);
  return { ...options, speakers: Object.assign({}, ...people, options.speakers) };
}

/** What a file holds, in a form that is ready for all later steps. */
interface Read extends Parsed {
  readonly format: string;
  /** Of the decoded text of the file, in which the lines are counted. */
  lineStarts(): readonly number[];
}

async function readFile(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const recognised = recogniseFormat(name, bytes);
  if ("reason" in recognised) throw new UnreadableError(recognised.reason);
  const { reader, note } = recognised;
  if (reader.runs === "as it comes") throw new UnreadableError("holds files, and no text of its own");
  const read = await readWith(reader, name, bytes, options);
  const articles = read.articles.map((article) =>
    withTold(reader === plainText ? article : finished(article, options), options),
  );
  if (articles.length === 0 && read.parts.length === 0 && read.isBeside === undefined)
    throw new UnreadableError("holds no text");
  return {
    ...read,
    articles,
    format: reader.name,
    notes: note === null ? read.notes : [note, ...read.notes],
  };
}

async function readWith(
  reader: TextReader | ParserReader,
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Omit<Read, "format">> {
  if (reader.runs === "here") return readText(reader, name, bytes, options);
  const decoded = reader.isPlain ? decodeText(bytes) : null;
  // most runs read plain texts, and need no worker
  const { readInSandbox } = await import("./sandbox/sandbox.js");
  const parsed = await readInSandbox(reader, name, bytes, options);
  const text = () => decoded?.text ?? decodeText(bytes).text;
  return { ...parsed, notes: noted(decoded?.note, parsed.notes), lineStarts: linesOnce(text) };
}

async function readText(
  { limits, load }: TextReader,
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Omit<Read, "format">> {
  if (bytes.length > limits.bytes) {
    throw new UnreadableError(`is larger than ${limits.bytes / MB} MB, the most that is read of a text`);
  }
  const { text, note } = decodeText(bytes);
  if (hasMoreLines(text, limits.lines)) {
    throw new UnreadableError(
      `has more than ${limits.lines.toLocaleString("en")} lines, the most that are read`,
    );
  }
  const read = await load();
  const parsed = parsedOf(read(name, text, options));
  return { ...parsed, notes: noted(note, parsed.notes), lineStarts: linesOnce(() => text) };
}

/** The lines of a text, counted when they are first asked for. */
function linesOnce(text: () => string): () => readonly number[] {
  let lineStarts: readonly number[] | null = null;
  return () => {
    lineStarts ??= lineStartsOf(text());
    return lineStarts;
  };
}

function noted(note: string | null | undefined, notes: readonly string[]): readonly string[] {
  return note ? [note, ...notes] : notes;
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
  // lines of a text that was made out of a file are not the file's
  return recognise({ ...article, language, lineStarts: null }, options.speakers);
}

function withTold(article: Article, { material }: ReadOptions): Article {
  const told = toldOfFile(article.name, material);
  return told === null ? article : asTold(article, told);
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.reason;
  return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
