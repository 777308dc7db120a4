import { check, emptyTally, fails, type Level, tally } from "@hearsay/core";
import { Command, Option } from "commander";
import type { Against } from "../against/against.js";
import { againstArchive, archiveAmong } from "../against/archive.js";
import { againstFiles } from "../against/folder.js";
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
import { GivenFiles, shown, warnOfUntold } from "../input/given-files.js";
import { type ModelName, modelNamed, modelOption } from "../model.js";
import { parseLevels } from "../options.js";
import { type CheckFormat, reporterFor } from "../output/check-reporters.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { progressOver } from "../output/progress.js";
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { UsageError } from "../usage-error.js";

interface CheckOptions extends SettingsOptions {
  readonly against?: readonly string[];
  readonly format: CheckFormat;
  readonly model: ModelName;
  readonly out?: string;
  readonly failOn?: ReadonlySet<Level>;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export function checkCommand(): Command {
  return new Command("check")
    .summary("check every quotation of a draft against its sources")
    .description(
      "Checks every quotation of the drafts: do the words stand in the sources, as the words of the one who is\n" +
        "credited? Without --against, those of headline, standfirst and captions are checked against the body.",
    )
    .argument("<drafts...>", "files or folders; - is standard input")
    .option(
      "--against <sources...>",
      "files or folders to check against, or archive:FILE; - is standard input",
    )
    .addOption(
      new Option(
        "--format <format>",
        "how the report is written; docx is the draft itself, with comments at its quotations",
      )
        .choices(["text", "json", "jsonl", "html", "docx"])
        .default("text"),
    )
    .option("--out <file>", "write the report to a file instead of standard output")
    .option(
      "--fail-on <levels>",
      "verdicts and severities that give exit status 1, parted by commas, or none; unless told, every verdict\n" +
        "but verbatim and edited, and warnings and errors",
      parseLevels,
    )
    .addOption(speakerOption())
    .addOption(fieldsOption())
    .addOption(modelOption())
    .addOption(configOption())
    .addOption(ruleOption())
    .option("--verbose", "show the passage of every quotation, what was set aside, and the files skipped")
    .option("--quiet", "show only what counts against the drafts")
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText(
      "after",
      `
Examples:
  hearsay check draft.docx --against material/
  hearsay check drafts/ --against interview.vtt speech.pdf --speaker "SPEAKER 1=Maren Oduya"
  hearsay check draft.md --against material/ --format html --out record.html
  hearsay check draft.docx --against material/ --format docx --out commented.docx
  hearsay check draft.md --against archive:newsroom.archive
  hearsay check draft.md --against material/ --fail-on not-found,misattributed
  hearsay check article.html
  hearsay check draft.md --rule no-speaker=off --rule headline-verb=error

Exit status: 0 nothing counts against the drafts, 1 something does, 2 the command could not do
its work or a file named directly could not be read.`,
    )
    .action(runCheck);
}

async function runCheck(draftPaths: readonly string[], options: CheckOptions): Promise<void> {
  const sourcePaths = options.against ?? null;
  const inputs = [...draftPaths, ...(sourcePaths ?? [])];
  if (inputs.filter((path) => path === "-").length > 1) {
    throw new UsageError("standard input (-) can be read only once");
  }
  const isWord = options.format === "docx";
  if (isWord && options.out === undefined) {
    throw new UsageError("--format docx needs --out: the copy of the draft is a file");
  }
  if (isWord && draftPaths.length > 1) {
    throw new UsageError(`--format docx writes one draft, and there are ${draftPaths.join(" and ")}`);
  }
  if (options.out !== undefined) await refuseOverwriting(options.out, [...inputs, ...ownFiles(options)]);
  const output = new Output(options.out);
  const { rules, speakers, fields, material, archive: configured } = await settingsOf(options);
  const archive = archiveAmong(sourcePaths ?? [], configured);
  if (archive !== null && options.out !== undefined) await refuseOverwriting(options.out, [archive]);
  const model = await modelNamed(options.model);
  const given = {
    speakers,
    fields,
    material,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
  };

  const against = await openAgainst();
  const progress = await progressOver("Checking", draftPaths, options.out !== undefined);
  const drafts = new GivenFiles(draftPaths, { ...given, keepsWord: isWord, onFile: progress.step });
  const levels = options.failOn;
  const reporter = reporterFor({ ...options, output, levels });
  const counted = emptyTally();
  let count = 0;
  for await (const draft of drafts.articles()) {
    const sources = (await against?.sourcesOf(draft.article)) ?? null;
    const report = check(draft.article, sources, { rules, model });
    count++;
    tally(report, counted);
    if (report.quotations.length === 0 && !given.quiet && options.format !== "text") {
      warn(`${shown(draft.file)} holds no quotations`);
    }
    await reporter.add(draft, report);
  }
  progress.stop();
  await reporter.end({
    counted,
    sources: against?.read ?? null,
    holdings: () => against?.holdings() ?? new Map(),
    refused: [...(against?.refused ?? []), ...drafts.refused],
    unread: against?.unread ?? 0,
  });
  await output.end();
  if (fails(counted, levels)) setStatus(SOMETHING_TO_LOOK_AT);
  if (count === 0) setStatus(COULD_NOT_WORK);
  if (!given.quiet) warnOfUntold(material, against, drafts);
  against?.sayFailures();
  drafts.sayFailures();
  if (count === 0) warn("no draft could be read");
  await against?.close();

  async function openAgainst(): Promise<Against | null> {
    if (sourcePaths === null) return null;
    return archive === null ? againstFiles(sourcePaths, { ...given, model }) : againstArchive(archive, model);
  }
}
