import { once } from "node:events";
import { UsageError } from "../usage-error.js";
import { ReportFile } from "./report-file.js";

/**
 * Where a report goes: a file, which is there as a whole or not at all, or standard output. Waits where the reader is slow, and
 * goes quiet when the reader has gone away (`| head`).
 */
export class Output {
  readonly #file: string | undefined;
  #report: ReportFile | null = null;
  #closed = false;
  #isWatched = false;
  #failure: Error | null = null;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  /** Whether nothing more can be written. */
  get closed(): boolean {
    return this.#closed;
  }

  async write(text: string): Promise<void> {
    if (this.#closed || text === "") return;
    if (this.#file === undefined) await this.#print(text);
    else this.#tryTo(() => this.#opened(this.#file as string).write(text));
  }

  /** @throws {UsageError} where the report could not be written */
  async end(): Promise<void> {
    this.#tryTo(() => this.#report?.finish());
    if (this.#failure === null) return;
    this.#report?.discard();
    throw new UsageError(`the report could not be written: ${this.#failure.message}`);
  }

  /** Opened with the first write, so that a check that fails before leaves an earlier report alone. */
  #opened(file: string): ReportFile {
    this.#report ??= new ReportFile(file);
    return this.#report;
  }

  #tryTo(step: () => void): void {
    if (this.#failure !== null) return;
    try {
      step();
    } catch (error) {
      this.#fail(error as NodeJS.ErrnoException);
    }
  }

  async #print(text: string): Promise<void> {
    const { stdout } = process;
    if (!this.#isWatched) stdout.on("error", (error: NodeJS.ErrnoException) => this.#fail(error));
    this.#isWatched = true;
    if (!stdout.write(text)) await drainedOrClosed(stdout);
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#closed = true;
    if (error.code !== "EPIPE") this.#failure ??= error;
  }
}

/** Leaves no listener behind: a stream is waited for many times. */
async function drainedOrClosed(stream: NodeJS.WriteStream): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]).catch(() => {});
  waiting.abort();
}
