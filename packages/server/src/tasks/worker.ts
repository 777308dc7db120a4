import { workerData } from "node:worker_threads";
import type { CheckRequest, CopyRequest, Progress, ReadRequest, TraceRequest } from "@hearsay/client";
import { defaultModel } from "@hearsay/core";
import { articleGiven, censusOf, traceGiven } from "./archive-tasks.js";
import type { OpenArchive } from "./open-archive.js";
import { type Outcome, RefusedWork } from "./refused-work.js";
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
const archive: OpenArchive = { address: workerData as string | null, opened: null };

/** Does one task from beginning to end. */
export default async function work(task: Task<TaskName>): Promise<Outcome> {
  try {
    return { done: await resultOf(task) };
  } catch (error) {
    if (error instanceof RefusedWork) return { refused: { status: error.status, detail: error.message } };
    if (archive.address !== null && error instanceof (await import("@hearsay/archive")).ArchiveError)
      return { refused: { status: 409, detail: `The archive cannot be asked: ${error.message}.` } };
    throw error;
  } finally {
    task.port.close();
  }
}

function resultOf({ name, given, port }: Task<TaskName>): Promise<unknown> {
  const report = (progress: Progress) => port.postMessage(progress);
  switch (name) {
    case "check":
      return checkGiven(given as CheckRequest, model, report, archive);
    case "read":
      return readAllGiven(given as ReadRequest, model, report);
    case "copy":
      return copyWithComments(given as CopyRequest);
    case "census":
      return censusOf(archive);
    case "trace":
      return traceGiven(archive, given as TraceRequest);
    case "article":
      return articleGiven(archive, given as number);
    default:
      return readFile(given as FileToRead);
  }
}
