import type { Grouping, Quoted } from "@hearsay/archive";
import { Command, Option } from "commander";
import { archiveNamed, archiveOption, openNamed, saidOf } from "../archive/archive-option.js";
import { parseDay, parseWords } from "../archive/period-options.js";
import { configOption, type SettingsOptions, settingsOf } from "../config/settings.js";
import { jsonText } from "../output/json-lines.js";
import { Output } from "../output/output.js";
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { laidOut, screenOf } from "../output/terminal.js";

interface QuotedOptions extends SettingsOptions {
  readonly archive?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly section?: string;
  readonly by?: Grouping;
  readonly format: "text" | "json" | "csv";
  readonly out?: string;
  readonly color: boolean;
}

export function quotedCommand(): Command {
  return new Command("quoted")
    .summary("count who is quoted")
    .description(
      "Counts who is quoted in the articles of an archive: people, organisations, unnamed sources, by quotations, words and\n" +
        "articles. Copies of one text are counted once. Names and roles are those that the articles give; nothing else is said\n" +
        "of anybody.",
    )
    .option("--since <date>", "articles from this year, month or day on", parseDay)
    .option("--until <date>", "articles to the end of this year, month or day", parseDay)
    .option("--outlet <name>", "articles of this outlet", parseWords)
    .option("--section <name>", "articles of this section", parseWords)
    .addOption(new Option("--by <what>", "counts for each").choices(["outlet", "section", "year", "month"]))
    .addOption(archiveOption())
    .addOption(
      new Option(
        "--format <format>",
        "how the answer is written; csv has a row for each source, or with --by for each group",
      )
        .choices(["text", "json", "csv"])
        .default("text"),
    )
    .option("--out <file>", "write to a file instead of standard output")
    .addOption(configOption())
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText(
      "after",
      `
Examples:
  hearsay quoted --since 2024 --by month
  hearsay quoted --outlet "Harbour Post" --format csv --out quoted.csv

Exit status: 0 the archive was asked, 2 it could not be asked.`,
    )
    .action(runQuoted);
}

async function runQuoted(options: QuotedOptions): Promise<void> {
  const { archive: configured } = await settingsOf(options);
  const archive = archiveNamed(options.archive, configured);
  if (options.out !== undefined) await refuseOverwriting(options.out, [archive]);
  const store = await openNamed(archive);
  const { whoIsQuoted } = await import("@hearsay/archive");
  const { since = null, until = null, outlet = null, section = null } = options;
  const quoted = await saidOf(whoIsQuoted(store, { since, until, outlet, section }, options.by ?? null));
  await store.close();
  const output = new Output(options.out);
  await output.write(await written(quoted, options));
  await output.end();
}

async function written(quoted: Quoted, { format, color, out }: QuotedOptions): Promise<string> {
  if (format === "json") return `${jsonText(quoted, "json").replaceAll("\n  ", "\n")}\n`;
  const { quotedTable, quotedText } = await import("@hearsay/archive");
  if (format === "csv") {
    const { csvHead, csvText } = await import("../output/csv-text.js");
    const { columns, rows } = quotedTable(quoted);
    return csvHead(columns) + csvText(rows);
  }
  return laidOut(screenOf({ color, toFile: out !== undefined }), (layout) => quotedText(quoted, layout));
}
