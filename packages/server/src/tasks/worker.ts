import type { MessagePort } from "node:worker_threads";
import type { CheckRequest, CopyRequest, Progress, ReadRequest } from "@hearsay/client";
import { defaultModel } from "@hearsay/core";
import {
  checkGiven,
  copyWithComments,
  type FileToRead,
  readAllGiven,
  readFile,
  type TaskName,
} from "./tasks.js";

/** What a worker is given: the task, and where it says how far it has got. */
export interface Task {
  readonly name: TaskName;
  readonly given: unknown;
  readonly port: MessagePort;
}

const model = defaultModel();

/** Does one task from beginning to end. */
export default async function work({ name, given, port }: Task): Promise<unknown> {
  try {
    const report = (progress: Progress) => port.postMessage(progress);
    if (name === "check") return await checkGiven(given as CheckRequest, model, report);
    if (name === "read") return await readAllGiven(given as ReadRequest, model, report);
    if (name === "copy") return await copyWithComments(given as CopyRequest);
    return await readFile(given as FileToRead);
  } finally {
    port.close();
  }
}
