import type { VersionChange } from "@hearsay/archive";
import { Command, Option } from "commander";
import { archiveOption, saidOf } from "../archive/archive-option.js";
import { type ArchiveOptions, openConfigured } from "../archive/open-configured.js";
import { configOption } from "../config/settings.js";
import { parseDate } from "../options.js";
import { JsonWriter, jsonText } from "../output/json-lines.js";
import { Output } from "../output/output.js";
import { laidOut, screenOf } from "../output/terminal.js";

interface ChangesOptions extends ArchiveOptions {
  readonly since?: string;
  readonly outlet?: string;
  readonly format: "text" | "json" | "jsonl";
  readonly color: boolean;
}

export function changesCommand(): Command {
  return new Command("changes")
    .summary("show quotations that changed after publication")
    .description(
      "Of articles of which an archive has several versions, the quotations that were added, taken out, changed in\n" +
        "their words, or credited to somebody else, from each version to the next, with the receipts of both.",
    )
    .option("--since <date>", "only versions fetched from this day on, as 2031-03-12", parseDate)
    .option("--outlet <name>", "only articles of this outlet")
    .addOption(archiveOption())
    .addOption(
      new Option(
        "--format <format>",
        "json: an array of objects, one for each new version; jsonl: one a line",
      )
        .choices(["text", "json", "jsonl"])
        .default("text"),
    )
    .option("--out <file>", "write to a file instead of standard output")
    .addOption(configOption())
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText(
      "after",
      `
Examples:
  hearsay changes
  hearsay changes --since 2031-03-01 --outlet "The Harbour Post" --format json

Exit status: 0 the archive was asked, 2 it could not be asked.`,
    )
    .action(runChanges);
}

async function runChanges(options: ChangesOptions): Promise<void> {
  const { out, since, outlet } = options;
  const store = await openConfigured(options);
  const output = new Output(out);
  const { changesIn } = await import("@hearsay/archive");
  const wanted = { ...(since === undefined ? {} : { since }), ...(outlet === undefined ? {} : { outlet }) };
  await saidOf(written(changesIn(store, wanted), output, options));
  await store.close();
  await output.end();
}

async function written(
  changes: AsyncIterable<VersionChange>,
  output: Output,
  { format, color, out }: ChangesOptions,
): Promise<void> {
  if (format !== "text") {
    const writer = new JsonWriter(output, format);
    for await (const one of changes) await writer.add(jsonText(one, format));
    return writer.end();
  }
  const { changesSummary, changesText } = await import("@hearsay/archive");
  const screen = screenOf({ color, toFile: out !== undefined });
  let count = 0;
  const articles = new Set<string>();
  for await (const one of changes) {
    count += one.changes.length;
    articles.add(one.url ?? one.from.receipt.from);
    await output.write(`${await laidOut(screen, (layout) => changesText(one, layout))}\n`);
  }
  await output.write(changesSummary(count, articles.size));
}
