import { exportedFrom, quotationsFrom, type Store } from "@hearsay/archive";
import { QUOTATION_COLUMNS } from "@hearsay/core/plumbing";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import { jsonText } from "../output/json-lines.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { saidOf } from "./archive-option.js";
import { type ArchiveOptions, openConfigured } from "./open-configured.js";

export interface ExportOptions extends ArchiveOptions {
  readonly format: "jsonl" | "csv";
}

export async function runExport(options: ExportOptions): Promise<void> {
  const { format, out } = options;
  const store = await openConfigured(options);
  const output = new Output(out);
  await saidOf(format === "csv" ? writeTable(store, output) : writeLines(store, output));
  await store.close();
  await output.end();
}

async function writeLines(store: Store, output: Output): Promise<void> {
  for await (const one of exportedFrom(store)) {
    if ("broken" in one) sayBroken(one.broken);
    else await output.write(`${jsonText(one.line, "jsonl")}\n`);
    if (output.closed) return;
  }
}

async function writeTable(store: Store, output: Output): Promise<void> {
  const { csvHead, csvText } = await import("../output/csv-text.js");
  await output.write(csvHead(QUOTATION_COLUMNS));
  for await (const one of quotationsFrom(store)) {
    if ("broken" in one) sayBroken(one.broken);
    else if (one.rows.length > 0) await output.write(csvText(one.rows));
    if (output.closed) return;
  }
}

function sayBroken(reason: string): void {
  warn(`${reason}; the rest is written`);
  setStatus(COULD_NOT_WORK);
}
