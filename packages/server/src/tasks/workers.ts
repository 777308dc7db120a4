import { TaskWorkers } from "./task-workers.js";
import type { Tasks } from "./tasks.js";

/** As it was built, also where this file runs as it is written (in tests). */
const BUILT_WORKER = new URL("../../dist/tasks/worker.js", import.meta.url).href;

/** Workers for the tasks of the API. */
export class Workers extends TaskWorkers<Tasks> {
  constructor(options: { readonly seconds: number; readonly waiting: number }) {
    super({ module: BUILT_WORKER, ...options });
  }
}
