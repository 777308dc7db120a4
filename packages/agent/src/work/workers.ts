import { TaskWorkers } from "@hearsay/server/hosting";
import type { Settings, Tasks } from "./tasks.js";

/** As it was built, also where this file runs as it is written (in tests). */
const BUILT_WORKER = new URL("../../dist/work/worker.js", import.meta.url).href;

/** One worker, which keeps what it has read; ended, and begun anew without it, where a task takes too long. */
export type DeskWorker = TaskWorkers<Tasks>;

export function deskWorker(settings: Settings, seconds: number): DeskWorker {
  return new TaskWorkers<Tasks>({ module: BUILT_WORKER, seconds, waiting: 64, threads: 1, data: settings });
}
