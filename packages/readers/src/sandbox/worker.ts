import { parentPort, workerData } from "node:worker_threads";
import { parsedOf } from "../parsed.js";
import type { Parse } from "../reader.js";
import { READERS } from "../readers.js";
import { UnreadableError } from "../unreadable.js";
import { threadNumber } from "./computing-time.js";
import type { Job, Outcome } from "./job.js";

const thread: Int32Array = workerData;
Atomics.store(thread, 0, threadNumber());

// parsers chatter about what they find odd; the answer says all that the user needs. Reading the worker's output
// from outside instead would keep the process alive.
process.stdout.write = () => true;
process.stderr.write = () => true;

/** Runs one job after another, as they arrive, and always answers. */
async function run(job: Job): Promise<Outcome> {
  try {
    const parse = await parserOf(job.reader);
    return { id: job.id, parsed: parsedOf(await parse(job.name, job.bytes, job.options)) };
  } catch (error) {
    return { id: job.id, reason: reasonOf(error) };
  }
}

function parserOf(name: string): Promise<Parse> {
  const reader = READERS.find((one) => one.name === name);
  if (reader?.runs !== "in the sandbox") throw new Error(`there is no parser for ${name}`);
  return reader.load();
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.reason;
  if (error instanceof RangeError && error.message.includes("call stack")) return "is nested too deep";
  return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

// a parser's stray promise must not end the worker: the job that it belongs to has its own answer
process.on("unhandledRejection", () => {});

parentPort?.on("message", async (job: Job) => {
  parentPort?.postMessage(await run(job));
});
