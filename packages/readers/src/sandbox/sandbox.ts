import { Worker } from "node:worker_threads";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { MB, type ParserLimits, type ParserReader } from "../reader.js";
import { UnreadableError } from "../unreadable.js";
import { computingTimeOf } from "./computing-time.js";
import type { Job, Outcome } from "./job.js";
import { limitTime } from "./time-limit.js";

/** How often the memory of a running job is looked at, in milliseconds. */
const WATCH_EVERY = 50;

/** A worker, and the number of its thread, which it writes down when it begins. */
interface ParserWorker {
  readonly running: Worker;
  readonly thread: Int32Array;
}

/** One worker serves all files, one after another; a job that breaks a limit takes the worker with it. */
let worker: ParserWorker | null = null;
let queue: Promise<unknown> = Promise.resolve();
let nextId = 0;

/**
 * Reads a file in a worker thread, where its parser can neither block nor crash the process. Jobs run one at a
 * time, in the order they came in; the worker is kept for the next and does not keep the process alive.
 *
 * @throws {UnreadableError} where the reader finds the file unreadable, or a limit is hit
 */
export function readInSandbox(
  reader: ParserReader,
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
  limits: ParserLimits = reader.limits,
): Promise<Parsed> {
  if (bytes.length > limits.bytes) {
    const most = Math.round(limits.bytes / MB);
    return Promise.reject(
      new UnreadableError(`is larger than ${most} MB, the most that is read of its kind`),
    );
  }
  const job: Job = { id: nextId++, reader: reader.name, name, bytes, options };
  const result = queue.then(() => runJob(job, limits));
  queue = result.catch(() => {});
  return result;
}

/** Ends the worker, if there is one; the next file starts another. */
export async function closeSandbox(): Promise<void> {
  const ending = worker;
  worker = null;
  await ending?.running.terminate();
}

function runJob(job: Job, limits: ParserLimits): Promise<Parsed> {
  worker ??= startWorker();
  const { running, thread } = worker;
  running.ref();
  return new Promise((resolve, reject) => {
    const stopWatching = () => {
      stopClock();
      clearInterval(watch);
      running.off("message", answered).off("error", failed).off("exit", ended);
      running.unref();
    };
    const answered = (outcome: Outcome) => {
      if (outcome.id !== job.id) return;
      stopWatching();
      if ("parsed" in outcome) resolve(outcome.parsed);
      else reject(new UnreadableError(outcome.reason));
    };
    const refuse = (reason: string) => {
      stopWatching();
      if (worker?.running === running) worker = null;
      // a worker that is being ended may still report that it ran out of memory
      running.on("error", () => {});
      void running.terminate().then(() => reject(new UnreadableError(reason)));
    };
    const failed = (error: NodeJS.ErrnoException) => {
      const outOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      refuse(outOfMemory ? tooMuchMemory(limits) : `could not be read: ${error.message}`);
    };
    const ended = () => refuse("could not be read: its parser ended without an answer");
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * MB) refuse(tooMuchMemory(limits));
    }, WATCH_EVERY);
    const stopClock = limitTime(
      limits.seconds,
      computingTimeOf(() => Atomics.load(thread, 0)),
      refuse,
    );
    running.on("message", answered).on("error", failed).on("exit", ended);
    running.postMessage(job);
  });
}

function tooMuchMemory(limits: ParserLimits): string {
  return `needs more than ${limits.megabytes} MB of memory`;
}

/** As it was built, also where this file runs as it is written (in tests): a worker loads no TypeScript. */
const BUILT_WORKER = new URL("../../dist/sandbox/worker.js", import.meta.url);

function startWorker(): ParserWorker {
  const thread = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const running = new Worker(BUILT_WORKER, {
    workerData: thread,
    resourceLimits: { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  return { running, thread };
}
