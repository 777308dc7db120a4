import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { ByteSource } from "./byte-source.js";
import type { ReadOptions } from "./options.js";
import { pathOf } from "./parsed.js";
import { bytesOfList, PeopleOfFolders } from "./people-of-folders.js";
import { LARGEST_FILE, type ReadResult, readBytes, streamReaderOf } from "./read.js";
import { UnreadableError } from "./unreadable.js";
import { reasonOfSystemError, walk } from "./walk.js";

/** What became of one file, or of one of several articles in it, and how it came to be read. */
export type FileResult = ReadResult & About;

interface About {
  /** The path; `-` is standard input. What is within a file has its own name there added. */
  readonly file: string;
  /** Whether the file was named itself; false where it was found in a folder, or in a file. */
  readonly named: boolean;
  /** Whether it was left alone because it is of a kind that is not read. */
  readonly skipped: boolean;
}

export interface ReadAllOptions extends ReadOptions {
  /** What `-` reads; the process's standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** The folder at which relative paths begin; the working directory where it is left out. */
  readonly folder?: string | undefined;
  /** What was read of a file before and still holds, so that it is not opened again; undefined for any other file. */
  readonly known?: ((file: string) => readonly FileResult[] | undefined) | undefined;
}

/**
 * Reads the files, folders and `-` (standard input) that `paths` name, one at a time, in the order of `walk`.
 * Never throws: every file gives a result.
 */
export async function* readAll(
  paths: readonly string[],
  { stdin, folder = "", known, ...options }: ReadAllOptions = {},
): AsyncGenerator<FileResult> {
  const people = new PeopleOfFolders(paths, (file) => bytesOfList(resolve(folder, file)));
  for await (const { file, named, reason, skipped } of walk(paths, { folder })) {
    const about = { file, named, skipped };
    const before = known?.(file);
    if (reason !== null) yield { ok: false, name: file, reason, ...about };
    else if (skipped) yield { ok: false, name: file, reason: "is of a kind that is not read", ...about };
    else if (before !== undefined) yield* before;
    else {
      const open = () => (file === "-" ? (stdin ?? process.stdin) : createReadStream(resolve(folder, file)));
      yield* readOne(about, open, await people.optionsFor(file, options));
    }
  }
}

async function* readOne(
  about: About,
  open: () => AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<FileResult> {
  const { file } = about;
  try {
    for await (const result of resultsOf(file, open(), options)) {
      const name = result.ok ? result.article.name : result.name;
      const skipped = !result.ok && result.skipped === true;
      yield { ...result, file: name, named: about.named && name === file, skipped };
    }
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.reason : reasonOfSystemError(error);
    yield { ok: false, name: file, reason, ...about };
  }
}

async function* resultsOf(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const source = new ByteSource(stream);
  try {
    const head = await source.take(HEAD);
    source.unread(head);
    const reader = streamReaderOf(file, head);
    if (reader === null) {
      yield* readBytes(file, await collect(source), options);
      return;
    }
    const read = await reader.load();
    yield* read(file, source.pieces(), (part) => readBytes(pathOf(file, part), part.bytes, options));
  } finally {
    await source.close();
  }
}

/** So many bytes tell a file's format. */
const HEAD = 1024;

/** All bytes of a stream; stops at the limit, whatever the file's size was said to be. */
async function collect(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.pieces()) {
    length += chunk.length;
    if (length > LARGEST_FILE) {
      throw new UnreadableError(`is larger than ${LARGEST_FILE / 1024 / 1024} MB, the most that is read`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
