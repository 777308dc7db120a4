import { markdownTable } from "markdown-table";
import { SHARED } from "../corpus.js";
import { median } from "../measure.js";
import { pageScore } from "./page-score.js";
import { pageSet } from "./page-set.js";
import { pageSystems } from "./systems.js";

/** The systems take turns, so that whatever else the machine does falls on all of them alike. */
const ROUNDS = 3;

/** Which text of a web page is the article, asked of Hearsay and of others: the parts of the report, in Markdown. */
export async function* pageTables() {
  yield "## Web pages: which text is the article";
  const pages = pageSet();
  if (pages === null) {
    yield `The set bench/pages is not in ${SHARED} (HEARSAY_SHARED names another folder): left out.`;
    return;
  }
  const results = pageSystems.map((system) => ({
    system,
    runs: /** @type {import("./systems.js").PageRun[]} */ ([]),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { system, runs } of results) runs.push(await system.run(pages));
  }
  const rows = [];
  const absent = [];
  for (const { system, runs } of results) {
    const done = runs.flatMap((one) => ("texts" in one ? [one] : []));
    const [first] = done;
    if (first === undefined) {
      absent.push(
        `${system.name} is left out: it ${runs.flatMap((one) => ("reason" in one ? [one.reason] : []))[0]}.`,
      );
      continue;
    }
    const { f1, precision, recall, lost } = pageScore(pages, first.texts);
    const speed = median(done.map(({ ms }) => (pages.length / ms) * 1000));
    rows.push([
      system.name,
      ...[f1, precision, recall].map((figure) => figure.toFixed(3)),
      String(lost),
      speed.toFixed(1),
    ]);
  }
  yield markdownTable([["system", "F1", "precision", "recall", "pages lost", "pages/s"], ...rows], {
    align: ["l", "r", "r", "r", "r", "r"],
  });
  for (const line of absent) yield line;
  yield `${pages.length} pages of trafilatura's public benchmark, with segments that the text must hold and must not hold; a page is lost where it holds none of those wanted. Speed is by the clock, one page after another, the middle of ${ROUNDS} rounds in which the systems take turns; Hearsay's is that of the sandbox, in which the command reads pages. Hearsay keeps captions, which the benchmark counts as furniture.`;
}
