import { resolve } from "node:path";
import { type Article, check, type RuleSettings } from "@hearsay/core";
import { emptyTally, fails, type Level, tally, visible } from "@hearsay/core/plumbing";
import { Command } from "commander";
import { filesOf } from "../archive/archive-option.js";
import type { Baseline } from "../baseline/baseline.js";
import type { CheckCache } from "../cache/check-cache.js";
import type { Against } from "../checking/against.js";
import { againstArchive, archiveAmong } from "../checking/archive-sources.js";
import { readSources } from "../checking/given-sources.js";
import { mending } from "../checking/mending.js";
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
import { MENDED_FORMATS } from "../fixing/mend.js";
import { GivenFiles, shown, warnOfUntold } from "../input/given-files.js";
import { type ModelName, modelNamed, modelOption } from "../model.js";
import { parseLevels } from "../options.js";
import { reporterFor } from "../output/check-reporters.js";
import { formatHelp, formatOption } from "../output/format-option.js";
import type { CheckFormat } from "../output/formats.js";
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
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly cache?: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export function checkCommand(): Command {
  return new Command("check")
    .summary("check every quotation of a draft against its sources")
    .description(
      "Checks every quotation of the drafts: do the words stand in the sources, as the words of the one who is\n" +
        "credited? Without --against, and where the configuration names no sources, those of headline, standfirst and\n" +
        "captions are checked against the body.",
    )
    .argument("<drafts...>", "files or folders; - is standard input")
    .option(
      "--against <sources...>",
      "files or folders to check against, or archive:FILE or archive:postgres://…; - is standard input",
    )
    .addOption(formatOption("check"))
    .option("--out <file>", "write the report to a file instead of standard output")
    .option(
      "--fail-on <levels>",
      "verdicts and severities that give exit status 1, parted by commas, or none; unless told, every verdict\n" +
        "but verbatim and edited, and warnings and errors",
      parseLevels,
    )
    .option("--baseline <file>", "what this file knows of the drafts is left out and does not count")
    .option(
      "--update-baseline",
      "write what is found into the file of --baseline, so that it is known from now on",
    )
    .option(
      "--fix",
      "change what is safe to change in plain text, Markdown and web pages: marks, dashes and ellipses in quotations whose\n" +
        "words are the source's, and names of which only the spelling differs",
    )
    .option(
      "--dry-run",
      "with --fix: change nothing, and print the difference (a unified diff) instead of the report",
    )
    .option(
      "--cache <folder>",
      "keep the reports there, and check again only what has changed: a draft, or all drafts where a source has",
    )
    .addOption(speakerOption())
    .addOption(fieldsOption())
    .addOption(modelOption())
    .addOption(configOption())
    .addOption(ruleOption())
    .option("--verbose", "show the passage of every quotation, what was set aside, and the files skipped")
    .option("--quiet", "show only what counts against the drafts")
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText("after", formatHelp("check"))
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
  hearsay check archive/ --against material/ --baseline known.json --update-baseline
  hearsay check drafts/ --against material/ --fix --dry-run
  hearsay check draft.md --rule no-speaker=off --rule headline-verb=error

Exit status: 0 nothing counts against the drafts, 1 something does, 2 the command could not do
its work or a file named directly could not be read.`,
    )
    .action(runCheck);
}

async function runCheck(draftPaths: readonly string[], options: CheckOptions): Promise<void> {
  const { rules, speakers, fields, material, against: told, archive: configured } = await settingsOf(options);
  const sourcePaths = options.against ?? told;
  const archive = archiveAmong(sourcePaths ?? [], configured);
  const inputs = [...draftPaths, ...(archive === null ? (sourcePaths ?? []) : filesOf(archive))];
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
  if (options.dryRun && !options.fix)
    throw new UsageError("--dry-run needs --fix: it shows what that would change");
  if (options.fix && sourcePaths === null)
    throw new UsageError("--fix needs --against: the sources have the typography and the spelling");
  if (options.dryRun && options.updateBaseline)
    throw new UsageError("--dry-run changes nothing, and --update-baseline writes a file");
  if (options.out !== undefined) await refuseOverwriting(options.out, [...inputs, ...ownFiles(options)]);
  const baseline = await baselineOf(options, inputs);
  const output = new Output(options.out);
  if (archive !== null && options.cache !== undefined)
    throw new UsageError("--cache is for files: what an archive gives is fetched for each draft");
  const model = await modelNamed(options.model);
  const quiet = options.quiet ?? false;
  const given = { speakers, fields, material, quiet, verbose: options.verbose ?? false };

  const against = await openAgainst();
  const cache = await cacheOf(options, rules, against);
  const progress = await progressOver("Checking", draftPaths, options.out !== undefined);
  const drafts = new GivenFiles(draftPaths, { ...given, keeps: keptFormats(options), onFile: progress.step });
  const levels = options.failOn;
  const reporter = options.dryRun ? null : await reporterFor({ ...options, output, levels });
  const anew = async (article: Article) =>
    check(article, (await against?.sourcesOf(article)) ?? null, { rules, model });
  const checked = (article: Article) => cache?.report(article, () => anew(article)) ?? anew(article);
  const isShown = process.stdout.isTTY && options.out === undefined;
  const mended = options.fix
    ? mending({
        ...given,
        check: checked,
        onDiff: options.dryRun ? (diff) => output.write(isShown ? visible(diff) : diff) : null,
      })
    : null;
  const counted = emptyTally();
  let count = 0;
  for await (const read of drafts.articles()) {
    const first = { read, report: await checked(read.article) };
    const { read: draft, report: whole } = (await mended?.(first)) ?? first;
    const report = baseline?.apply(draft.file, whole) ?? whole;
    count++;
    tally(report, counted);
    if (whole.quotations.length === 0 && !quiet && options.format !== "text") {
      warn(`${shown(draft.file)} holds no quotations`);
    }
    await reporter?.add(draft, report);
  }
  progress.stop();
  await reporter?.end({
    counted,
    sources: against?.read ?? null,
    holdings: () => against?.holdings() ?? new Map(),
    refused: [...(against?.refused ?? []), ...drafts.refused],
    unread: against?.unread ?? 0,
  });
  await output.end();
  if (count > 0) baseline?.end();
  if (fails(counted, levels)) setStatus(SOMETHING_TO_LOOK_AT);
  if (count === 0) setStatus(COULD_NOT_WORK);
  if (!quiet) for (const note of baseline?.notes() ?? []) warn(note);
  if (!quiet) warnOfUntold(material, against, drafts);
  against?.sayFailures();
  drafts.sayFailures();
  if (count === 0) warn("no draft could be read");
  await against?.close();

  async function openAgainst(): Promise<Against | null> {
    if (sourcePaths === null) return null;
    if (archive !== null) return againstArchive(archive, model);
    return readSources(sourcePaths, { ...given, model, isCached: options.cache !== undefined });
  }
}

/** The reports that were kept, where a folder for them is named. */
async function cacheOf(
  { cache: folder, model }: CheckOptions,
  rules: RuleSettings,
  against: Against | null,
): Promise<CheckCache | null> {
  if (folder === undefined) return null;
  const [{ CheckCache }, { engineOf }] = await Promise.all([
    import("../cache/check-cache.js"),
    import("../cache/engine.js"),
  ]);
  return new CheckCache(folder, { engine: await engineOf(model), rules, sources: against?.digest ?? null });
}

/** The formats of which the bytes are needed again. */
function keptFormats({ format, fix }: CheckOptions): readonly string[] {
  return [...(format === "docx" ? ["docx"] : []), ...(fix ? MENDED_FORMATS : [])];
}

/**
 * The baseline that was named.
 *
 * @throws {UsageError} where it is none, or would be written over something that is read
 */
async function baselineOf(options: CheckOptions, inputs: readonly string[]): Promise<Baseline | null> {
  const { baseline: file, updateBaseline = false, out } = options;
  if (file === undefined && updateBaseline)
    throw new UsageError("--update-baseline needs --baseline: the file that is to be written");
  if (file === undefined) return null;
  await refuseOverwriting(file, [...inputs, ...ownFiles(options)], "--baseline");
  if (out !== undefined && resolve(out) === resolve(file))
    throw new UsageError(`--out and --baseline both name ${file}`);
  const { Baseline } = await import("../baseline/baseline.js");
  return Baseline.open(file, updateBaseline);
}
