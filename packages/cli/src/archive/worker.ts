import { workerData } from "node:worker_threads";
import type { Entry } from "@hearsay/archive";
import { type ModelName, modelNamed } from "../model.js";
import { type Given, makeEntry } from "./make-entry.js";

const model: ModelName = workerData;

/** Makes what the archive keeps of an article; without one, only gets ready. */
export default async function work(given: Given | null): Promise<Entry | null> {
  if (given !== null) return makeEntry(given, model);
  await modelNamed(model);
  return null;
}
