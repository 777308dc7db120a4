import { markdownTable } from "markdown-table";
import { inChild } from "../child.js";
import { median, quantile } from "../measure.js";

const SIZES = [1_000, 10_000];
const FULL_SIZES = [...SIZES, 100_000];
/** Only the archive in a file: an hour and a half. */
const LARGEST = 1_000_000;

/** @param {import("./systems.js").SystemName} system @param {boolean} full */
function sizesFor(system, full) {
  // it takes many seconds a question already
  if (!full || system === "pg_trgm") return SIZES;
  return system === "hearsay" ? [...FULL_SIZES, LARGEST] : FULL_SIZES;
}

/** How an archive grows: the parts of the report, in Markdown. @param {{ full: boolean }} options */
export async function* archiveTables({ full }) {
  yield "## An archive as it grows";
  const rows = [];
  for (const system of /** @type {const} */ ([
    "hearsay",
    "hearsay in PostgreSQL",
    "FTS5 + re-rank",
    "pg_trgm",
  ])) {
    for (const row of await inChild("archiveGrowth", { system, sizes: sizesFor(system, full) }))
      rows.push({ system, ...row });
  }
  yield markdownTable(
    [
      [
        "system",
        "articles",
        "stored a second",
        "ms a question, median",
        "99th percentile",
        "found",
        "kB on disk for each",
        "MB of memory",
      ],
      ...rows.map(({ system, size, addMs, ms, found, bytes, memory }) => [
        system,
        size.toLocaleString("en"),
        (1000 / addMs).toFixed(0),
        median(ms).toFixed(1),
        quantile(ms, 0.99).toFixed(1),
        found.toFixed(3),
        (bytes / 1000).toFixed(1),
        (memory / 1e6).toFixed(0),
      ]),
    ],
    { align: ["l", ...Array(7).fill("r")] },
  );
  yield "Generated articles of some 220 words, of which one in twenty has words that an earlier one has, a third of these with a word changed. Up to 100 quotations that stand in the archive are looked for at each size, fewer where a minute has passed; \"found\" is the share of the articles that are known to have them. Hearsay's articles are stored without attributions, which are found by reading: what that costs is measured in “Traces”. A trace answers more than the others: wordings, speakers, dates and the lineage. FTS5 takes the 50 best of all words and looks for a stretch in which 0.6 of them agree; pg_trgm takes what has a `word_similarity` of 0.6. Memory is that of the asking process, without PostgreSQL's.";
}
