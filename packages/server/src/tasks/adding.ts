import type { AddAnswer, AddRequest } from "@hearsay/client";
import { answerOf } from "./answer-of.js";
import { TaskProcesses } from "./processes/task-processes.js";
import type { Outcome } from "./refused-work.js";
import type { Beginning, RunOptions } from "./task.js";
import type { FileToRead } from "./tasks.js";

/** What the work of `Adding` is asked for: `file` adds what one file holds, `addresses` what stands at addresses. */
export interface AddingTasks {
  readonly file: { readonly given: FileToRead; readonly answer: AddAnswer };
  readonly addresses: { readonly given: AddRequest; readonly answer: AddAnswer };
}

/** Each task with what its process answers. */
type Outcomes = {
  [Name in keyof AddingTasks]: { readonly given: AddingTasks[Name]["given"]; readonly answer: Outcome };
};

/** Pages are fetched one a second of each host: so many seconds are enough for some ten thousand. */
const FETCHING_SECONDS = 4 * 60 * 60;

export interface AddingOptions {
  /** How long the reading of one file may take. */
  readonly seconds: number;
  readonly waiting: number;
}

/**
 * Adds articles to the archive, one file and one job of addresses at a time, each in a process of its own: nobody who drops a file waits
 * for a feed. Whose process is ended loses nothing that it reported as stored.
 */
export class Adding {
  readonly #files: TaskProcesses<Outcomes>;
  readonly #addresses: TaskProcesses<Outcomes>;

  /** @param work does the `AddingTasks`, and answers with an `Outcome` */
  constructor(work: Beginning, { seconds, waiting }: AddingOptions) {
    this.#files = new TaskProcesses({ ...work, seconds, waiting, most: 1 });
    this.#addresses = new TaskProcesses({ ...work, seconds: FETCHING_SECONDS, waiting, most: 1 });
  }

  /** @throws {Refused} as `Workers.run` does */
  async file(file: FileToRead, options: RunOptions): Promise<AddAnswer> {
    return answerOf<AddAnswer>(await this.#files.run("file", file, options));
  }

  /** @throws {Refused} as `Workers.run` does */
  async addresses(request: AddRequest, options: RunOptions): Promise<AddAnswer> {
    return answerOf<AddAnswer>(await this.#addresses.run("addresses", request, options));
  }

  async close(): Promise<void> {
    await Promise.all([this.#files.close(), this.#addresses.close()]);
  }
}
