import { type TaskPool, TaskProcesses, TaskThreads } from "@hearsay/server/hosting";
import type { Settings, Tasks } from "./tasks.js";

/** As it was built, also where this file runs as it is written (in tests). */
const BUILT_WORK = new URL("../../dist/work/work.js", import.meta.url).href;

/** One worker, which keeps what it has read; ended, and begun anew without it, where a task takes too long. */
export type DeskWorker = TaskPool<Tasks>;

/** A thread; a process where there is an archive, which SQLite's driver may end. */
export function deskWorker(settings: Settings, seconds: number): DeskWorker {
  const options = { module: BUILT_WORK, data: settings, seconds, waiting: 64, most: 1 };
  return settings.archive === undefined ? new TaskThreads(options) : new TaskProcesses(options);
}
