import { markdownTable } from "markdown-table";
import { inChild } from "../child.js";
import { DATES } from "./lineage.js";

const STORIES = 60;
/** Not those of the fit. */
const SEEDS = [21, 22, 23];
const STEPS = [0.65, 0.7, 0.8, 0.9, 0.95];
const DATED = { known: "known", half: "known of every other article", none: "not known" };

/** Lineage on copying that is known: the parts of the report, in Markdown. */
export async function* lineageTables() {
  yield "## Lineage: which article took the words from which";
  const scores = [];
  for (const dates of DATES) {
    /** @type {Awaited<ReturnType<typeof import("./lineage.js").lineageScores>>[]} */
    const parts = [];
    for (const seed of SEEDS) parts.push(await inChild("lineageScores", { count: STORIES, seed, dates }));
    const sum = (/** @type {"taken" | "telling" | "found"} */ key) =>
      parts.reduce((all, part) => all + part[key], 0);
    scores.push({
      dates,
      edges: parts.flatMap(({ edges }) => edges),
      taken: sum("taken"),
      telling: sum("telling"),
      found: sum("found"),
    });
  }
  yield markdownTable(
    [
      ["dates", "edges told", "of these right", "of all that took the words", "of those whose text shows it"],
      ...scores.map(({ dates, edges, taken, telling, found }) => [
        DATED[dates],
        String(edges.length),
        (found / edges.length).toFixed(3),
        (found / taken).toFixed(3),
        (found / telling).toFixed(3),
      ]),
    ],
    { align: ["l", "r", "r", "r", "r"] },
  );
  const all = scores.flatMap(({ edges }) => edges);
  yield "What a confidence means, over all three:";
  yield markdownTable(
    [
      ["confidence told", "edges", "on average", "of these right"],
      ...STEPS.map((low, at) => {
        const high = STEPS[at + 1] ?? 1.01;
        const those = all.filter(({ confidence }) => confidence >= low && confidence < high);
        return [
          `${low} and more`,
          String(those.length),
          (those.reduce((sum, { confidence }) => sum + confidence, 0) / those.length).toFixed(2),
          (those.filter(({ isRight }) => isRight).length / those.length).toFixed(2),
        ];
      }),
    ],
    { align: ["l", "r", "r", "r"] },
  );
  yield `${STORIES * SEEDS.length} generated stories of 2 to 14 articles each (\`benchmarks/lineage/copying.js\`), others than those that the weights were fitted to, made by the same rules. Some heard the words themselves; the others took them from an article before: they name it (40 %), link to it (12 %), have some of its sentences (60 %), are a copy of its whole text (12 %), or show nothing. Press notices, further words of the same speaker and outlets that are named for something else are in the way. An edge is right where it comes from the article that the words were taken from, or from a copy of the same text. The aims are 0.90 right where dates are known and 0.75 where they are not.`;
}
