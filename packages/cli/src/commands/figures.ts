import type { Figures } from "@hearsay/archive";
import { Command, Option } from "commander";
import { answered } from "../archive/answer.js";
import { archiveOption } from "../archive/archive-option.js";
import { type PeriodOptions, periodOf, withPeriod } from "../archive/period-options.js";
import { configOption } from "../config/settings.js";
import { jsonDocument } from "../output/json-lines.js";
import { warn } from "../output/messages.js";
import { laidOut, screenOf } from "../output/terminal.js";
import { UsageError } from "../usage-error.js";

interface FiguresOptions extends PeriodOptions {
  readonly format: "text" | "json";
  readonly color: boolean;
}

export function figuresCommand(): Command {
  return withPeriod(new Command("figures"))
    .summary("show the numbers that are given for one thing")
    .description(
      "Lists the numbers that the articles of an archive give for a thing, in the order of time, with who gives them, and where a\n" +
        "source later gives another number. A term may name what is counted: the dead, the injured, the missing, those on board or\n" +
        "on strike, a speed, a sentence; its other words then tell of what. Numbers of which it cannot be told are listed apart.",
    )
    .argument("<term...>", "the thing, and what of it is counted: sea wall, ferry death toll")
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
  hearsay figures ferry death toll
  hearsay figures flood --since 2024 --format json

Exit status: 0 the archive was asked, 2 it could not be asked.`,
    )
    .action(runFigures);
}

async function runFigures(given: readonly string[], options: FiguresOptions): Promise<void> {
  const term = given.join(" ");
  if (!/[\p{L}\p{N}]/u.test(term))
    throw new UsageError("give words of the thing, with at least a letter or a digit");
  const { complete } = await answered(options, {
    ask: async (store) => {
      const { figuresFor } = await import("@hearsay/archive");
      return figuresFor(store, term, periodOf(options));
    },
    written: (figures) => written(figures, options),
  });
  if (!complete) warn("there are more articles than are looked at: the answer is not complete");
}

async function written(figures: Figures, { format, color, out }: FiguresOptions): Promise<string> {
  if (format === "json") return jsonDocument(figures);
  const { figuresText } = await import("@hearsay/archive");
  return laidOut(screenOf({ color, toFile: out !== undefined }), (layout) => figuresText(figures, layout));
}
