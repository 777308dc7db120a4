import { basename, extname } from "node:path";
import {
  BRAT_CONFIGURATION,
  READ_COLUMNS,
  readingPageFoot,
  readingPageHead,
  visible,
} from "@hearsay/core/plumbing";
import { shown } from "../input/given-files.js";
import type { WrittenReading } from "../reading/write-reading.js";
import { version } from "../version.js";
import { BratFolder } from "./brat-folder.js";
import type { ReadFormat } from "./formats.js";
import { JsonWriter } from "./json-lines.js";
import { LinkedDocument, type LinkedFormat } from "./linked-document.js";
import type { Output } from "./output.js";

/** Puts the readings of the articles, which come one by one, together. */
export interface ReadingWriter {
  begin(): Promise<void>;
  add(reading: WrittenReading): Promise<void>;
  end(): Promise<void>;
}

interface Choice {
  readonly format: ReadFormat;
  readonly out?: string;
}

export function writerFor({ format, out }: Choice, output: Output, paths: readonly string[]): ReadingWriter {
  if (format === "html") return htmlWriter(output, paths);
  if (format === "brat" && out !== undefined) return bratWriter(out);
  if (format === "csv") return csvWriter(output);
  if (format === "webannotation" || format === "quotation") return linkedWriter(output, format);
  if (format === "text") return plainWriter(output);
  if (format === "brat")
    return plainWriter(output, process.stdout.isTTY && out === undefined ? visible : undefined);
  const json = new JsonWriter(output, format);
  return { begin: async () => {}, add: ({ text }) => json.add(text), end: () => json.end() };
}

function plainWriter(output: Output, shown = (text: string) => text): ReadingWriter {
  return { begin: async () => {}, add: ({ text }) => output.write(shown(text)), end: async () => {} };
}

function htmlWriter(output: Output, paths: readonly string[]): ReadingWriter {
  const [only, ...others] = paths;
  const title = only !== undefined && others.length === 0 ? only : `${paths.length} files`;
  return {
    begin: () => output.write(readingPageHead(title, version)),
    add: ({ text }) => output.write(text),
    end: () => output.write(readingPageFoot()),
  };
}

function linkedWriter(output: Output, format: LinkedFormat): ReadingWriter {
  const document = new LinkedDocument(output, format);
  return { begin: async () => {}, add: ({ text }) => document.add(text), end: () => document.end() };
}

function csvWriter(output: Output): ReadingWriter {
  return {
    begin: async () => output.write((await import("./csv-text.js")).csvHead(READ_COLUMNS)),
    add: ({ text }) => output.write(text),
    end: async () => {},
  };
}

/** Writes each article's text and annotations side by side, so that the folder opens in brat. */
function bratWriter(folder: string): ReadingWriter {
  const out = new BratFolder(folder);
  const taken = new Set<string>();
  return {
    begin: async () => {
      await out.open();
      await out.write("annotation.conf", BRAT_CONFIGURATION);
    },
    add: async ({ file, text, article }) => {
      const name = freeName(basename(shown(file), extname(file)), taken);
      await out.write(`${name}.txt`, article ?? "");
      await out.write(`${name}.ann`, text);
    },
    end: async () => {},
  };
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
