import { createJiti } from "jiti";
import { markdownTable } from "markdown-table";
import { deskDraft } from "../invented/desk-draft.js";
import { median } from "../measure.js";

const jiti = createJiti(import.meta.url);

/** The page in a real browser: the parts of the report, in Markdown. */
export async function* browserTables() {
  yield "## The page: from the drop to the verdicts, from a key to the marks";
  const desk = deskDraft();
  /** @type {Record<"firstVerdicts" | "allVerdicts" | "marks" | "verdict", number[]>} */
  let times;
  try {
    times = await /** @type {any} */ (await jiti.import("./page-times.ts")).pageTimes(desk);
  } catch (error) {
    yield `Chromium cannot be started (${String(error).split("\n", 1)[0]}): left out.`;
    return;
  }
  const row = (/** @type {string} */ what, /** @type {readonly number[]} */ each) => [
    what,
    median(each).toFixed(0),
    Math.min(...each).toFixed(0),
    Math.max(...each).toFixed(0),
    String(each.length),
  ];
  yield markdownTable(
    [
      ["", "median ms", "least", "most", "times"],
      row("drop → first verdicts", times.firstVerdicts),
      row("drop → all verdicts", times.allVerdicts),
      row("key → the marks have followed", times.marks),
      row("key → the new verdict stands there", times.verdict),
    ],
    { align: ["l", "r", "r", "r", "r"] },
  );
  yield `A draft of ${desk.words} words with ${desk.quotations} quotations against ${desk.sources.length} sources of 1,000 words, dropped together on the empty page in Chromium; the weights are fetched then, each drop is in a browser context of its own. The aims are 1 s to the first verdicts and 100 ms from a key to the marks.`;
}
