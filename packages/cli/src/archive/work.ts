import { setTimeout } from "node:timers/promises";
import type { Added, Job, Queue, Store } from "@hearsay/archive";
import { plural } from "@hearsay/core/plumbing";
import { type SettingsOptions, settingsOf } from "../config/settings.js";
import { GivenFiles } from "../input/given-files.js";
import type { ModelName } from "../model.js";
import { jsonText } from "../output/json-lines.js";
import { Output } from "../output/output.js";
import { archiveNamed, openNamed, saidOf } from "./archive-option.js";
import { entriesOf } from "./entries.js";
import { storedOf } from "./stored.js";

export interface WorkOptions extends SettingsOptions {
  readonly archive?: string;
  readonly format: "text" | "jsonl";
  readonly model: ModelName;
  readonly workers?: number;
  readonly wait?: boolean;
  readonly quiet?: boolean;
}

/** How long is waited for jobs that others may put there or give up, in milliseconds. */
const PAUSE = 1000;

export async function runWork(options: WorkOptions): Promise<void> {
  const { speakers, fields, material, archive: configured } = await settingsOf(options);
  const archive = archiveNamed(options.archive, configured);
  const { openQueue } = await import("@hearsay/archive");
  const queue = await saidOf(openQueue(archive));
  const output = new Output(undefined);
  const counted: Record<Added["outcome"], number> = { new: 0, version: 0, known: 0 };
  let jobs = 0;
  // connections that stay open keep the process alive after an error
  try {
    const store = await openNamed(archive, { create: true });
    try {
      for await (const job of jobsOf(queue, options.wait ?? false)) {
        const quiet = options.quiet ?? false;
        const files = new GivenFiles(job.files, { speakers, fields, material, quiet, verbose: false });
        await doJob(store, files, options, async (line, outcome) => {
          counted[outcome]++;
          if (options.format === "jsonl") await output.write(line);
        });
        await saidOf(queue.done(job));
        files.sayFailures();
        jobs++;
      }
    } finally {
      await store.close();
    }
  } finally {
    await queue.close();
  }
  if (options.format === "text" && options.quiet !== true)
    await output.write(
      `${plural(jobs, "job")} done: ${plural(counted.new, "article")} added, ${plural(counted.version, "new version")}, ${counted.known} known already.\n`,
    );
  await output.end();
}

/** Jobs as long as there are any; those that other workers have are waited for, since a worker may die. */
async function* jobsOf(queue: Queue, waits: boolean): AsyncGenerator<Job> {
  for (;;) {
    const job = await saidOf(queue.take());
    if (job !== null) yield job;
    else if ((await saidOf(queue.left())) === 0 && !waits) return;
    else await setTimeout(PAUSE);
  }
}

async function doJob(
  store: Store,
  files: GivenFiles,
  { workers = 1, model }: WorkOptions,
  onStored: (line: string, outcome: Added["outcome"]) => Promise<void>,
): Promise<void> {
  const prepared = entriesOf(files.articles(), store, { workers, model });
  for await (const stored of storedOf(prepared, store)) {
    if ("reason" in stored) files.addFailure(stored);
    else await onStored(`${jsonText(stored, "jsonl")}\n`, stored.outcome);
  }
}
