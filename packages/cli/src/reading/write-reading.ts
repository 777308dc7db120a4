import { type RuleSettings, read, readObject } from "@hearsay/core";
import {
  annotationsOfReading,
  bratText,
  fails,
  quotationsOfReading,
  readingSection,
  readTable,
  readText,
  tally,
} from "@hearsay/core/plumbing";
import { type ReadFile, shown } from "../input/given-files.js";
import { type ModelName, modelNamed } from "../model.js";
import type { ReadFormat } from "../output/formats.js";
import { jsonText } from "../output/json-lines.js";
import { nodesText } from "../output/linked-document.js";
import { laidOut, type Screen } from "../output/terminal.js";

/** How every article of one run is read and written. Plain data, so that it can be handed to a worker. */
export interface ReadingSettings {
  readonly format: ReadFormat;
  readonly model: ModelName;
  readonly rules: RuleSettings;
  readonly screen: Screen;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** One article's part of the output. */
export interface WrittenReading {
  readonly file: string;
  readonly text: string;
  /** The article's own text, where the format keeps it beside. */
  readonly article?: string;
  /** Whether there is a warning or an error in it. */
  readonly fails: boolean;
}

/** Reads an article and writes its reading down, wherever it is called: in the main thread or in a worker. */
export async function writeReading(
  { file, article }: ReadFile,
  { format, model, rules, screen, verbose, quiet }: ReadingSettings,
): Promise<WrittenReading> {
  const reading = read(article, { rules, model: await modelNamed(model) });
  const found = { file, fails: fails(tally({ findings: reading.findings })) };
  if (format === "brat") return { text: bratText(reading), article: article.text, ...found };
  if (format === "json" || format === "jsonl")
    return { text: jsonText(readObject(reading, file), format), ...found };
  if (format === "csv") {
    const { csvText } = await import("../output/csv-text.js");
    return { text: csvText(readTable(reading, shown(file))), ...found };
  }
  if (format === "webannotation" || format === "quotation") {
    const nodesOf = format === "webannotation" ? annotationsOfReading : quotationsOfReading;
    return { text: nodesText(nodesOf(reading, shown(file))), ...found };
  }
  if (format === "html") return { text: readingSection({ file: shown(file), reading }), ...found };
  const text = await laidOut(screen, (layout) =>
    readText(reading, shown(file), { ...layout, verbose, quiet }),
  );
  return { text, ...found };
}
