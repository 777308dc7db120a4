import {
  evidenceAmong,
  FEATURES,
  LINEAGE_WEIGHTS,
  originProbabilities,
  toldAround,
} from "@hearsay/archive/lineage";
import { articleFromText } from "@hearsay/core";
import { readArticle } from "@hearsay/core/plumbing";
import { copiedStories } from "./copying.js";
import { DATES, tracedStories } from "./lineage.js";

/**
 * Fits the weights of lineage to generated copying, and prints them: by gradient ascent on the logarithm of the probability of the true
 * origins, of which the true forest's is the product. Other stories than those that the benchmark scores.
 *
 *   npm run fit:lineage
 */

const STORIES = 60;
const SEEDS = [101, 102, 103, 104, 105];
const STEPS = 600;
const RATE = 0.5;
/** Keeps weights of what is seldom seen small. */
const RIDGE = 0.3;

/** @typedef {{ evidence: ({ amounts: Record<string, number> } | null)[][], origins: (number | null)[] }} Sample */

/** @returns {Promise<Sample[]>} */
async function samples() {
  const all = [];
  for (const dates of DATES)
    for (const seed of SEEDS)
      for await (const { story, trace } of tracedStories(copiedStories(STORIES, seed), dates)) {
        const texts = new Map(story.articles.map((article) => [article.name, article]));
        const seen = new Set();
        const articles = trace.occurrences
          .filter(({ file, copyOf }) => copyOf === null && !seen.has(file) && seen.add(file))
          .map((occurrence) => {
            const { text } = articleFromText(texts.get(occurrence.file)?.text ?? "", { name: "" });
            const reading = readArticle(articleFromText(text, { name: "" }));
            return {
              ...occurrence,
              ...occurrence.article,
              text,
              told: toldAround({ text }, reading, occurrence),
            };
          });
        const place = new Map(articles.map(({ file }, at) => [file, at]));
        const groups = new Map(
          trace.occurrences.map(({ id, file, copyOf }) => [
            file,
            trace.occurrences.find((one) => one.id === (copyOf ?? id))?.file,
          ]),
        );
        const origins = articles.map(({ file }) => {
          const origin = texts.get(file)?.origin;
          return origin == null ? null : (place.get(groups.get(origin) ?? "") ?? null);
        });
        all.push({ evidence: evidenceAmong(articles), origins });
      }
  return /** @type {any} */ (all);
}

/** @param {Sample} sample @param {Record<string, number>} weights @param {Record<string, number>} gradient */
function climb({ evidence, origins }, weights, gradient) {
  const odds = evidence.map((row) =>
    row.map((one) =>
      one === null
        ? 0
        : Math.exp(FEATURES.reduce((sum, name) => sum + weights[name] * (one.amounts[name] ?? 0), 0)),
    ),
  );
  const probable = originProbabilities(odds);
  evidence.forEach((row, to) => {
    row.forEach((one, from) => {
      if (one === null) return;
      const surplus = (origins[to] === from ? 1 : 0) - probable[to][from];
      for (const name of FEATURES) gradient[name] += surplus * (one.amounts[name] ?? 0);
    });
  });
}

const given = await samples();
const weights = /** @type {Record<string, number>} */ ({ ...LINEAGE_WEIGHTS });
const squares = Object.fromEntries(FEATURES.map((name) => [name, 1]));
for (let step = 0; step < STEPS; step++) {
  const gradient = Object.fromEntries(FEATURES.map((name) => [name, -RIDGE * weights[name]]));
  for (const sample of given) climb(sample, weights, gradient);
  for (const name of FEATURES) {
    squares[name] += gradient[name] ** 2;
    weights[name] += (RATE * gradient[name]) / Math.sqrt(squares[name]);
  }
}
for (const name of FEATURES) console.log(`  ${name}: ${weights[name].toFixed(2)},`);
