import { Refused } from "../problem.js";
import type { Outcome } from "./refused-work.js";
import { type RunOptions, TaskWorkers } from "./task-workers.js";
import type { Tasks } from "./tasks.js";

/** As it was built, also where this file runs as it is written (in tests). */
const BUILT_WORKER = new URL("../../dist/tasks/worker.js", import.meta.url).href;

export interface WorkersOptions {
  readonly seconds: number;
  readonly waiting: number;
  /** The archive that is asked; none where left out. */
  readonly archive?: string | undefined;
}

/** Each task with what its worker answers. */
type Outcomes = { [Name in keyof Tasks]: { readonly given: Tasks[Name]["given"]; readonly answer: Outcome } };

/** Workers for the tasks of the API. */
export class Workers {
  readonly #workers: TaskWorkers<Outcomes>;
  /** Whether there is an archive to ask. */
  readonly hasArchive: boolean;

  constructor({ archive = undefined, ...options }: WorkersOptions) {
    this.#workers = new TaskWorkers({ module: BUILT_WORKER, ...options, data: archive ?? null });
    this.hasArchive = archive !== undefined;
  }

  /**
   * Does a task.
   *
   * @throws {Refused} where it cannot be done, there is too much to do, or it takes too long, too much memory, or was ended
   */
  async run<Name extends keyof Tasks>(
    name: Name,
    given: Tasks[Name]["given"],
    options?: RunOptions,
  ): Promise<Tasks[Name]["answer"]> {
    const outcome = await this.#workers.run(name, given, options);
    if ("refused" in outcome) throw new Refused(outcome.refused.status, outcome.refused.detail);
    return outcome.done as Tasks[Name]["answer"];
  }

  close(): Promise<void> {
    return this.#workers.close();
  }
}
