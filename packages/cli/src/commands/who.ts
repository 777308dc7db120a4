import type { Who } from "@hearsay/archive";
import { Command, Option } from "commander";
import { answered } from "../archive/answer.js";
import { archiveOption } from "../archive/archive-option.js";
import { type PeriodOptions, parseWords, periodOf, withPeriod } from "../archive/period-options.js";
import { configOption } from "../config/settings.js";
import { jsonDocument } from "../output/json-lines.js";
import { warn } from "../output/messages.js";
import { laidOut, screenOf } from "../output/terminal.js";
import { UsageError } from "../usage-error.js";

interface WhoOptions extends PeriodOptions {
  readonly role?: string;
  readonly format: "text" | "json" | "csv";
  readonly color: boolean;
}

export function whoCommand(): Command {
  return withPeriod(new Command("who"))
    .summary("show what somebody is quoted as saying")
    .description(
      "Lists what a speaker is credited with in the articles of an archive, over time and outlets, first-hand or through\n" +
        "whom. Namesakes are kept apart; speakers of several articles are taken for one only with a reason, which is said.",
    )
    .argument("<name...>", "a name, with or without given names; an organisation")
    .option("--role <words>", "of several of one name those whose role has these words", parseWords)
    .addOption(archiveOption())
    .addOption(
      new Option("--format <format>", "how the answer is written; csv has a row for each place")
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
  hearsay who "Maren Oduya"
  hearsay who Oduya --role mayor --since 2024 --format csv

Exit status: 0 the archive was asked, 2 it could not be asked.`,
    )
    .action(runWho);
}

async function runWho(given: readonly string[], options: WhoOptions): Promise<void> {
  const name = given.join(" ");
  if (!/[\p{L}\p{N}]/u.test(name)) throw new UsageError("give a name, with at least a letter or a digit");
  const { complete } = await answered(options, {
    ask: async (store) => {
      const { whoIs } = await import("@hearsay/archive");
      return whoIs(store, name, { ...periodOf(options), role: options.role ?? null });
    },
    written: (who) => written(who, options),
  });
  if (!complete) warn("the name is credited more often than is looked at: the answer is not complete");
}

async function written(who: Who, { format, color, out }: WhoOptions): Promise<string> {
  if (format === "json") return jsonDocument(who);
  const { WHO_COLUMNS, whoTable, whoText } = await import("@hearsay/archive");
  if (format === "csv") {
    const { csvHead, csvText } = await import("../output/csv-text.js");
    return csvHead(WHO_COLUMNS) + csvText(whoTable(who));
  }
  return laidOut(screenOf({ color, toFile: out !== undefined }), (layout) => whoText(who, layout));
}
