import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Progress } from "@hearsay/client";
import { Piscina } from "piscina";
import { Refused } from "../problem.js";

/** What workers can be asked for, by name: what is given and what is answered. */
export type TaskMap = { readonly [name: string]: { readonly given: unknown; readonly answer: unknown } };

/** What a worker is given: the task, and where it says how far it has got. */
export interface Task<Name = string> {
  readonly name: Name;
  readonly given: unknown;
  readonly port: MessagePort;
}

export interface TaskWorkersOptions {
  /** The address of the module that works, as it was built: a worker loads no TypeScript. */
  readonly module: string;
  /** How long a task may take. */
  readonly seconds: number;
  /** So many tasks wait. */
  readonly waiting: number;
  /** The most that work side by side; as many as the computer can where left out, but no more than four. */
  readonly threads?: number;
  /** What each is given when it starts. */
  readonly data?: unknown;
}

export interface RunOptions {
  /** Ends the task. */
  readonly signal?: AbortSignal;
  /** Is told how far the task has got. */
  readonly report?: (progress: Progress) => void;
}

/** Every task runs in a worker, so that no text can keep the server from answering. */
export class TaskWorkers<Tasks extends { [Name in keyof Tasks]: TaskMap[string] }> {
  readonly #pool: Piscina;
  readonly #seconds: number;

  constructor({ module, seconds, waiting, threads, data }: TaskWorkersOptions) {
    this.#seconds = seconds;
    this.#pool = new Piscina({
      filename: module,
      workerData: data,
      minThreads: 1,
      maxThreads: threads ?? Math.min(4, availableParallelism()),
      idleTimeout: 30_000,
      maxQueue: waiting,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    // a task's own error is the one of its promise; this is a result that came in when its task had just been ended, which without a
    // listener would end the process
    this.#pool.on("error", () => {});
  }

  /**
   * Does a task.
   *
   * @throws {Refused} where there is too much to do, or the task takes too long, too much memory, or was ended
   */
  async run<Name extends keyof Tasks & string>(
    name: Name,
    given: Tasks[Name]["given"],
    { signal, report = () => {} }: RunOptions = {},
  ): Promise<Tasks[Name]["answer"]> {
    const { port1, port2 } = new MessageChannel();
    const task: Task<Name> = { name, given, port: port2 };
    port1.on("message", report).unref();
    const timeout = AbortSignal.timeout(this.#seconds * 1000);
    try {
      return await this.#pool.run(task, {
        transferList: [port2],
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      });
    } catch (error) {
      throw refusalOf(error as NodeJS.ErrnoException, timeout.aborted, this.#seconds);
    } finally {
      port1.close();
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function refusalOf(error: NodeJS.ErrnoException, isLate: boolean, seconds: number): Error {
  if (isLate)
    return new Refused(503, `The work took longer than ${seconds} s, the most that is given to it.`);
  if (error.name === "AbortError") return new Refused(409, "The work was ended.");
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return new Refused(413, "The work needs more memory than is given to it.");
  if (/queue/i.test(error.message))
    return new Refused(503, "Too much is waiting to be done: try again in a moment.");
  return error;
}
