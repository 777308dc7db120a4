import { auditPage, checkObject, type RecordedDraft, type RecordedFile, type Report } from "@hearsay/core";
import {
  annotationsOfCheck,
  CHECK_COLUMNS,
  checkTable,
  checkText,
  claimReviews,
  fails,
  type Level,
  quotationsOfCheck,
  sourcesText,
  summaryText,
  type Tally,
  type TextOptions,
} from "@hearsay/core/plumbing";
import { type ReadFile, type RefusedFile, shown } from "../input/given-files.js";
import { version } from "../version.js";
import { docxReporter } from "./docx-reporter.js";
import type { CheckFormat } from "./formats.js";
import { githubReporter } from "./github-reporter.js";
import { type JsonFormat, JsonWriter, jsonText } from "./json-lines.js";
import { LinkedDocument, type LinkedFormat, nodesText } from "./linked-document.js";
import type { Output } from "./output.js";
import { laidOut, screenOf } from "./terminal.js";
import { timeOfRecord } from "./time-of-record.js";

/** A source that was read, and what of it the record needs. */
export type SourceFile = Pick<ReadFile, "file" | "sha256">;

/** What is known when all drafts are checked. */
interface CheckEnd {
  readonly counted: Tally;
  /** The sources that could be read; null where there was no `--against`. */
  readonly sources: readonly SourceFile[] | null;
  readonly refused: readonly RefusedFile[];
  /** How many sources could not be read, as the verdicts count them. */
  readonly unread: number;
  /** Whose words each source holds, by its path. */
  holdings(): ReadonlyMap<string, string>;
}

/** Writes reports in one format, each as soon as it is there where the format allows it. */
export interface CheckReporter {
  add(read: ReadFile, report: Report): Promise<void>;
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

type MakeReporter = (options: ReporterOptions) => CheckReporter | Promise<CheckReporter>;

/** What writes each format. What needs more than the core is loaded only where it is asked for. */
const REPORTERS: Readonly<Record<CheckFormat, MakeReporter>> = {
  text: textReporter,
  json: ({ output }) => jsonReporter(output, "json"),
  jsonl: ({ output }) => jsonReporter(output, "jsonl"),
  html: ({ output }) => htmlReporter(output),
  docx: docxReporter,
  sarif: async ({ output }) => (await import("./sarif-reporter.js")).sarifReporter(output),
  github: ({ output }) => githubReporter(output),
  csv: async ({ output }) => csvReporter(output, await import("./csv-text.js")),
  webannotation: ({ output }) => linkedReporter(output, "webannotation", annotationsOfCheck),
  quotation: ({ output }) => linkedReporter(output, "quotation", quotationsOfCheck),
  claimreview: ({ output }) => linkedReporter(output, "claimreview", claimReviews),
  junit: async (options) => (await import("./junit-reporter.js")).junitReporter(options),
};

export async function reporterFor(options: ReporterOptions): Promise<CheckReporter> {
  return REPORTERS[options.format](options);
}

function jsonReporter(output: Output, format: JsonFormat): CheckReporter {
  const writer = new JsonWriter(output, format);
  return {
    add: ({ file }, report) => writer.add(jsonText(checkObject(report, file), format)),
    end: () => writer.end(),
  };
}

function linkedReporter(
  output: Output,
  format: LinkedFormat,
  nodesOf: (report: Report, file: string) => object[],
): CheckReporter {
  const document = new LinkedDocument(output, format);
  return {
    add: ({ file }, report) => document.add(nodesText(nodesOf(report, shown(file)))),
    end: () => document.end(),
  };
}

function csvReporter(output: Output, { csvHead, csvText }: typeof import("./csv-text.js")): CheckReporter {
  let head = csvHead(CHECK_COLUMNS);
  return {
    async add({ file }, report) {
      await output.write(head + csvText(checkTable(report, shown(file))));
      head = "";
    },
    end: () => output.write(head),
  };
}

function textReporter({ output, out, levels, verbose, quiet, color }: ReporterOptions): CheckReporter {
  const screen = screenOf({ color, toFile: out !== undefined });
  const shownAs = { verbose: verbose ?? false, quiet: quiet ?? false };
  const write = async (text: (layout: TextOptions & typeof shownAs) => string) =>
    output.write(await laidOut(screen, (layout) => text({ ...layout, ...shownAs })));
  let drafts = 0;
  return {
    async add(read, report) {
      drafts++;
      await write((layout) => checkText(report, shown(read.file), layout));
    },
    async end({ counted, sources, unread, holdings }) {
      if (drafts === 0 || (quiet && !fails(counted, levels))) return;
      if (verbose && sources !== null) await write((layout) => sourcesText(holdings(), layout));
      const compared = sources === null ? null : { read: sources.length, refused: unread };
      const summary = { counted, drafts, sources: compared };
      await write((layout) => summaryText(levels === undefined ? summary : { ...summary, levels }, layout));
    },
  };
}

function htmlReporter(output: Output): CheckReporter {
  const drafts: RecordedDraft[] = [];
  return {
    async add(read, report) {
      drafts.push({ file: shown(read.file), report, sha256: read.sha256 });
    },
    async end({ sources, refused, holdings }) {
      if (drafts.length === 0) return;
      const compared = sources === null ? null : recorded(sources, holdings());
      const made = `${timeOfRecord().toISOString().slice(0, 16).replace("T", " ")} UTC`;
      await output.write(auditPage({ drafts, sources: compared, refused, version, made }));
    },
  };
}

function recorded(files: readonly SourceFile[], holdings: ReadonlyMap<string, string>): RecordedFile[] {
  return files.map(({ file, sha256 }) => ({
    file: shown(file),
    sha256,
    holding: holdings.get(file) ?? null,
  }));
}
