import { align } from "./alignment/align.js";
import type { Query } from "./alignment/alignment.js";
import { mergeWindows, stretchOf } from "./alignment/stretch.js";
import { type Comparison, compare } from "./comparison.js";
import { candidateWindows } from "./lookup/candidates.js";
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
  const stretches = windows.map((window) => stretchOf(index, window));
  const single = stretches
    .map((stretch) => compare(index, draft, query, align(query, [stretch], false), [stretch]))
    .filter((comparison) => comparison.runs.length > 0)
    .sort((a, b) => a.cost - b.cost);
  const best = single[0];
  if (best === undefined) return [];
  const similarity = Math.max(...single.map((comparison) => comparison.similarity));
  const rivals = single
    .filter((comparison) => comparison.similarity >= similarity - RIVAL)
    .slice(0, MOST_RIVALS);
  if (best.cost <= GOOD_ENOUGH) return rivals;
  const spliced = compare(index, draft, query, align(query, stretches, true), stretches);
  return isWorthAJump(spliced, best) ? [spliced] : rivals;
}

/** Whether going from passage to passage explains more than one passage does, and no part of it is a chance find. */
function isWorthAJump(spliced: Comparison, single: Comparison): boolean {
  if (spliced.cost >= single.cost || !spliced.joins.some((join) => join.how === "jump")) return false;
  const home = spliced.runs.reduce((a, b) => (b.matched > a.matched ? b : a)).document;
  return spliced.runs.every(
    (run) => run.matched >= (run.document === home ? SHORTEST_RUN : SHORTEST_FOREIGN_RUN),
  );
}
