import { availableParallelism } from "node:os";
import { walk } from "@hearsay/readers";

/** A worker starts in the time of some files, and is slow at first. */
const FILES_A_WORKER = 8;

/** From here on, the thread that opens the files is what the others wait for. */
const MOST = 8;

/**
 * How many workers read the files that the paths stand for: as many as were asked for, else as many as pay and as
 * the machine has cores. Never more than there are files, and at least 1.
 */
export async function workerCount(paths: readonly string[], asked?: number): Promise<number> {
  const most = asked ?? Math.min(availableParallelism(), MOST);
  const filesEach = asked === undefined ? FILES_A_WORKER : 1;
  const files = most === 1 ? 1 : await filesUpTo(most * filesEach, paths);
  return Math.max(1, Math.floor(files / filesEach));
}

async function filesUpTo(most: number, paths: readonly string[]): Promise<number> {
  let files = 0;
  for await (const { skipped } of walk(paths)) {
    if (!skipped) files++;
    if (files === most) break;
  }
  return files;
}
