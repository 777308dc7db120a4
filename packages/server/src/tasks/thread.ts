import { type MessagePort, workerData } from "node:worker_threads";
import { type Beginning, begun, type Task } from "./task.js";

const beginning = begun(workerData as Beginning);
// each task says why there is nothing to work with
beginning.catch(() => {});

/** A task in a thread of `TaskThreads`. */
export interface PortedTask extends Task {
  /** Where it says how far it has got. */
  readonly port: MessagePort;
}

export default async function work({ port, ...task }: PortedTask): Promise<unknown> {
  try {
    return await (await beginning)(task, (progress) => port.postMessage(progress));
  } finally {
    port.close();
  }
}
