import { markdownTable } from "markdown-table";
import { inChild } from "./child.js";
import { megabytes } from "./compare.js";
import { CROWD_MODEL } from "./invented/crowd.js";
import { SIZES } from "./sizes.js";

/**
 * The same quotations against more and more sources: the parts of the report, in Markdown.
 */
export async function* growthTables() {
  yield "## Growth: the same quotations against more sources";
  /** @type {Awaited<ReturnType<typeof inChild<"indexCost">>>[]} */
  const costs = [];
  for (const size of SIZES) costs.push(await inChild("indexCost", { size }));
  const { drafts, set, rows } = await inChild("lookUpTimes");
  yield `${drafts} drafts of ${set}, whose sources are among the first hundred; the other sources are made by ${CROWD_MODEL}, 500 to 800 words each.`;
  yield markdownTable(
    [
      ["sources", "words", "index s", "index MB", "held MB", "peak MB"],
      ...costs.map((cost) => [
        String(cost.size),
        String(cost.words),
        (cost.indexMs / 1000).toFixed(2),
        megabytes(cost.indexBytes),
        megabytes(cost.heldBytes),
        megabytes(cost.peakBytes),
      ]),
    ],
    { align: ["r", "r", "r", "r", "r", "r"] },
  );
  yield markdownTable(
    [
      [
        "sources",
        "median ms",
        "mean ms",
        "p95 ms",
        "longest ms",
        `median / that of ${SIZES[0]}`,
        "mean / same",
        "same verdict",
      ],
      ...rows.map((row) => [
        String(row.size),
        row.median.toFixed(3),
        row.mean.toFixed(3),
        row.p95.toFixed(3),
        row.max.toFixed(3),
        (row.median / rows[0].median).toFixed(2),
        (row.mean / rows[0].mean).toFixed(2),
        `${(row.sameVerdict * 100).toFixed(1)} %`,
      ]),
    ],
    { align: ["r", "r", "r", "r", "r", "r", "r", "r"] },
  );
  const last = rows[rows.length - 1];
  yield `**Against ${last.size} sources a quotation takes ${(last.mean / rows[0].mean).toFixed(2)} times what it takes against ${rows[0].size} by the mean, ${(last.median / rows[0].median).toFixed(2)} times by the median. The aim is at most 3.** Each time is the median of several of \`check()\` of the whole draft, the sizes taking turns; "held" is the index with what look-ups leave behind.`;
}
