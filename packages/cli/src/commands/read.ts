import { Command } from "commander";
import { ownFiles } from "../config/own-files.js";
import {
  configOption,
  fieldsOption,
  ruleOption,
  type SettingsOptions,
  settingsOf,
  speakerOption,
} from "../config/settings.js";
import { COULD_NOT_WORK, SOMETHING_TO_LOOK_AT, setStatus } from "../exit-status.js";
import { GivenFiles, warnOfUntold } from "../input/given-files.js";
import { type ModelName, modelOption } from "../model.js";
import { parseWorkers } from "../options.js";
import { formatHelp, formatOption } from "../output/format-option.js";
import type { ReadFormat } from "../output/formats.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { progressOver } from "../output/progress.js";
import { writerFor } from "../output/reading-writers.js";
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { screenOf } from "../output/terminal.js";
import { readings } from "../reading/readings.js";
import { workerCount } from "../reading/worker-count.js";
import type { ReadingSettings } from "../reading/write-reading.js";
import { UsageError } from "../usage-error.js";

interface ReadCommandOptions extends SettingsOptions {
  readonly format: ReadFormat;
  readonly model: ModelName;
  readonly out?: string;
  readonly workers?: number;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export function readCommand(): Command {
  return new Command("read")
    .summary("show who is quoted in an article, and with which words")
    .description(
      "Reads articles: each quotation, who is credited with it and through whom, and what is worth a look.",
    )
    .argument("<files...>", "files or folders; - is standard input")
    .addOption(formatOption("read"))
    .option(
      "--out <file>",
      "write to a file instead of standard output; with brat, into a folder: each article as NAME.txt and NAME.ann",
    )
    .addOption(speakerOption())
    .addOption(fieldsOption())
    .option(
      "--workers <number>",
      "threads that read the articles side by side; unless told, one for every eight files, at most one for each\n" +
        "core of the machine, and eight",
      parseWorkers,
    )
    .addOption(modelOption())
    .addOption(configOption())
    .addOption(ruleOption())
    .option("--verbose", "list what was set aside, and the files skipped")
    .option("--quiet", "no notes")
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText("after", formatHelp("read"))
    .addHelpText(
      "after",
      `
Examples:
  hearsay read article.html
  hearsay read archive/ --format jsonl --out readings.jsonl
  hearsay read article.html --format html --out who-says-what.html
  hearsay read archive/ --format brat --out annotated/
  hearsay read article.html --rule unnamed-source=warning --rule second-hand=off
  curl -s https://example.org/story.html | hearsay read -

Exit status: 0 no warning and no error, 1 a warning or an error, 2 the command could not do its
work or a file named directly could not be read.`,
    )
    .action(runRead);
}

async function runRead(paths: readonly string[], options: ReadCommandOptions): Promise<void> {
  if (paths.filter((path) => path === "-").length > 1) {
    throw new UsageError("standard input (-) can be read only once");
  }
  const isFolder = options.format === "brat";
  if (options.out !== undefined && !isFolder)
    await refuseOverwriting(options.out, [...paths, ...ownFiles(options)]);
  const output = new Output(isFolder ? undefined : options.out);
  const { rules, speakers, fields, material } = await settingsOf(options);
  const progress = await progressOver("Reading", paths, options.out !== undefined);
  const files = new GivenFiles(paths, {
    speakers,
    fields,
    material,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
    onFile: progress.step,
  });
  const settings: ReadingSettings = {
    format: options.format,
    model: options.model,
    rules,
    screen: screenOf({ color: options.color, toFile: options.out !== undefined }),
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
  };
  const workers = await workerCount(paths, options.workers);
  const writer = writerFor(options, output, paths);
  await writer.begin();
  let count = 0;
  let somethingToLookAt = false;
  for await (const written of readings(files.articles(), settings, workers)) {
    if ("reason" in written) {
      files.addFailure(written);
      continue;
    }
    count++;
    somethingToLookAt ||= written.fails;
    await writer.add(written);
  }
  progress.stop();
  await writer.end();
  await output.end();
  if (somethingToLookAt) setStatus(SOMETHING_TO_LOOK_AT);
  if (count === 0) setStatus(COULD_NOT_WORK);
  if (!settings.quiet) warnOfUntold(material, files);
  files.sayFailures();
  if (count === 0) warn("no file could be read");
}
