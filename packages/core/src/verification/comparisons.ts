import { align, WORD } from "./alignment/align.js";
import type { Query, Step, Stretch } from "./alignment/alignment.js";
import { mergeWindows, stretchOf } from "./alignment/stretch.js";
import { type Comparison, compare } from "./comparison.js";
import { candidateWindows, type Window } from "./lookup/candidates.js";
import type { SourceIndex } from "./lookup/source-index.js";
import { Work } from "./work.js";

/** A comparison this much worse than the best is no rival to it. */
const RIVAL = 0.05;
/** So many times a window is looked at again for the same words, and this share of them must fit into what is left. */
const MOST_IN_A_WINDOW = 3;
const RIVAL_LENGTH = 0.8;
/** Rivals that are worth judging. */
const MOST_RIVALS = 8;
/** A run of a splice needs so many words of its own; more where its runs come from several documents. */
const SHORTEST_RUN = 4;
const SHORTEST_FOREIGN_RUN = 8;
/** Below this cost a single passage explains the words well enough. */
const GOOD_ENOUGH = 3.4 * WORD;

/** A longer quotation is compared section by section, so that time stays linear in its length. */
const SECTION = 250;

/**
 * The passages that support a quotation best, each compared with it: those of single places, and one put together
 * from several places where that explains the words better. The best first; empty where no word is in a source.
 *
 * @param draft the text that the query's words point into
 * @param preferred documents that come first among equals
 * @param work what this takes is added to it
 */
export function bestComparisons(
  index: SourceIndex,
  draft: string,
  query: Query,
  preferred: ReadonlySet<number> = new Set(),
  work: Work = new Work(),
): Comparison[] {
  if (query.words.length > SECTION) return sectionedComparison(index, draft, query, preferred, work);
  const hasEllipsis = query.words.some((word) => word.afterEllipsis);
  const windows = mergeWindows(candidateWindows(index, query.ids, hasEllipsis, preferred));
  const single = comparisonsOfSinglePlaces(index, draft, query, windows, work);
  const best = single[0];
  if (best === undefined) return [];
  const similarity = Math.max(...single.map((comparison) => comparison.similarity));
  const rivals = single
    .filter((comparison) => comparison.similarity >= similarity - RIVAL)
    .slice(0, MOST_RIVALS);
  if (best.alignment.cost <= GOOD_ENOUGH) return rivals;
  const spliced = comparisonOfSeveralPlaces(index, draft, query, windows, work);
  return spliced !== null && isWorthAJump(spliced, best) ? [spliced] : rivals;
}

/**
 * The comparisons with every single place at which something of a quotation stands, rivals to the best or not; the nearest first.
 *
 * @param draft the text that the query's words point into
 */
export function comparisonsOfPlaces(
  index: SourceIndex,
  draft: string,
  query: Query,
  work: Work = new Work(),
): Comparison[] {
  const windows = mergeWindows(candidateWindows(index, query.ids, true));
  return comparisonsOfSinglePlaces(index, draft, query, windows, work, 1).sort(
    (a, b) => b.similarity - a.similarity,
  );
}

/** A long quotation's sections compared one by one, each preferably where the one before it ended, and put together. */
function sectionedComparison(
  index: SourceIndex,
  draft: string,
  query: Query,
  preferred: ReadonlySet<number>,
  work: Work,
): Comparison[] {
  const steps: Step[] = [];
  const stretches: Stretch[] = [];
  let cost = 0;
  let end = -1;
  for (let first = 0; first < query.words.length; first += SECTION) {
    const part = sectionOf(query, first, first + SECTION);
    const comparisons = bestComparisons(index, draft, part, preferred, work);
    const continuing = comparisons.find((one) => one.runs[0]?.from === end);
    const section = continuing ?? comparisons[0];
    if (section === undefined) {
      const last = Math.min(first + SECTION, query.words.length);
      steps.push({ op: "insert", first, last, from: Math.max(end, 0), to: Math.max(end, 0) });
      continue;
    }
    const start = section.alignment.steps[0]?.from ?? end;
    if (end >= 0 && start !== end) steps.push({ op: "jump", first, last: first, from: end, to: start });
    for (const step of section.alignment.steps) {
      steps.push({ ...step, first: step.first + first, last: step.last + first });
    }
    stretches.push(...section.stretches);
    cost += section.alignment.cost;
    end = section.alignment.steps.at(-1)?.to ?? end;
  }
  const comparison = compare(index, draft, query, { cost, steps }, stretches);
  return comparison.runs.length === 0 ? [] : [comparison];
}

