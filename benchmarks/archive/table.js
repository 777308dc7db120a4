import { markdownTable } from "markdown-table";
import { inChild } from "../child.js";
import { median, quantile } from "../measure.js";

const SIZES = [1_000, 10_000];
const FULL_SIZES = [...SIZES, 100_000];

/** How an archive grows: the parts of the report, in Markdown. @param {{ full: boolean }} options */
export async function* archiveTables({ full }) {
  yield "## An archive as it grows";
  const rows = await inChild("archiveGrowth", { sizes: full ? FULL_SIZES : SIZES });
  yield markdownTable(
    [
      [
        "articles",
        "ms to store one",
        "ms a trace, median",
        "99th percentile",
        "found",
        "kB on disk for each",
        "MB of memory",
      ],
      ...rows.map(({ size, addMs, ms, found, bytes, memory }) => [
        String(size),
        addMs.toFixed(2),
        median(ms).toFixed(1),
        quantile(ms, 0.99).toFixed(1),
        found.toFixed(2),
        (bytes / 1000).toFixed(1),
        (memory / 1e6).toFixed(0),
      ]),
    ],
    { align: Array(7).fill("r") },
  );
  yield 'Generated articles of some 220 words, of which one in twenty quotes words that an earlier one has; 100 quotations that stand in the archive are traced at each size. "To store" is the store\'s part: finding the attributions of an article is measured in “Traces”.';
}
