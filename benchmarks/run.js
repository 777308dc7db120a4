import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { archiveTables } from "./archive/table.js";
import { browserTables } from "./browser/table.js";
import { coldTables } from "./cold-table.js";
import { compare } from "./compare.js";
import { inventedSet, SHARED, verifySet } from "./corpus.js";
import { editorTables } from "./editor-table.js";
import { factCheckTables } from "./fact-check.js";
import { growthTables } from "./growth-table.js";
import { lineageTables } from "./lineage/table.js";
import { pageTables } from "./pages/table.js";
import { pdfTables } from "./pdf/table.js";
import { readTables } from "./read-table.js";
import { renewed } from "./sections.js";
import { traceTables } from "./trace/table.js";
import { talkingPointTables } from "./trace/talking-points-table.js";
import { chanceCurve, transcriptTables } from "./transcripts/table.js";

/*
 * npm run bench                    everything: some eight minutes
 * npm run bench -- --write         and write it to RESULTS.md
 * npm run bench -- --full          asks the slow peers every quotation too: half an hour
 * npm run bench -- --only peers    or facts, transcripts, chance, cold, editor, growth, read, pages, pdf, browser, trace, points, archive, lineage; with --write only their part of RESULTS.md is made again
 */
const { values: options } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    only: { type: "string" },
  },
});

/** @type {string[]} */
const written = [];

/** @param {string} text Markdown, which reads well on a terminal too */
function print(text) {
  written.push(text);
  console.log(`${text}\n`);
}

print("# Benchmarks");
print(
  `\`npm run bench\` on Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}. Every system runs in a process of its own; times are wall-clock milliseconds, memory is in MB (10⁶ bytes). Timings differ from run to run and machine to machine.`,
);

/** @param {"peers" | "facts" | "transcripts" | "chance" | "cold" | "editor" | "growth" | "read" | "pages" | "pdf" | "browser" | "trace" | "points" | "archive" | "lineage"} part */
const wants = (part) => options.only === undefined || options.only === part;

if (wants("peers")) {
  const verify = verifySet();
  if (verify === null)
    print(`The set bench/verify is not in ${SHARED} (HEARSAY_SHARED names another folder): left out.`);
  for (const set of verify === null ? [inventedSet()] : [verify, inventedSet()]) {
    for await (const part of compare(set, options.full)) print(part);
  }
}

if (wants("facts")) {
  for await (const part of factCheckTables()) print(part);
}

if (wants("transcripts")) {
  for await (const part of transcriptTables()) print(part);
}

if (wants("chance")) {
  for await (const part of chanceCurve()) print(part);
}

if (wants("cold")) {
  for await (const part of coldTables()) print(part);
}

if (wants("editor")) {
  for await (const part of editorTables()) print(part);
}

if (wants("growth")) {
  for await (const part of growthTables()) print(part);
}

if (wants("read")) {
  for await (const part of readTables()) print(part);
}

if (wants("pages")) {
  for await (const part of pageTables()) print(part);
}
if (wants("pdf")) {
  for await (const part of pdfTables()) print(part);
}
if (wants("browser")) {
  for await (const part of browserTables()) print(part);
}

if (wants("trace")) {
  for await (const part of traceTables()) print(part);
}

if (wants("points")) {
  for await (const part of talkingPointTables()) print(part);
}

if (wants("archive")) {
  for await (const part of archiveTables({ full: options.full ?? false })) print(part);
}

if (wants("lineage")) {
  for await (const part of lineageTables()) print(part);
}

if (options.write) {
  const made = `${written.join("\n\n")}\n`;
  const results = new URL("RESULTS.md", import.meta.url);
  writeFileSync(results, options.only === undefined ? made : renewed(readFileSync(results, "utf8"), made));
}
