import type {
  ChangesRequest,
  CheckRequest,
  CopyRequest,
  Progress,
  ReadRequest,
  TraceRequest,
  WhoRequest,
} from "@hearsay/client";
import { defaultModel, type Model } from "@hearsay/core";
import { articleGiven, censusOf, changesGiven, traceGiven, whoGiven } from "./archive-tasks.js";
import type { OpenArchive } from "./open-archive.js";
import { type Outcome, RefusedWork } from "./refused-work.js";
import type { Task, Work } from "./task.js";
import {
  checkGiven,
  copyWithComments,
  type FileToRead,
  readAllGiven,
  readFile,
  type TaskName,
} from "./tasks.js";

/**
 * What the tasks of the API are done with.
 *
 * @param address that of the archive; null where none may be asked
 */
export function begin(address: string | null): Work<TaskName> {
  const desk: Desk = { model: defaultModel(), archive: { address, opened: null } };
  return async (task, report): Promise<Outcome> => {
    try {
      return { done: await resultOf(task, report, desk) };
    } catch (error) {
      if (error instanceof RefusedWork) return { refused: { status: error.status, detail: error.message } };
      if (address !== null && error instanceof (await import("@hearsay/archive")).ArchiveError)
        return { refused: { status: 409, detail: `The archive cannot be asked: ${error.message}.` } };
      throw error;
    }
  };
}

interface Desk {
  readonly model: Model;
  readonly archive: OpenArchive;
}

function resultOf(
  { name, given }: Task<TaskName>,
  report: (progress: Progress) => void,
  { model, archive }: Desk,
): Promise<unknown> {
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
    case "who":
      return whoGiven(archive, given as WhoRequest);
    case "changes":
      return changesGiven(archive, given as ChangesRequest);
    case "article":
      return articleGiven(archive, given as number);
    default:
      return readFile(given as FileToRead);
  }
}
