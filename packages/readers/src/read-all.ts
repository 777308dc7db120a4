import { createReadStream } from "node:fs";
import type { ReadOptions } from "./options.js";
import { LARGEST_FILE, type ReadResult, readBytes } from "./read.js";
import { UnreadableError } from "./unreadable.js";
import { reasonOfSystemError, walk } from "./walk.js";

/** What became of one file, and how it came to be read. */
export type FileResult = ReadResult & {
  /** The path; `-` is standard input. */
  readonly file: string;
  /** Whether the file was named itself; false where it was found in a folder. */
  readonly named: boolean;
  /** Whether it was left alone because it is of a kind that is not read. */
  readonly skipped: boolean;
};

export interface ReadAllOptions extends ReadOptions {
  /** What `-` reads; the process's standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/**
 * Reads the files, folders and `-` (standard input) that `paths` name, one at a time, in the order of `walk`.
 * Never throws: every file gives a result.
 */
export async function* readAll(
  paths: readonly string[],
  options: ReadAllOptions = {},
): AsyncGenerator<FileResult> {
  for await (const { file, named, reason, skipped } of walk(paths)) {
    const about = { file, named, skipped };
    if (reason !== null) yield { ok: false, name: file, reason, ...about };
    else if (skipped) yield { ok: false, name: file, reason: "is of a kind that is not read", ...about };
    else yield { ...(await readOne(file, options)), ...about };
  }
}

async function readOne(file: string, options: ReadAllOptions): Promise<ReadResult> {
  try {
    const stream = file === "-" ? (options.stdin ?? process.stdin) : createReadStream(file);
    return await readBytes(file, await collect(stream), options);
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.reason : reasonOfSystemError(error);
    return { ok: false, name: file, reason };
  }
}

/** All bytes of a stream; stops at the limit, whatever the file's size was said to be. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LARGEST_FILE) {
      throw new UnreadableError(`is larger than ${LARGEST_FILE / 1024 / 1024} MB, the most that is read`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
