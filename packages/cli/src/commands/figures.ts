import type { Figures } from "@hearsay/archive";
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

interface FiguresOptions extends SettingsOptions {
  readonly archive?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly format: "text" | "json";
  readonly out?: string;
  readonly color: boolean;
}

export function figuresCommand(): Command {
  return new Command("figures")
    .summary("show the numbers that are given for one thing")
    .description(
      "Lists the casualties, sums of money, shares and counts of votes that the articles of an archive give for a thing, in\n" +
        "the order of time, with who gives them, and where a source later gives another number. A number is the thing's where\n" +
        "both stand in one clause with no other number; else it is listed as one of which that could not be told.",
    )
    .argument("<term...>", "words that stand beside the number: sea wall")
    .option("--since <date>", "articles from this year, month or day on", parseDay)
    .option("--until <date>", "articles to the end of this year, month or day", parseDay)
    .option("--outlet <name>", "articles of this outlet", parseWords)
    .addOption(archiveOption())
    .addOption(
      new Option("--format <format>", "how the answer is written").choices(["text", "json"]).default("text"),
    )
    .option("--out <file>", "write to a file instead of standard output")
    .addOption(configOption())
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText(
      "after",
      `
Examples:
  hearsay figures sea wall
  hearsay figures flood --since 2024 --format json

Exit status: 0 the archive was asked, 2 it could not be asked.`,
    )
    .action(runFigures);
}

async function runFigures(given: readonly string[], options: FiguresOptions): Promise<void> {
  const term = given.join(" ");
  if (!/[\p{L}\p{N}]/u.test(term))
    throw new UsageError("give words of the thing, with at least a letter or a digit");
  const { archive: configured } = await settingsOf(options);
  const archive = archiveNamed(options.archive, configured);
  if (options.out !== undefined) await refuseOverwriting(options.out, [archive]);
  const store = await openNamed(archive);
  const { figuresFor } = await import("@hearsay/archive");
  const { since = null, until = null, outlet = null } = options;
  const figures = await saidOf(figuresFor(store, term, { since, until, outlet }));
  await store.close();
  const output = new Output(options.out);
  await output.write(await written(figures, options));
  await output.end();
  if (!figures.complete) warn("there are more articles than are looked at: the answer is not complete");
}

async function written(figures: Figures, { format, color, out }: FiguresOptions): Promise<string> {
  if (format === "json") return `${jsonText(figures, "json").replaceAll("\n  ", "\n")}\n`;
  const { figuresText } = await import("@hearsay/archive");
  return laidOut(screenOf({ color, toFile: out !== undefined }), (layout) => figuresText(figures, layout));
}
