import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import {
  MEGABYTES,
  NOT_DONE,
  type RunOptions,
  type TaskMap,
  type TaskPool,
  type TaskPoolOptions,
} from "./task.js";
import type { PortedTask } from "./thread.js";

/** As it was built, also where this file runs as it is written (in tests). */
const BUILT_THREAD = new URL("../../dist/tasks/thread.js", import.meta.url).href;

/**
 * Every task runs in a thread, so that no text can keep the server from answering. Not for work that asks an archive: a thread that is
 * ended while SQLite's driver is at work takes the whole process with it.
 */
export class TaskThreads<Tasks extends { [Name in keyof Tasks]: TaskMap[string] }>
  implements TaskPool<Tasks>
{
  readonly #pool: Piscina;
  readonly #seconds: number;

  constructor({ module, data, seconds, waiting, most, megabytes = MEGABYTES }: TaskPoolOptions) {
    this.#seconds = seconds;
    this.#pool = new Piscina({
      filename: BUILT_THREAD,
      workerData: { module, data },
      minThreads: 1,
      maxThreads: most ?? Math.min(4, availableParallelism()),
      idleTimeout: 30_000,
      maxQueue: waiting,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    // a task's own error is the one of its promise; this is a result that came in when its task had just been ended, which without a
    // listener would end the process
    this.#pool.on("error", () => {});
  }

  async run<Name extends keyof Tasks & string>(
    name: Name,
    given: Tasks[Name]["given"],
    { signal, report = () => {} }: RunOptions = {},
  ): Promise<Tasks[Name]["answer"]> {
    const { port1, port2 } = new MessageChannel();
    const task: PortedTask = { name, given, port: port2 };
    port1.on("message", report).unref();
    const timeout = AbortSignal.timeout(this.#seconds * 1000);
    try {
      return await this.#pool.run(task, {
        transferList: [port2],
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      });
    } catch (error) {
      throw timeout.aborted ? NOT_DONE.late(this.#seconds) : refusalOf(error as NodeJS.ErrnoException);
    } finally {
      port1.close();
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function refusalOf(error: NodeJS.ErrnoException): Error {
  if (error.name === "AbortError") return NOT_DONE.ended();
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return NOT_DONE.memory();
  if (/queue/i.test(error.message)) return NOT_DONE.full();
  return error;
}
