import type { GramTable } from "./gram-table.js";
import type { SourceDocument, SourceIndex } from "./source-index.js";
import { MOST_POSITIONS, type WordTable } from "./word-table.js";

/** A stretch of the index, in word positions, in which (part of) a quotation may stand. */
export interface Window {
  readonly document: number;
  readonly from: number;
  readonly to: number;
  /** The weight of the quotation's words that were met in it, rare runs counting more. */
  readonly score: number;
  /** How many of the quotation's words were met in it. */
  readonly covered: number;
  /** The longest run of the quotation's words that was looked up and met in it: 1, 2 or 3. */
  readonly longestRun: number;
}

/** A run of words of the quotation that stands at a position of the sources. */
interface Hit {
  readonly position: number;
  readonly at: number;
  readonly length: number;
  readonly weight: number;
}

/** What bounds the work of a look-up, whatever the sources' size. */
export interface LookupLimits {
  /** How many positions may be looked at for each length of run. */
  readonly positions: number;
  /** How many windows may cover the same word of the quotation. */
  readonly windowsPerWord: number;
  readonly windows: number;
}

/** Enough to find the passages that support a quotation best. */
const FOR_THE_BEST: LookupLimits = { positions: 300, windowsPerWord: 6, windows: 20 };
/** Single words are looked up only where runs of words lead to less than this share of the quotation. */
const ENOUGH = 0.6;
/** Words between two hits that may still belong to one passage. */
const SLACK = 30;
/** The same across an ellipsis of the draft. */
export const ELLIPSIS_REACH = 160;

/**
 * The windows of the sources worth aligning with a quotation, the likeliest first. Runs of three words are looked up,
 * then of two, then single words, each time the rarest first and no more than a fixed number of positions: the cost
 * does not grow with the archive.
 *
 * @param query the ids of the quotation's words (-1 for a word in no source)
 * @param hasEllipsis whether the quotation leaves words out, so that its parts stand further from each other
 * @param preferred documents that come first among equals: those that name the credited speaker
 * @param limits on the work; unless given, those of a search for the best passages
 */
export function candidateWindows(
  index: SourceIndex,
  query: Int32Array,
  hasEllipsis: boolean,
  preferred: ReadonlySet<number> = new Set(),
  limits: LookupLimits = FOR_THE_BEST,
): Window[] {
  const { positions } = limits;
  const reach = SLACK + (hasEllipsis ? ELLIPSIS_REACH : 0);
  const hits: Hit[] = [];
  const [pairs, triples] = index.runsOf(query);
  collectHits(index, triples, query, positions, hits);
  collectHits(index, pairs, query, positions, hits);
  let clusters = clustersOf(index, hits, query.length, reach);
  if (clusters.every((cluster) => cluster.covered < ENOUGH * query.length)) {
    collectHits(index, index.words, query, positions, hits);
    clusters = clustersOf(index, hits, query.length, reach);
  }
  return chooseDiverse(clusters, query.length, preferred, limits).map((cluster) =>
    windowOf(index, cluster, query.length, hasEllipsis),
  );
}

function collectHits(
  index: SourceIndex,
  grams: GramTable | WordTable,
  query: Int32Array,
  positions: number,
  hits: Hit[],
): void {
  const runs: { at: number; cost: number }[] = [];
  for (let at = 0; at + grams.length <= query.length; at++) {
    const cost = grams.cost(query, at);
    if (cost > 0) runs.push({ at, cost });
  }
  runs.sort((a, b) => a.cost - b.cost || a.at - b.at);
  let budget = positions;
  for (const { at, cost } of runs) {
    if (budget <= 0) break;
    // an inverse document frequency in all but name
    const weight = grams.length * Math.max(0.1, Math.log2(index.ids.length / cost));
    const limit = Math.min(budget, positions >> 1);
    grams.forEach(query, at, limit, (position) => hits.push({ position, at, length: grams.length, weight }));
    budget -= Math.min(cost, limit);
  }
}

