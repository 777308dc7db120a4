import type { CheckRequest, CopyRequest, Progress, ReadRequest } from "@hearsay/client";
import { defaultModel } from "@hearsay/core";
import type { Task } from "./task-workers.js";
import {
  checkGiven,
  copyWithComments,
  type FileToRead,
  readAllGiven,
  readFile,
  type TaskName,
} from "./tasks.js";

const model = defaultModel();

/** Does one task from beginning to end. */
export default async function work({ name, given, port }: Task<TaskName>): Promise<unknown> {
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
