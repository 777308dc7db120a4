import { markdownTable } from "markdown-table";
import { inChild } from "../child.js";
import { SHARED } from "../corpus.js";
import { median, quantile } from "../measure.js";
import { hasSpeeches } from "./talking-points.js";

/** Talking points in speeches of years: the parts of the report, in Markdown. */
export async function* talkingPointTables() {
  yield "## Traces: talking points in years of speeches";
  if (!hasSpeeches()) {
    yield `The speeches are not in ${SHARED} (HEARSAY_SHARED names another folder): left out.`;
    return;
  }
  const { articles, words, addMs, bytes, points } = await inChild("talkingPoints");
  const sum = (/** @type {(point: typeof points[number]) => number} */ count) =>
    points.reduce((all, point) => all + count(point), 0);
  const searched = sum((point) => point.searched);
  const missed = sum(({ missed: names }) => names.length);
  const ms = points.map((point) => point.ms);
  yield markdownTable(
    [
      ["", ""],
      ["texts; words", `${articles}; ${words}`],
      ["added, texts a second", ((articles / (addMs ?? 1)) * 1000).toFixed(1)],
      ["kB on disk for each text", (bytes / articles / 1000).toFixed(1)],
      ["talking points; texts in which a search finds them", `${points.length}; ${searched}`],
      ["of these found", `${searched - missed} (${((searched - missed) / searched).toFixed(3)})`],
      ["texts that have them varied, besides", String(sum(({ varied }) => varied))],
      [
        "neighbours on the timeline; not in the order of the files' dates",
        `${sum(({ dated }) => dated)}; ${sum(({ outOfOrder }) => outOfOrder)}`,
      ],
      ["ms a trace, median; 99th percentile", `${median(ms).toFixed(0)}; ${quantile(ms, 0.99).toFixed(0)}`],
      [
        "occurrences of one, median; most",
        `${median(points.map((point) => point.searched + point.varied))}; ${Math.max(...points.map((point) => point.searched + point.varied))}`,
      ],
    ],
    { align: ["l", "r"] },
  );
  yield "Transcripts of the White House, 2009 to 2014 and without a date; the talking points were chosen by hand among runs of words that many of them have. The search goes through the plain texts for the same letters and digits in a row. The timeline is in the order of the dates that the texts give, of which two differ from their files' names. **The aim is 0.98 found, in the order of time.**";
}
