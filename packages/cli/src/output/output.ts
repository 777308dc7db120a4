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
  #failure: NodeJS.ErrnoException | null = null;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  /** Whether nothing more can be written. */
  get closed(): boolean {
    return this.#closed;
  }

  async write(report: string | Uint8Array): Promise<void> {
    if (this.#closed || report.length === 0) return;
    if (this.#file === undefined) await this.#print(report);
    else this.#tryTo(() => this.#opened(this.#file as string).write(report));
  }

  /** @throws {UsageError} where the report could not be written */
  async end(): Promise<void> {
    this.#tryTo(() => this.#report?.finish());
    if (this.#failure === null) return;
    this.#report?.discard();
    throw new UsageError(
      `the report could not be written: ${this.#file ?? "standard output"} ${reasonOf(this.#failure)}`,
    );
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

  async #print(report: string | Uint8Array): Promise<void> {
    const { stdout } = process;
    if (!this.#isWatched) stdout.on("error", (error: NodeJS.ErrnoException) => this.#fail(error));
    this.#isWatched = true;
    if (!stdout.write(report)) await drainedOrClosed(stdout);
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#closed = true;
    if (error.code !== "EPIPE") this.#failure ??= error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "is in a folder that does not exist",
  ENOTDIR: "is in a folder that does not exist",
  EACCES: "may not be written: permission denied",
  EPERM: "may not be written: permission denied",
  EROFS: "may not be written: its disk can only be read",
  ENOSPC: "does not fit: the disk is full",
  EDQUOT: "does not fit: the disk is full",
  ELOOP: "is a symbolic link that leads back to itself",
  ENAMETOOLONG: "has a name that is too long",
  ENXIO: "is a pipe that nobody reads from",
  EAGAIN: "is a pipe whose reader takes nothing",
};

/** Without the name of the file beside it, which is the user's no more than the error's words are. */
function reasonOf(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ""] ?? `could not be opened or written: ${error.message}`;
}

/** Leaves no listener behind: a stream is waited for many times. */
async function drainedOrClosed(stream: NodeJS.WriteStream): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]).catch(() => {});
  waiting.abort();
}
