import { statSync } from "node:fs";
import { oneLine } from "@hearsay/core/plumbing";
import { Output } from "../output/output.js";
import { saidOf } from "./archive-option.js";
import { type ArchiveOptions, openConfigured } from "./open-configured.js";

export type BackupOptions = ArchiveOptions;

export async function runBackup(file: string, options: BackupOptions): Promise<void> {
  const store = await openConfigured(options);
  await saidOf(store.backUp(file));
  await store.close();
  const output = new Output(undefined);
  const size = (statSync(file).size / 1e6).toFixed(1);
  await output.write(`${oneLine(file)} is a copy of ${oneLine(store.name)}, ${size} MB.\n`);
  await output.end();
}