interface Cluster {
  readonly document: number;
  readonly hits: readonly Hit[];
  readonly score: number;
  /** Which words of the quotation it covers. */
  readonly covers: Uint8Array;
  readonly covered: number;
}

/** Groups hits that stand near each other in one document and weighs each group by the words that it covers. */
function clustersOf(index: SourceIndex, hits: Hit[], words: number, reach: number): Cluster[] {
  const clusters: Cluster[] = [];
  const longest = 2 * words + 2 * reach;
  hits.sort((a, b) => a.position - b.position || a.at - b.at);
  let from = 0;
  while (from < hits.length) {
    const first = hits[from] as Hit;
    const document = index.documentAt(first.position);
    const end = (index.documents[document] as SourceDocument).last;
    let to = from + 1;
    while (to < hits.length) {
      const { position } = hits[to] as Hit;
      const gap = position - (hits[to - 1] as Hit).position;
      if (position >= end || gap > reach || position - first.position > longest) break;
      to++;
    }
    clusters.push(weigh(document, hits.slice(from, to), words));
    from = to;
  }
  return clusters;
}

function weigh(document: number, hits: readonly Hit[], words: number): Cluster {
  const covers = new Uint8Array(words);
  const weights = new Float64Array(words);
  for (const hit of hits) {
    for (let at = hit.at; at < hit.at + hit.length; at++) {
      covers[at] = 1;
      // a longer run says more of each of its words than a shorter one
      if (hit.weight > (weights[at] as number)) weights[at] = hit.weight;
    }
  }
  let score = 0;
  let covered = 0;
  for (let at = 0; at < words; at++) {
    score += weights[at] as number;
    covered += covers[at] as number;
  }
  return { document, hits, score, covers, covered };
}

/** The best clusters, but so that every word of the quotation keeps its own best ones: a splice has several homes. */
function chooseDiverse(
  clusters: Cluster[],
  words: number,
  preferred: ReadonlySet<number>,
  limits: LookupLimits,
): Cluster[] {
  const rank = (cluster: Cluster) => (preferred.has(cluster.document) ? 0 : 1);
  clusters.sort((a, b) => b.score - a.score || rank(a) - rank(b) || a.document - b.document);
  const chosen: Cluster[] = [];
  const seen = new Uint8Array(words);
  for (const cluster of clusters) {
    if (chosen.length === limits.windows) break;
    let needed = false;
    for (let w = 0; w < words; w++)
      if (cluster.covers[w] === 1 && (seen[w] as number) < limits.windowsPerWord) needed = true;
    if (!needed) continue;
    for (let w = 0; w < words; w++) if (cluster.covers[w] === 1) seen[w] = (seen[w] as number) + 1;
    chosen.push(cluster);
  }
  return chosen;
}

/** The documents that name somebody by the given word, as far as a few hundred places tell. */
export function documentsNaming(index: SourceIndex, norm: string): Set<number> {
  const documents = new Set<number>();
  const id = index.vocabulary.find(norm);
  if (id < 0) return documents;
  index.words.forEach(Int32Array.of(id), 0, MOST_POSITIONS, (position) => {
    documents.add(index.documentAt(position));
  });
  return documents;
}

function windowOf(index: SourceIndex, cluster: Cluster, words: number, hasEllipsis: boolean): Window {
  const { first, last } = index.documents[cluster.document] as SourceDocument;
  const slack = 12 + (words >> 2) + (hasEllipsis ? ELLIPSIS_REACH : 0);
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const hit of cluster.hits) {
    from = Math.min(from, hit.position - Math.min(hit.at, words));
    to = Math.max(to, hit.position + Math.min(words - hit.at, words));
  }
  return {
    document: cluster.document,
    from: Math.max(first, from - slack),
    to: Math.min(last, to + slack),
    score: cluster.score,
    covered: cluster.covered,
    longestRun: cluster.hits.reduce((longest, hit) => Math.max(longest, hit.length), 0),
  };
}
