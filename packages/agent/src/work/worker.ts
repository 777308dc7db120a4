import { workerData } from "node:worker_threads";
import type { Task } from "@hearsay/server/hosting";
import { Desk, type Settings, type TaskName } from "./tasks.js";

const desk = Desk.of(workerData as Settings);

/** Does one task from beginning to end. */
export default async function work({ name, given, port }: Task<TaskName>): Promise<unknown> {
  try {
    return await (await desk).do(name, given as never);
  } finally {
    port.close();
  }
}
