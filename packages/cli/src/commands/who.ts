import type { Who } from "@hearsay/archive";
import { Command, Option } from "commander";
import { archiveNamed, archiveOption, openNamed, saidOf } from "../archive/archive-option.js";
import { parseDay, parseWords } from "../archive/period-options.js";
import { configOption, type SettingsOptions, settingsOf } from "../config/settings.js";
import { jsonText } from "../output/json-lines.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { laidOut, screenOf } from "../output/terminal.js";
import { UsageError } from "../usage-error.js";

interface WhoOptions extends SettingsOptions {
  readonly archive?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly role?: string;
  readonly format: "text" | "json" | "csv";
  readonly out?: string;
  readonly color: boolean;
}

export function whoCommand(): Command {
  return new Command("who")
    .summary("show what somebody is quoted as saying")
    .description(
      "Lists what a speaker is credited with in the articles of an archive, over time and outlets, first-hand or through\n" +
        "whom. Namesakes are kept apart; speakers of several articles are taken for one only with a reason, which is said.",
    )
    .argument("<name...>", "a name, with or without given names; an organisation")
    .option("--since <date>", "articles from this year, month or day on", parseDay)
    .option("--until <date>", "articles to the end of this year, month or day", parseDay)
    .option("--outlet <name>", "articles of this outlet", parseWords)
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
  const { archive: configured } = await settingsOf(options);
  const archive = archiveNamed(options.archive, configured);
  if (options.out !== undefined) await refuseOverwriting(options.out, [archive]);
  const store = await openNamed(archive);
  const { whoIs } = await import("@hearsay/archive");
  const { since = null, until = null, outlet = null, role = null } = options;
  const who = await saidOf(whoIs(store, name, { since, until, outlet, role }));
  await store.close();
  const output = new Output(options.out);
  await output.write(await written(who, options));
  await output.end();
  if (!who.complete) warn("the name is credited more often than is looked at: the answer is not complete");
}

async function written(who: Who, { format, color, out }: WhoOptions): Promise<string> {
  if (format === "json") return `${jsonText(who, "json").replaceAll("\n  ", "\n")}\n`;
  const { WHO_COLUMNS, whoTable, whoText } = await import("@hearsay/archive");
  if (format === "csv") {
    const { csvHead, csvText } = await import("../output/csv-text.js");
    return csvHead(WHO_COLUMNS) + csvText(whoTable(who));
  }
  return laidOut(screenOf({ color, toFile: out !== undefined }), (layout) => whoText(who, layout));
}
