import type { Trace } from "@hearsay/archive";
import { oneLine } from "@hearsay/core/plumbing";
import { Command, Option } from "commander";
import { answered } from "../archive/answer.js";
import { archiveOption } from "../archive/archive-option.js";
import type { ArchiveOptions } from "../archive/open-configured.js";
import { configOption } from "../config/settings.js";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import { GivenFiles, shown } from "../input/given-files.js";
import { parseOffset } from "../options.js";
import { jsonDocument, jsonText } from "../output/json-lines.js";
import { warn } from "../output/messages.js";
import { laidOut, screenOf } from "../output/terminal.js";
import { UsageError } from "../usage-error.js";

interface TraceOptions extends ArchiveOptions {
  readonly file?: string;
  readonly at?: number;
  readonly format: "text" | "json" | "jsonl" | "dot" | "svg";
  readonly color: boolean;
}

export function traceCommand(): Command {
  return new Command("trace")
    .summary("show where words have been, and who had them first")
    .description(
      "Finds words in an archive, exact and varied: in which articles they stand, in which wordings, credited to whom,\n" +
        "which is the earliest, and which article probably took them from which.",
    )
    .argument("[words...]", "at least four words")
    .option("--file <file>", "trace the quotation of an article, at the offset that --at gives")
    .option(
      "--at <offset>",
      "where the quotation stands in the article's text, in UTF-16 code units",
      parseOffset,
    )
    .addOption(archiveOption())
    .addOption(
      new Option(
        "--format <format>",
        "how the trace is written; dot is a graph for Graphviz, svg a picture of it",
      )
        .choices(["text", "json", "jsonl", "dot", "svg"])
        .default("text"),
    )
    .option("--out <file>", "write to a file instead of standard output")
    .addOption(configOption())
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText(
      "after",
      `
Examples:
  hearsay trace "the quay will not be closed before the summer"
  hearsay trace --file article.html --at 1204 --archive newsroom.archive
  hearsay trace "the quay will not be closed" --format dot | dot -Tsvg > lineage.svg

Exit status: 0 the archive was asked, 2 it could not be asked.`,
    )
    .action(runTrace);
}

async function runTrace(given: readonly string[], options: TraceOptions): Promise<void> {
  const words = await wordsToTrace(given, options);
  const { FEWEST_WORDS, MOST_WORDS, countWords, traceWords } = await import("@hearsay/archive");
  const count = countWords(words);
  if (count < FEWEST_WORDS)
    throw new UsageError(`“${oneLine(words)}” is too little: give at least ${FEWEST_WORDS} words`);
  if (count > MOST_WORDS)
    throw new UsageError(`these are ${count} words, and at most ${MOST_WORDS} are traced`);
  const trace = await answered(options, {
    ask: (store) => traceWords(store, words),
    written: (found) => written(found, options),
    besides: options.file === undefined ? [] : [options.file],
  });
  if (!trace.complete) {
    warn("the archive could not be asked completely: these words stand in more articles than are looked at");
  }
}

async function wordsToTrace(given: readonly string[], { file, at }: TraceOptions): Promise<string> {
  if (file === undefined && at === undefined) {
    if (given.length === 0) throw new UsageError("give the words to trace, or --file and --at");
    return given.join(" ");
  }
  if (file === undefined || at === undefined || given.length > 0)
    throw new UsageError("give either words, or --file with --at");
  return quotationInFile(file, at);
}

/** The words of the quotation that covers an offset of an article. */
async function quotationInFile(file: string, at: number): Promise<string> {
  const files = new GivenFiles([file], {
    speakers: undefined,
    fields: undefined,
    material: undefined,
    quiet: true,
    verbose: false,
  });
  const { quotationAt } = await import("@hearsay/archive");
  for await (const { article } of files.articles()) {
    const words = quotationAt(article, at);
    if (words === null) throw new UsageError(`at ${at} of ${shown(file)} stands no quotation`);
    return words;
  }
  setStatus(COULD_NOT_WORK);
  const [refused] = files.refused;
  throw new UsageError(`${shown(file)} ${refused?.reason ?? "holds no article"}`);
}

async function written(trace: Trace, { format, color, out }: TraceOptions): Promise<string> {
  if (format === "json") return jsonDocument(trace);
  if (format === "jsonl") return `${jsonText(trace, "jsonl")}\n`;
  const { dotOf, svgOf, traceText } = await import("@hearsay/archive");
  if (format === "dot") return dotOf(trace);
  if (format === "svg") return svgOf(trace);
  return laidOut(screenOf({ color, toFile: out !== undefined }), (layout) => traceText(trace, layout));
}
