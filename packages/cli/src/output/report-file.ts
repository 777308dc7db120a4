import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * A file that is written beside its place and moved there when it is whole, so that a process that ends early, for whatever
 * reason, leaves what was there before. A pipe or a device is written to as it is.
 */
export class ReportFile {
  readonly #target: string;
  readonly #written: string;
  #descriptor: number | null;

  /** @throws a system error where the file cannot be written */
  constructor(file: string) {
    const known = statOf(file);
    // a link is written through; what it leads to is replaced
    this.#target = known === null ? file : realpathSync(file);
    const inPlace = known !== null && !known.isFile();
    this.#written = inPlace
      ? this.#target
      : join(dirname(this.#target), `.${basename(this.#target)}.${process.pid}.part`);
    // a pipe that nobody reads from would keep the process waiting, deaf to every signal
    const flags = inPlace ? constants.O_WRONLY | constants.O_NONBLOCK : "wx";
    this.#descriptor = openSync(this.#written, flags, known?.mode ?? 0o666);
    if (!inPlace) unfinished.add(this.#written);
  }

  write(report: string | Uint8Array): void {
    const bytes = typeof report === "string" ? Buffer.from(report) : report;
    for (let at = 0; at < bytes.length; ) at += this.#writeSome(bytes, at);
  }

  /** How many bytes were taken; waits for a pipe whose reader is slow. */
  #writeSome(bytes: Uint8Array, at: number): number {
    for (let waited = 0; ; waited += PAUSE) {
      try {
        return writeSync(this.#descriptor as number, bytes, at);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EAGAIN" || waited >= PATIENCE) throw error;
        Atomics.wait(SLEEP, 0, 0, PAUSE);
      }
    }
  }

  /** Puts the file in its place. */
  finish(): void {
    if (this.#descriptor === null) return;
    if (this.#written !== this.#target) fsyncSync(this.#descriptor);
    this.#close();
    if (this.#written !== this.#target) renameSync(this.#written, this.#target);
    unfinished.delete(this.#written);
  }

  /** Leaves what was there before. */
  discard(): void {
    this.#close();
    if (unfinished.delete(this.#written)) removeQuietly(this.#written);
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}

/** How long a pipe's reader may take nothing, and how long is waited at a time, in milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 10;
const SLEEP = new Int32Array(new SharedArrayBuffer(4));

/** Files that are being written beside their places. */
const unfinished = new Set<string>();

/** Removes what is half written when the process ends by itself, or is asked to end. */
export function removeUnfinished(): void {
  for (const file of unfinished) removeQuietly(file);
  unfinished.clear();
}

function removeQuietly(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // there is nothing more that could be done about it
  }
}

function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
