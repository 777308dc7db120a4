import { availableParallelism } from "node:os";
import { Refused } from "../../problem.js";
import {
  type Beginning,
  MEGABYTES,
  NOT_DONE,
  type RunOptions,
  type Task,
  type TaskMap,
  type TaskPool,
  type TaskPoolOptions,
} from "../task.js";
import { LostProcess, TaskProcess } from "./task-process.js";

/** Of several processes that have nothing to do, all but one are ended after so many milliseconds. */
const IDLE = 30_000;

/**
 * Every task runs in a process of its own making. This is for work that asks an archive: SQLite's driver ends the process that it runs in
 * where a thread is ended while it is at work, and where a damaged file has text that is no UTF-8.
 */
export class TaskProcesses<Tasks extends { [Name in keyof Tasks]: TaskMap[string] }>
  implements TaskPool<Tasks>
{
  readonly #beginning: Beginning;
  readonly #megabytes: number;
  readonly #seconds: number;
  readonly #mostWaiting: number;
  readonly #most: number;
  readonly #processes = new Set<TaskProcess>();
  /** With what will end each; the one that worked last stands last. */
  readonly #idle = new Map<TaskProcess, NodeJS.Timeout>();
  /** How many tasks are under way. */
  #working = 0;
  /** Those that wait for their turn, in their order. */
  readonly #waiting = new Set<() => void>();
  /** What ends each task. */
  readonly #endings = new Set<() => void>();
  #isClosed = false;

  constructor({ module, data, seconds, waiting, most, megabytes = MEGABYTES }: TaskPoolOptions) {
    this.#beginning = { module, data };
    this.#megabytes = megabytes;
    this.#seconds = seconds;
    this.#mostWaiting = waiting;
    this.#most = most ?? Math.min(4, availableParallelism());
  }

  async run<Name extends keyof Tasks & string>(
    name: Name,
    given: Tasks[Name]["given"],
    { signal, report = () => {} }: RunOptions = {},
  ): Promise<Tasks[Name]["answer"]> {
    const ending = new AbortController();
    const end = () => ending.abort(NOT_DONE.ended());
    if (this.#isClosed || signal?.aborted) throw NOT_DONE.ended();
    this.#endings.add(end);
    signal?.addEventListener("abort", end);
    const late = setTimeout(() => ending.abort(NOT_DONE.late(this.#seconds)), this.#seconds * 1000);
    try {
      return await this.#done({ name, given }, report, ending.signal);
    } catch (error) {
      throw ending.signal.aborted ? ending.signal.reason : refusalOf(error as Error);
    } finally {
      clearTimeout(late);
      signal?.removeEventListener("abort", end);
      this.#endings.delete(end);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const end of this.#endings) end();
    const all = [...this.#processes];
    for (const one of all) one.end();
    await Promise.all(all.map(({ gone }) => gone));
  }

  async #done(task: Task, report: NonNullable<RunOptions["report"]>, ending: AbortSignal): Promise<unknown> {
    await this.#turn(ending);
    if (ending.aborted) {
      this.#giveTurn();
      throw ending.reason;
    }
    const process = this.#woken([...this.#idle.keys()].at(-1)) ?? this.#begin();
    const end = () => process.end();
    ending.addEventListener("abort", end);
    try {
      return await process.do(task, report);
    } finally {
      ending.removeEventListener("abort", end);
      if (this.#processes.has(process) && !ending.aborted) this.#rest(process);
      this.#giveTurn();
    }
  }

  /** Waits until one of those that may work side by side is free. */
  #turn(ending: AbortSignal): Promise<void> | void {
    if (this.#working < this.#most) {
      this.#working++;
      return;
    }
    if (this.#waiting.size >= this.#mostWaiting) throw NOT_DONE.full();
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(take);
        reject(ending.reason);
      };
      const take = () => {
        ending.removeEventListener("abort", leave);
        resolve();
      };
      this.#waiting.add(take);
      ending.addEventListener("abort", leave);
    });
  }

  #giveTurn(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#working--;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  #begin(): TaskProcess {
    const process = new TaskProcess(this.#beginning, this.#megabytes);
    this.#processes.add(process);
    void process.gone.then(() => {
      this.#processes.delete(process);
      this.#woken(process);
    });
    return process;
  }

  #rest(process: TaskProcess): void {
    const end = () => {
      if (this.#idle.size > 1) this.#woken(process)?.end();
    };
    this.#idle.set(process, setTimeout(end, IDLE).unref());
  }

  /** The process, which is idle no more; null where it was not. */
  #woken(process: TaskProcess | undefined): TaskProcess | null {
    if (process === undefined || !this.#idle.has(process)) return null;
    clearTimeout(this.#idle.get(process));
    this.#idle.delete(process);
    return process;
  }
}

function refusalOf(error: Error): Error {
  if (!(error instanceof LostProcess)) return error;
  if (error.outOfMemory) return NOT_DONE.memory();
  return new Refused(
    500,
    `The process that asks the archive has ended (${error.message}), and another takes its place. Whether the archive is damaged, hearsay archive verify tells.`,
  );
}
