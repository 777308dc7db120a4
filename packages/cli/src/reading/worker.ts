import { workerData } from "node:worker_threads";
import type { ReadFile } from "../input/given-files.js";
import { modelNamed } from "../model.js";
import { type ReadingSettings, type WrittenReading, writeReading } from "./write-reading.js";

const settings: ReadingSettings = workerData;

/** Writes the reading of an article; without one, only gets ready. */
export default async function work(file: ReadFile | null): Promise<WrittenReading | null> {
  if (file !== null) return writeReading(file, settings);
  await modelNamed(settings.model);
  return null;
}
