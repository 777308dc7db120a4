import { MB, type ParserLimits, type ParserReader } from "../reader.js";

const LIMITS: ParserLimits = { bytes: 64 * MB, seconds: 60, megabytes: 1_536 };

/** Articles as data, or the transcript that a recogniser wrote. */
export const json: ParserReader<"json"> = {
  name: "json",
  title: "Data (JSON)",
  endings: ["json"],
  sniff: (head) => /^(?:\[\s*)?\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})/.test(head),
  isBinary: false,
  runs: "in the sandbox",
  isPlain: true,
  limits: LIMITS,
  load: async () => (await import("./parse-json.js")).parseJson,
};

/** One record on each line. */
export const jsonLines: ParserReader<"jsonl"> = {
  name: "jsonl",
  title: "Data (JSON Lines)",
  endings: ["jsonl", "ndjson"],
  sniff: null,
  isBinary: false,
  runs: "in the sandbox",
  isPlain: true,
  limits: LIMITS,
  load: async () => (await import("./parse-json-lines.js")).parseJsonLines,
};

/** A table with a row of names, an article in each row. */
export const csv: ParserReader<"csv"> = {
  name: "csv",
  title: "Table (CSV)",
  endings: ["csv", "tsv"],
  sniff: null,
  isBinary: false,
  runs: "in the sandbox",
  isPlain: true,
  limits: LIMITS,
  load: async () => (await import("./parse-csv.js")).parseCsv,
};
