import type { Progress } from "@hearsay/client";
import { Refused } from "../problem.js";

/** What can be asked for, by name: what is given and what is answered. */
export type TaskMap = { readonly [name: string]: { readonly given: unknown; readonly answer: unknown } };

/** What is to be done. */
export interface Task<Name = string> {
  readonly name: Name;
  readonly given: unknown;
}

/** Does one task from beginning to end, and says how far it has got. */
export type Work<Name = string> = (
  task: Task<Name>,
  report: (progress: Progress) => void,
) => Promise<unknown>;

/** With what work is begun, in a thread or in a process of its own. */
export interface Beginning {
  /** The address of a built module whose `begin` takes `data` and gives the `Work`: neither loads TypeScript. */
  readonly module: string;
  readonly data: unknown;
}

export async function begun({ module, data }: Beginning): Promise<Work> {
  const { begin } = (await import(module)) as { readonly begin: (data: unknown) => Work | Promise<Work> };
  return begin(data);
}

export interface TaskPoolOptions extends Beginning {
  /** How long a task may take, waiting included. */
  readonly seconds: number;
  /** So many tasks wait. */
  readonly waiting: number;
  /** The most that work side by side; as many as the computer can where left out, but no more than four. */
  readonly most?: number;
  /** The memory for each that works; `MEGABYTES` where left out. */
  readonly megabytes?: number;
}

export interface RunOptions {
  /** Ends the task. */
  readonly signal?: AbortSignal;
  /** Is told how far the task has got. */
  readonly report?: (progress: Progress) => void;
}

/** Those who work. */
export interface TaskPool<Tasks extends { [Name in keyof Tasks]: TaskMap[string] }> {
  /**
   * Does a task.
   *
   * @throws {Refused} where there is too much to do, or the task takes too long, too much memory, or was ended
   */
  run<Name extends keyof Tasks & string>(
    name: Name,
    given: Tasks[Name]["given"],
    options?: RunOptions,
  ): Promise<Tasks[Name]["answer"]>;

  /** Ends all work. */
  close(): Promise<void>;
}

/** So much memory is for a piece of work, unless told. */
export const MEGABYTES = 2048;

/** Why a task is not done. */
export const NOT_DONE = {
  late: (seconds: number) =>
    new Refused(503, `The work took longer than ${seconds} s, the most that is given to it.`),
  ended: () => new Refused(409, "The work was ended."),
  memory: () => new Refused(413, "The work needs more memory than is given to it."),
  full: () => new Refused(503, "Too much is waiting to be done: try again in a moment."),
} as const;
