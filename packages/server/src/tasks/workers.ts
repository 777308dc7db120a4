import type { CheckRequest } from "@hearsay/client";
import { answerOf } from "./answer-of.js";
import { TaskProcesses } from "./processes/task-processes.js";
import type { Outcome } from "./refused-work.js";
import type { RunOptions, TaskPool } from "./task.js";
import { TaskThreads } from "./task-threads.js";
import type { Tasks } from "./tasks.js";

/** As it was built, also where this file runs as it is written (in tests). */
const BUILT_WORK = new URL("../../dist/tasks/work.js", import.meta.url).href;

export interface WorkersOptions {
  readonly seconds: number;
  readonly waiting: number;
  /** The archive that is asked; none where left out. */
  readonly archive?: string | undefined;
}

/** Each task with what its worker answers. */
type Outcomes = { [Name in keyof Tasks]: { readonly given: Tasks[Name]["given"]; readonly answer: Outcome } };

/** Workers for the tasks of the API: threads, and processes for what is asked of an archive. */
export class Workers {
  readonly #threads: TaskPool<Outcomes>;
  readonly #processes: TaskPool<Outcomes> | null;

  constructor({ archive, ...options }: WorkersOptions) {
    this.#threads = new TaskThreads({ module: BUILT_WORK, data: null, ...options });
    this.#processes =
      archive === undefined ? null : new TaskProcesses({ module: BUILT_WORK, data: archive, ...options });
  }

  /** Whether there is an archive to ask. */
  get hasArchive(): boolean {
    return this.#processes !== null;
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
    const pool = (asksArchive(name, given) ? this.#processes : null) ?? this.#threads;
    const outcome = await pool.run(name, given, options);
    return answerOf<Tasks[Name]["answer"]>(outcome);
  }

  async close(): Promise<void> {
    await Promise.all([this.#threads.close(), this.#processes?.close()]);
  }
}

function asksArchive(name: keyof Tasks, given: unknown): boolean {
  switch (name) {
    case "check":
      return (given as CheckRequest).archive === true;
    case "read":
    case "copy":
    case "documents":
      return false;
    default:
      return true;
  }
}
