import { resolve } from "node:path";
import type { Queue } from "@hearsay/archive";
import { plural } from "@hearsay/core/plumbing";
import { walk } from "@hearsay/readers";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { saidOf } from "./archive-option.js";

/** So many files make a job: it is begun anew as a whole where its worker dies. */
const FILES_OF_A_JOB = 20;
/** So many jobs are put into the queue in one go. */
const JOBS_AT_ONCE = 500;

/** A job of which nothing was heard for so long is another worker's, in seconds. */
const EXPIRY = 15 * 60;

/** Puts files into the queue of an archive, unread; `hearsay archive work` adds them. */
export async function queueFiles(
  archive: string,
  paths: readonly string[],
  {
    expiry = EXPIRY,
    quiet = false,
  }: { readonly expiry?: number | undefined; readonly quiet?: boolean | undefined },
): Promise<void> {
  const { openQueue } = await import("@hearsay/archive");
  const queue = await saidOf(openQueue(archive));
  try {
    const count = await putFiles(queue, paths, expiry);
    const left = await saidOf(queue.left());
    if (count === 0) setStatus(COULD_NOT_WORK);
    if (quiet) return;
    const output = new Output(undefined);
    await output.write(
      `${plural(count, "file")} put into the queue; ${plural(left, "job")} to do: hearsay archive work does them.\n`,
    );
    await output.end();
  } finally {
    await queue.close();
  }
}

/** How many files there were; those that cannot be opened are said. */
async function putFiles(queue: Queue, paths: readonly string[], expiry: number): Promise<number> {
  let jobs: string[][] = [];
  let files: string[] = [];
  let count = 0;
  const put = async () => {
    await saidOf(queue.put(jobs, expiry));
    jobs = [];
  };
  for await (const { file, reason, skipped, named } of walk(paths)) {
    if (skipped && !named) continue;
    if (reason !== null) {
      warn(`${file} ${reason}`);
      if (named) setStatus(COULD_NOT_WORK);
      continue;
    }
    count++;
    if (files.push(resolve(file)) < FILES_OF_A_JOB) continue;
    jobs.push(files);
    files = [];
    if (jobs.length >= JOBS_AT_ONCE) await put();
  }
  if (files.length > 0) jobs.push(files);
  if (jobs.length > 0) await put();
  return count;
}
