import type { Added } from "@hearsay/archive";
import { plural } from "@hearsay/core/plumbing";
import { Command, Option } from "commander";
import { archiveNamed, archiveOption, openNamed } from "../archive/archive-option.js";
import { entriesOf } from "../archive/entries.js";
import { storedOf } from "../archive/stored.js";
import {
  configOption,
  fieldsOption,
  type SettingsOptions,
  settingsOf,
  speakerOption,
} from "../config/settings.js";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import { GivenFiles, warnOfUntold } from "../input/given-files.js";
import { type ModelName, modelOption } from "../model.js";
import { parseDate, parseOffset, parseRate, parseWorkers } from "../options.js";
import { jsonText } from "../output/json-lines.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { progressOver } from "../output/progress.js";
import { workerCount } from "../reading/worker-count.js";
import { UsageError } from "../usage-error.js";

interface AddOptions extends SettingsOptions {
  readonly archive?: string;
  readonly format: "text" | "jsonl";
  readonly model: ModelName;
  readonly workers?: number;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly since?: string;
  readonly most?: number;
  readonly rate?: number;
  readonly allowPrivate?: readonly string[];
  readonly queue?: boolean;
  readonly expiry?: number;
}

export function addCommand(): Command {
  return new Command("add")
    .summary("keep articles in an archive")
    .description(
      "Reads articles and keeps them in an archive, with who is credited with what. An article that is there already is\n" +
        "not stored again; one that has changed since becomes a new version. It may be stopped at any moment: what was\n" +
        "named as stored is stored, and running it again goes on.",
    )
    .argument("<paths...>", "files, folders, or addresses of pages, feeds and sitemaps; - is standard input")
    .addOption(archiveOption())
    .addOption(
      new Option(
        "--format <format>",
        "text: a summary; jsonl: an object a line and article, once it is stored",
      )
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .option(
      "--workers <number>",
      "threads that read the articles side by side; unless told, one for every eight files, at most one for each\n" +
        "core of the machine, and eight",
      parseWorkers,
    )
    .option(
      "--since <date>",
      "of feeds and sitemaps: no pages that these date before, as 2031-03-12",
      parseDate,
    )
    .option("--most <number>", "of each feed or sitemap that is named: at most so many pages", parseOffset)
    .option("--rate <number>", "requests a second and host; 1 unless told", parseRate)
    .option(
      "--allow-private <host>",
      "a host that is fetched from though it stands in a private network; may be repeated",
      (host: string, before: readonly string[] = []) => [...before, host],
    )
    .option(
      "--queue",
      "put the files into the queue of an archive in PostgreSQL, unread: hearsay archive work adds them, in as many\n" +
        "processes and on as many machines as you like",
    )
    .option(
      "--expiry <seconds>",
      "with --queue: a job of which nothing was heard for so long is given to another worker; 900 unless told",
      parseOffset,
    )
    .addOption(speakerOption())
    .addOption(fieldsOption())
    .addOption(modelOption())
    .addOption(configOption())
    .option("--verbose", "list the files skipped")
    .option("--quiet", "no notes")
    .addHelpText(
      "after",
      `
Examples:
  hearsay add articles/
  hearsay add https://news.example/sitemap.xml --since 2026-05-01 --most 200
  hearsay add articles/ wire/ --archive newsroom.archive --workers 4

Exit status: 0 all that was named was read, 2 the command could not do its work or a file named
directly could not be read.`,
    )
    .action(runAdd);
}

async function runAdd(paths: readonly string[], options: AddOptions): Promise<void> {
  if (paths.filter((path) => path === "-").length > 1)
    throw new UsageError("standard input (-) can be read only once");
  const addresses = paths.filter((path) => /^https?:\/\//i.test(path));
  const others = paths.filter((path) => !addresses.includes(path));
  const strange = others.find((path) => /^[a-z][a-z+.-]+:\/\//i.test(path));
  if (strange !== undefined)
    throw new UsageError(
      `${strange.replace(/\/\/.*@/, "//")} is an address that is not fetched: it must begin with http or https`,
    );
  const { speakers, fields, material, archive: configured } = await settingsOf(options);
  const archive = archiveNamed(options.archive, configured);
  if (options.queue === true) return queued(archive, addresses, others, options);
  const store = await openNamed(archive, { create: true });
  const progress = await progressOver("Adding", others, true, { withRate: true });
  const files = new GivenFiles(others, {
    speakers,
    fields,
    material,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
  });
  async function* given() {
    if (others.length > 0) yield* files.articles();
    if (addresses.length === 0) return;
    const { pagesAt } = await import("../web/pages-at.js");
    yield* pagesAt(addresses, {
      ...options,
      read: { speakers, fields, material },
      onFailure: (refused) => files.addFailure(refused),
    });
  }
  const output = new Output(undefined);
  const counted: Record<Added["outcome"], number> = { new: 0, version: 0, known: 0 };
  const workers = await workerCount(others, options.workers);
  const prepared = entriesOf(given(), store, { workers, model: options.model });
  for await (const stored of storedOf(prepared, store)) {
    progress.step();
    if ("reason" in stored) {
      files.addFailure(stored);
      continue;
    }
    counted[stored.outcome]++;
    if (options.format === "jsonl") await output.write(`${jsonText(stored, "jsonl")}\n`);
  }
  progress.stop();
  const { articles } = await store.census();
  await store.close();
  if (options.format === "text" && !options.quiet) await output.write(summary(store.name, counted, articles));
  await output.end();
  const count = counted.new + counted.version + counted.known;
  if (count === 0) setStatus(COULD_NOT_WORK);
  if (!options.quiet) warnOfUntold(material, files);
  files.sayFailures();
  if (count === 0) warn("no file could be read");
}

/** Addresses are fetched by one process, which alone knows when it last asked a host. */
async function queued(
  archive: string,
  addresses: readonly string[],
  others: readonly string[],
  options: AddOptions,
): Promise<void> {
  if (addresses.length > 0 || others.includes("-"))
    throw new UsageError("only files and folders are put into a queue");
  if (options.expiry === 0) throw new UsageError("--expiry must be at least 1");
  const { queueFiles } = await import("../archive/queue-files.js");
  await queueFiles(archive, others, options);
}

function summary(
  archive: string,
  counted: Readonly<Record<Added["outcome"], number>>,
  articles: number,
): string {
  const parts = [
    `${plural(counted.new, "article")} added`,
    ...(counted.version > 0 ? [`${plural(counted.version, "new version")}`] : []),
    ...(counted.known > 0 ? [`${counted.known} known already`] : []),
  ];
  return `${parts.join(", ")}; ${archive} holds ${plural(articles, "article")}.\n`;
}
