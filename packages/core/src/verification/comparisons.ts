import { align } from "./alignment/align.js";
import type { Query } from "./alignment/alignment.js";
import { mergeWindows, stretchOf } from "./alignment/stretch.js";
import { type Comparison, compare } from "./comparison.js";
import { candidateWindows, type Window } from "./lookup/candidates.js";
import type { SourceIndex } from "./lookup/source-index.js";

/** A comparison this much worse than the best is no rival to it. */
const RIVAL = 0.15;
/** Rivals that are worth judging. */
const MOST_RIVALS = 8;
/** A run of a splice needs so many words of its own; more where it comes from another document. */
const SHORTEST_RUN = 4;
const SHORTEST_FOREIGN_RUN = 6;
/** In tenths of a word: below this a single passage explains the words well enough. */
const GOOD_ENOUGH = 34;

/**
 * The passages that support a quotation best, each compared with it: those of single places, and one put together
 * from several places where that explains the words better. The best first; empty where no word is in a source.
 *
 * @param draft the text that the query's words point into
 */
export function bestComparisons(index: SourceIndex, draft: string, query: Query): Comparison[] {
  const hasEllipsis = query.words.some((word) => word.afterEllipsis);
  const windows = mergeWindows(candidateWindows(index, query.ids, hasEllipsis));
  const single = comparisonsOfSinglePlaces(index, draft, query, windows);
  const best = single[0];
  if (best === undefined) return [];
  const similarity = Math.max(...single.map((comparison) => comparison.similarity));
  const rivals = single
    .filter((comparison) => comparison.similarity >= similarity - RIVAL)
    .slice(0, MOST_RIVALS);
  if (best.cost <= GOOD_ENOUGH) return rivals;
  const spliced = comparisonOfSeveralPlaces(index, draft, query, windows);
  return spliced !== null && isWorthAJump(spliced, best) ? [spliced] : rivals;
}

/** The comparisons with each window by itself, the cheapest first; windows that can be no rival to the best are left out. */
function comparisonsOfSinglePlaces(
  index: SourceIndex,
  draft: string,
  query: Query,
  windows: readonly Window[],
): Comparison[] {
  const comparisons: Comparison[] = [];
  let best = 0;
  for (const window of [...windows].sort((a, b) => b.score - a.score)) {
    if (window.covered / query.ids.length < best - 2 * RIVAL) continue;
    const stretch = stretchOf(index, window);
    const comparison = compare(index, draft, query, align(query, [stretch], false), [stretch]);
    if (comparison.runs.length === 0) continue;
    comparisons.push(comparison);
    best = Math.max(best, comparison.similarity);
  }
  return comparisons.sort((a, b) => a.cost - b.cost);
}

/** The comparison with all windows at once that hold a run of the quotation long enough to be a part of a splice. */
function comparisonOfSeveralPlaces(
  index: SourceIndex,
  draft: string,
  query: Query,
  windows: readonly Window[],
): Comparison | null {
  const homes = windows.filter((window) => window.longestRun >= SHORTEST_RUN - 1);
  if (homes.length === 0) return null;
  const stretches = homes.map((window) => stretchOf(index, window));
  return compare(index, draft, query, align(query, stretches, true), stretches);
}

/** Whether going from passage to passage explains more than one passage does, and no part of it is a chance find. */
function isWorthAJump(spliced: Comparison, single: Comparison): boolean {
  if (spliced.cost >= single.cost || !spliced.joins.some((join) => join.how === "jump")) return false;
  const home = spliced.runs.reduce((a, b) => (b.matched > a.matched ? b : a)).document;
  return spliced.runs.every(
    (run) => run.matched >= (run.document === home ? SHORTEST_RUN : SHORTEST_FOREIGN_RUN),
  );
}
