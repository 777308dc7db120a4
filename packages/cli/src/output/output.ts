import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { UsageError } from "../usage-error.js";

/**
 * Where a report goes: a file, or standard output. Waits where the reader is slow, and goes quiet when the reader
 * has gone away (`| head`).
 */
export class Output {
  readonly #file: string | undefined;
  #stream: Writable | null = null;
  #closed = false;
  #failure: Error | null = null;

  /** @throws {UsageError} where the file is one of the inputs */
  constructor(file: string | undefined, inputs: readonly string[]) {
    if (file !== undefined && inputs.some((input) => input !== "-" && resolve(input) === resolve(file))) {
      throw new UsageError(`--out ${file} would overwrite a file that is to be read`);
    }
    this.#file = file;
  }

  /** Whether nobody reads any more. */
  get closed(): boolean {
    return this.#closed;
  }

  async write(text: string): Promise<void> {
    if (this.#closed || text === "") return;
    this.#stream ??= this.#open();
    if (!this.#stream.write(text)) await drainedOrClosed(this.#stream);
  }

  /** @throws {UsageError} where the file could not be written */
  async end(): Promise<void> {
    if (this.#file !== undefined && this.#stream !== null && !this.#closed) {
      this.#stream.end();
      await once(this.#stream, "close").catch(() => {});
    }
    if (this.#failure !== null)
      throw new UsageError(`the report could not be written: ${this.#failure.message}`);
  }

  /** Opened with the first write, so that a check that fails before leaves an earlier report alone. */
  #open(): Writable {
    const stream = this.#file === undefined ? process.stdout : createWriteStream(this.#file);
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== "EPIPE") this.#failure = error;
    });
    return stream;
  }
}

/** Leaves no listener behind: a stream is waited for many times. */
async function drainedOrClosed(stream: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]).catch(() => {});
  waiting.abort();
}