function sectionOf(query: Query, first: number, last: number): Query {
  return {
    words: query.words.slice(first, last),
    ids: query.ids.subarray(first, last),
    joinedWithNext: query.joinedWithNext.subarray(first, last),
    partings: query.partings.slice(first, last),
  };
}

/** The comparisons with each window by itself, the cheapest first; windows that are by more than a margin behind the best are left out. */
function comparisonsOfSinglePlaces(
  index: SourceIndex,
  draft: string,
  query: Query,
  windows: readonly Window[],
  work: Work,
  margin = 2 * RIVAL,
): Comparison[] {
  const comparisons: Comparison[] = [];
  let best = 0;
  for (const window of [...windows].sort((a, b) => b.score - a.score)) {
    if (window.covered / query.ids.length < best - margin) continue;
    for (const comparison of comparisonsWithin(index, draft, query, window, MOST_IN_A_WINDOW, work)) {
      comparisons.push(comparison);
      best = Math.max(best, comparison.similarity);
    }
  }
  return comparisons.sort((a, b) => a.alignment.cost - b.alignment.cost);
}

/** The comparison with a window, and with what of it is left on either side: two people may have said the same. */
function comparisonsWithin(
  index: SourceIndex,
  draft: string,
  query: Query,
  window: Window,
  most: number,
  work: Work,
): Comparison[] {
  work.addAlignment(query.words.length, window.to - window.from);
  const stretch = stretchOf(index, window);
  const comparison = compare(index, draft, query, align(query, [stretch], false), [stretch]);
  const from = comparison.runs[0]?.from;
  const to = comparison.runs.at(-1)?.to;
  if (from === undefined || to === undefined) return [];
  if (comparison.similarity < 1 - RIVAL) return [comparison];
  const rest = [
    { ...window, to: from },
    { ...window, from: to },
  ].filter((part) => most > 1 && mayHold(index, query, part));
  const others = rest.flatMap((part) => comparisonsWithin(index, draft, query, part, most - 1, work));
  return [comparison, ...others.filter((one) => one.similarity >= comparison.similarity - RIVAL)];
}

/** Whether a window has words of the quotation enough to hold it, in whatever order. */
function mayHold(index: SourceIndex, query: Query, { from, to }: Window): boolean {
  const wanted = new Set(query.ids);
  let met = 0;
  for (let position = from; position < to; position++) if (wanted.has(index.ids[position] as number)) met++;
  return met >= RIVAL_LENGTH * query.ids.length;
}

/** The comparison with all windows at once that hold a run of the quotation long enough to be a part of a splice. */
function comparisonOfSeveralPlaces(
  index: SourceIndex,
  draft: string,
  query: Query,
  windows: readonly Window[],
  work: Work,
): Comparison | null {
  const homes = windows.filter((window) => window.longestRun >= SHORTEST_RUN - 1);
  if (homes.length === 0) return null;
  for (const { from, to } of homes) work.addAlignment(query.words.length, to - from);
  const stretches = homes.map((window) => stretchOf(index, window));
  return compare(index, draft, query, align(query, stretches, true), stretches);
}

/** Whether going from passage to passage explains more than one passage does, and no part of it is a chance find. */
function isWorthAJump(spliced: Comparison, single: Comparison): boolean {
  if (spliced.alignment.cost >= single.alignment.cost || !spliced.joins.some((join) => join.how === "jump"))
    return false;
  const isForeign = spliced.runs.some((run) => run.document !== spliced.runs[0]?.document);
  return spliced.runs.every((run) => run.matched >= (isForeign ? SHORTEST_FOREIGN_RUN : SHORTEST_RUN));
}
