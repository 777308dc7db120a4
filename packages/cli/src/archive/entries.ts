import { resolve } from "node:path";
import { type Entry, identityOf, type Receipt, type Store } from "@hearsay/archive";
import { pMapIterable } from "p-map";
import type { Piscina } from "piscina";
import type { ReadFile } from "../input/given-files.js";
import type { ModelName } from "../model.js";
import { timeOfRecord } from "../output/time-of-record.js";
import { version } from "../version.js";
import { type Given, makeEntry } from "./make-entry.js";

/** What became of a file before it is stored: known already, read, or not readable to its end. */
export type Prepared =
  | { readonly file: string; readonly known: number }
  | { readonly file: string; readonly entry: Entry }
  | { readonly file: string; readonly reason: string };

/** So many articles a worker may be read ahead, or done and waiting for a slower one before them. */
const AHEAD = 4;

/**
 * The articles as the archive takes them, in their order, each read in one of so many workers; those that it knows are not read.
 *
 * @param workers from 1 on; 1 is this thread
 * @param arePaths whether their names are paths of this computer, by which they are known again
 */
export async function* entriesOf(
  files: AsyncIterable<ReadFile>,
  store: Store,
  {
    workers,
    model,
    arePaths = true,
  }: { readonly workers: number; readonly model: ModelName; readonly arePaths?: boolean },
): AsyncGenerator<Prepared> {
  const pool = workers === 1 ? null : await poolOf(workers, model);
  const make = (given: Given): Promise<Entry> => (pool === null ? makeEntry(given, model) : pool.run(given));
  const prepare = async ({ file, article, sha256, page, isLive }: ReadFile): Promise<Prepared> => {
    const isPath = arePaths && page === undefined && file !== "-" && !file.startsWith("-#");
    const place = isPath ? resolve(file) : null;
    const [known] = await store.known([identityOf(article, place, isLive)]);
    if (known != null) return { file, known };
    const receipt: Receipt = {
      sha256,
      from: page?.url ?? file,
      fetched: page?.fetched ?? timeOfRecord().toISOString(),
      reader: version,
    };
    try {
      return { file, entry: await make({ article, comesFrom: { place, isLive: isLive ?? false, receipt } }) };
    } catch (error) {
      return { file, reason: reasonOf(error) };
    }
  };
  try {
    yield* pMapIterable(files, prepare, { concurrency: workers * 2, backpressure: workers * AHEAD });
  } finally {
    await pool?.destroy();
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "needs more memory than there is"
    : `could not be read: ${message}`;
}

/** Workers that have loaded what they need: the readers take what memory the process gains while they parse a file for that file's. */
async function poolOf(workers: number, model: ModelName): Promise<Piscina> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: model,
  });
  await Promise.all(Array.from({ length: workers }, () => pool.run(null)));
  return pool;
}
