import { markdownTable } from "markdown-table";
import { inChild } from "../child.js";
import { SHARED } from "../corpus.js";
import { median, quantile } from "../measure.js";
import { hasTraceSet } from "./trace.js";

/** Tracing quotations in an archive: the parts of the report, in Markdown. */
export async function* traceTables() {
  yield "## Traces: quotations that recur in an archive";
  if (!hasTraceSet()) {
    yield `The set bench/trace or PolNeAR is not in ${SHARED} (HEARSAY_SHARED names another folder): left out.`;
    return;
  }
  const { added, known, census, bytes, quotations, hits, missed, beyond, ms, invented, chance, inventedMs } =
    await inChild("traceSet");
  const each = (/** @type {number} */ time) => (census.articles / time) * 1000;
  yield markdownTable(
    [
      ["", ""],
      ["articles; words", `${census.articles}; ${census.words}`],
      ...added.map(({ workers, ms: time }) => [
        `added with ${workers} worker${workers > 1 ? "s" : ""}, articles a second`,
        each(time).toFixed(1),
      ]),
      ["known again, articles a second", each(known).toFixed(0)],
      ["kB on disk for each article", (bytes / census.articles / 1000).toFixed(1)],
      ["quotations traced; articles listed for them", `${quotations}; ${hits}`],
      ["of these found", `${hits - missed} (${((hits - missed) / hits).toFixed(3)})`],
      ["found beyond the list; their similarity", `${beyond.length}; ${beyond.join(", ") || "–"}`],
      ["occurrences of invented sentences", `${chance} of ${invented}`],
      ["ms a trace, median; 99th percentile", `${median(ms).toFixed(1)}; ${quantile(ms, 0.99).toFixed(1)}`],
      ["ms where nothing is found, median", median(inventedMs).toFixed(1)],
    ],
    { align: ["l", "r"] },
  );
  yield `\`hearsay add\` over PolNeAR's train and dev from the start of the program to its end, the reading of every article with its attributions included; then every quotation of bench/trace, which lists the articles that have it with a similarity of 0.75 and more. **Recall is ${((hits - missed) / hits).toFixed(3)}; the aim is 0.98. Of ${invented} invented sentences ${chance} are said to occur; the aim is at most 1.**`;
}
