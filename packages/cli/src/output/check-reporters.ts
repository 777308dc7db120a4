import {
  auditPage,
  checkObject,
  checkText,
  fails,
  type Level,
  type RecordedDraft,
  type RecordedFile,
  type Report,
  sourcesText,
  summaryText,
  type Tally,
} from "@hearsay/core";
import { fingerprint } from "../input/fingerprint.js";
import { type RefusedFile, shown } from "../input/given-files.js";
import { placeInFile } from "../input/place-in-file.js";
import { version } from "../version.js";
import { type JsonFormat, JsonWriter, jsonText } from "./json-lines.js";
import type { Output } from "./output.js";
import { layoutFor, screenOf } from "./terminal.js";

export type CheckFormat = "text" | "json" | "jsonl" | "html";

/** What is known when all drafts are checked. */
interface CheckEnd {
  readonly counted: Tally;
  /** The paths of the sources that could be read; null where there was no `--against`. */
  readonly sources: readonly string[] | null;
  readonly refused: readonly RefusedFile[];
  /** Whose words each source holds, by its path. */
  holdings(): ReadonlyMap<string, string>;
}

/** Writes reports in one format, each as soon as it is there where the format allows it. */
export interface CheckReporter {
  add(file: string, report: Report): Promise<void>;
  end(end: CheckEnd): Promise<void>;
}

export interface ReporterOptions {
  readonly format: CheckFormat;
  readonly output: Output;
  readonly out?: string;
  readonly levels: ReadonlySet<Level> | undefined;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export function reporterFor(options: ReporterOptions): CheckReporter {
  if (options.format === "text") return textReporter(options);
  if (options.format === "html") return htmlReporter(options.output);
  return jsonReporter(options.output, options.format);
}

function jsonReporter(output: Output, format: JsonFormat): CheckReporter {
  const writer = new JsonWriter(output, format);
  return {
    add: (file, report) => writer.add(jsonText(checkObject(report, file), format)),
    end: () => writer.end(),
  };
}

function textReporter({ output, out, levels, verbose, quiet, color }: ReporterOptions): CheckReporter {
  const layout = {
    ...layoutFor(screenOf({ color, toFile: out !== undefined })),
    verbose: verbose ?? false,
    quiet: quiet ?? false,
  };
  let drafts = 0;
  return {
    async add(file, report) {
      drafts++;
      const place = await placeInFile(report.article, file);
      await output.write(checkText(report, shown(file), { ...layout, place }));
    },
    async end({ counted, sources, refused, holdings }) {
      if (drafts === 0 || (quiet && !fails(counted, levels))) return;
      if (verbose && sources !== null) await output.write(sourcesText(holdings(), layout));
      const compared = sources === null ? null : { read: sources.length, refused: refused.length };
      const summary = { counted, drafts, sources: compared };
      await output.write(summaryText(levels === undefined ? summary : { ...summary, levels }, layout));
    },
  };
}

function htmlReporter(output: Output): CheckReporter {
  const drafts: RecordedDraft[] = [];
  return {
    async add(file, report) {
      const place = await placeInFile(report.article, file);
      drafts.push({ file: shown(file), report, place, sha256: await fingerprint(file) });
    },
    async end({ sources, refused, holdings }) {
      if (drafts.length === 0) return;
      const recorded = sources === null ? null : await recordedFiles(sources, holdings());
      await output.write(auditPage({ drafts, sources: recorded, refused, version, made: timeOfRecord() }));
    },
  };
}

/** One after the other: there may be more files than can be open at once. */
async function recordedFiles(
  files: readonly string[],
  holdings: ReadonlyMap<string, string>,
): Promise<RecordedFile[]> {
  const recorded: RecordedFile[] = [];
  for (const file of files) {
    recorded.push({
      file: shown(file),
      sha256: await fingerprint(file),
      holding: holdings.get(file) ?? null,
    });
  }
  return recorded;
}

/** The time to the minute, or the one that SOURCE_DATE_EPOCH (seconds) sets for a page that can be made again. */
function timeOfRecord(): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  const time = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
