import { createReadStream } from "node:fs";
import { type Added, importedFrom, type MovedVersion, type Store } from "@hearsay/archive";
import { plural } from "@hearsay/core/plumbing";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { UsageError } from "../usage-error.js";
import { saidOf } from "./archive-option.js";
import { linesOf } from "./lines.js";
import { type ArchiveOptions, openConfigured } from "./open-configured.js";

export interface ImportOptions extends ArchiveOptions {
  readonly quiet?: boolean;
}

/** So many versions are stored in one go. */
const TOGETHER = 32;
/** So many broken lines are said one by one. */
const MOST_SAID = 50;

interface Counted extends Record<Added["outcome"], number> {
  broken: number;
}

export async function runImport(file: string, options: ImportOptions): Promise<void> {
  const input = file === "-" ? process.stdin : await opened(file);
  const store = await openConfigured(options, { create: true });
  const counted = await importInto(store, input, file);
  await store.close();
  if (counted.broken > MOST_SAID)
    warn(`${plural(counted.broken - MOST_SAID, "more line")} could not be taken`);
  if (counted.broken > 0) setStatus(COULD_NOT_WORK);
  if (options.quiet) return;
  const output = new Output(undefined);
  const parts = [
    `${plural(counted.new, "article")} put back`,
    `${plural(counted.version, "further version")}`,
    `${counted.known} known already`,
    ...(counted.broken > 0 ? [`${plural(counted.broken, "line")} not taken`] : []),
  ];
  await output.write(`${parts.join(", ")}.\n`);
  await output.end();
}

async function importInto(store: Store, input: AsyncIterable<Buffer>, file: string): Promise<Counted> {
  const counted: Counted = { new: 0, version: 0, known: 0, broken: 0 };
  let waiting: MovedVersion[] = [];
  const storeWaiting = async () => {
    for (const { outcome } of await saidOf(store.restore(waiting))) counted[outcome]++;
    waiting = [];
  };
  for await (const line of linesOf(input)) {
    if ("text" in line && line.text.trim() === "") continue;
    const read = "text" in line ? importedFrom(line.text) : line;
    if ("moved" in read) waiting.push(read.moved);
    else {
      counted.broken++;
      if (counted.broken <= MOST_SAID) warn(`line ${line.number} of ${file} ${read.broken}`);
    }
    if (waiting.length >= TOGETHER) await storeWaiting();
  }
  if (waiting.length > 0) await storeWaiting();
  return counted;
}

async function opened(file: string): Promise<AsyncIterable<Buffer>> {
  const stream = createReadStream(file);
  await new Promise<void>((done, fail) => {
    stream.once("ready", done);
    stream.once("error", (error: NodeJS.ErrnoException) =>
      fail(
        new UsageError(
          `${file} could not be read: ${error.code === "ENOENT" ? "it does not exist" : error.message}`,
        ),
      ),
    );
  });
  return stream;
}
