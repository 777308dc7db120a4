import { inventedSet, verifySet, wordsIn } from "./corpus.js";
import { hearsay } from "./hearsay.js";
import { crowd } from "./invented/crowd.js";
import { heldNow, mean, median, quantile, timed } from "./measure.js";
import { SIZES } from "./sizes.js";

/** The first pass warms up and is not counted. */
const PASSES = 5;

/**
 * What the index of so many articles costs, in a process of its own.
 *
 * @param {{ size: number }} task
 */
export async function indexCost({ size }) {
  const { sources, drafts } = corpusOf(size);
  const articles = hearsay.articles(sources);
  const words = wordsIn(sources);
  const before = heldNow();
  const started = performance.now();
  const index = hearsay.index(articles);
  const indexMs = performance.now() - started;
  const indexBytes = heldNow() - before;
  for (const draft of drafts) hearsay.answer(index, draft);
  const heldBytes = heldNow() - before;
  return { size, words, indexMs, indexBytes, heldBytes, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/**
 * Milliseconds that `check` takes for each of the same drafts against each size. The sizes take turns on every
 * draft, so that whatever else the machine does falls on all of them alike.
 */
export async function lookUpTimes() {
  const { set, sources, drafts } = corpusOf(Math.max(...SIZES));
  const articles = hearsay.articles(sources);
  const indexes = SIZES.map((size) => hearsay.index(articles.slice(0, size)));
  /** @type {number[][][]} of a size, of a draft, of a pass */
  const times = SIZES.map(() => drafts.map(() => []));
  const verdicts = SIZES.map(() => /** @type {(string | null)[]} */ (drafts.map(() => null)));
  for (let pass = 0; pass < PASSES; pass++) {
    drafts.forEach((draft, d) => {
      for (let turn = 0; turn < SIZES.length; turn++) {
        const s = (turn + pass + d) % SIZES.length;
        const ms = timed(() => {
          verdicts[s][d] = hearsay.answer(indexes[s], draft)[0]?.verdict ?? null;
        });
        if (pass > 0) times[s][d].push(ms);
      }
    });
  }
  return {
    set,
    drafts: drafts.length,
    rows: SIZES.map((size, s) => {
      const each = times[s].map(median);
      return {
        size,
        median: median(each),
        mean: mean(each),
        p95: quantile(each, 0.95),
        max: Math.max(...each),
        sameVerdict: verdicts[s].filter((verdict, d) => verdict === verdicts[0][d]).length / drafts.length,
      };
    }),
  };
}

/** The sources of a test set and as many made-up articles as bring them to `size`; and the set's drafts. @param {number} size */
function corpusOf(size) {
  const set = verifySet() ?? inventedSet();
  return {
    set: set.name,
    sources: [...set.sources, ...crowd(size - set.sources.length)],
    drafts: set.drafts,
  };
}
