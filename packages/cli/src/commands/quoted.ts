import type { Grouping, Quoted } from "@hearsay/archive";
import { Command, Option } from "commander";
import { answered } from "../archive/answer.js";
import { archiveOption } from "../archive/archive-option.js";
import { type PeriodOptions, parseWords, periodOf, withPeriod } from "../archive/period-options.js";
import { configOption } from "../config/settings.js";
import { jsonDocument } from "../output/json-lines.js";
import { laidOut, screenOf } from "../output/terminal.js";

interface QuotedOptions extends PeriodOptions {
  readonly section?: string;
  readonly by?: Grouping;
  readonly format: "text" | "json" | "csv";
  readonly color: boolean;
}

export function quotedCommand(): Command {
  return withPeriod(new Command("quoted"))
    .summary("count who is quoted")
    .description(
      "Counts who is quoted in the articles of an archive: people, organisations, unnamed sources, by quotations, words and\n" +
        "articles. Copies of one text are counted once. Names and roles are those that the articles give; nothing else is said\n" +
        "of anybody.",
    )
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
  await answered(options, {
    ask: async (store) => {
      const { whoIsQuoted } = await import("@hearsay/archive");
      const filters = { ...periodOf(options), section: options.section ?? null };
      return whoIsQuoted(store, filters, options.by ?? null);
    },
    written: (quoted) => written(quoted, options),
  });
}

async function written(quoted: Quoted, { format, color, out }: QuotedOptions): Promise<string> {
  if (format === "json") return jsonDocument(quoted);
  const { quotedTable, quotedText } = await import("@hearsay/archive");
  if (format === "csv") {
    const { csvHead, csvText } = await import("../output/csv-text.js");
    const { columns, rows } = quotedTable(quoted);
    return csvHead(columns) + csvText(rows);
  }
  return laidOut(screenOf({ color, toFile: out !== undefined }), (layout) => quotedText(quoted, layout));
}
