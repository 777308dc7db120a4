import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { archiveFiles, transcriptOf } from "./archive.js";
import { chanceRows } from "./chance-rows.js";
import { chanceTables } from "./chance-tables.js";

/*
 * npm run bench:chance                     how near words come by chance to speeches in which they are not
 * npm run bench:chance -- --rows FILE      where the rows go, as JSON lines; by default a temporary file
 * npm run bench:chance -- --count N        so many quotations for each number of transcripts
 *
 * Quotations of 2009 to 2011 are looked for in later transcripts (chance); quotations of these,
 * tampered with, in transcripts among which their own is (true). Pairs that share REUSED words in a row are left out
 * of the first: talking points are said again.
 */

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: join(tmpdir(), "hearsay-chance.jsonl") },
    count: { type: "string", default: "3000" },
  },
});

const files = archiveFiles();
if (files === null) console.log("The archive corpora/whitehouse is absent: left out.");
else {
  const rows = [];
  const out = createWriteStream(options.rows);
  for (const row of chanceRows(files.map(transcriptOf), Number(options.count))) {
    rows.push(row);
    out.write(`${JSON.stringify(row)}\n`);
  }
  out.end();
  for (const table of chanceTables(rows)) console.log(`${table}\n`);
  console.log(`Rows: ${options.rows}`);
}
