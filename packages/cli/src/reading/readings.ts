import { pMapIterable } from "p-map";
import type { Piscina } from "piscina";
import type { ReadFile } from "../input/given-files.js";
import { type ReadingSettings, type WrittenReading, writeReading } from "./write-reading.js";

/** An article that could not be read to its end: the others go on. */
export interface FailedReading {
  readonly file: string;
  readonly reason: string;
}

async function orFailure<T>({ file }: ReadFile, reading: Promise<T>): Promise<T | FailedReading> {
  try {
    return await reading;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const outOfMemory = code === "ERR_WORKER_OUT_OF_MEMORY";
    return {
      file,
      reason: outOfMemory ? "needs more memory than there is" : `could not be read: ${message}`,
    };
  }
}

/** So many articles a worker may be read ahead, or done and waiting for a slower one before them. */
const AHEAD = 4;

/**
 * The readings of the articles, in their order: in this thread, or in so many workers. With workers, a bounded
 * number of articles is in memory at once.
 *
 * @param workers from 1 on; 1 is this thread
 */
export async function* readings(
  files: AsyncIterable<ReadFile>,
  settings: ReadingSettings,
  workers: number,
): AsyncGenerator<WrittenReading | FailedReading> {
  if (workers === 1) {
    for await (const file of files) yield await orFailure(file, writeReading(file, settings));
    return;
  }
  const pool = await poolOf(workers, settings);
  try {
    const write = (file: ReadFile) => orFailure<WrittenReading>(file, pool.run(file));
    yield* pMapIterable(files, write, { concurrency: workers * 2, backpressure: workers * AHEAD });
  } finally {
    await pool.destroy();
  }
}

/**
 * Workers that have loaded what they need. They are waited for, because the readers take what memory the process
 * gains while they parse a file for that file's.
 */
async function poolOf(workers: number, settings: ReadingSettings): Promise<Piscina> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: settings,
  });
  await Promise.all(Array.from({ length: workers }, () => pool.run(null)));
  return pool;
}
