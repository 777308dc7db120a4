import type { FoundOccurrence } from "@hearsay/core/plumbing";
import { CopyGroups } from "./copies.js";
import { byDate } from "./dates.js";
import { lineageOf } from "./lineage.js";
import type { LineageArticle } from "./lineage-article.js";
import type { Occurrence, Trace } from "./trace.js";
import { variantsOf } from "./variants.js";

/** A place where the words stand, beyond chance, with what is known of its article. */
export interface Place
  extends Pick<
    Occurrence,
    "file" | "url" | "alsoAt" | "article" | "speaker" | "via" | "marked" | "version" | "current"
  > {
  /** A number of the article's version: versions have the order in which they were stored. */
  readonly key: number;
  /** A number of the article. */
  readonly articleKey: number;
  /** The article's text. */
  readonly text: string;
  /** Of that what is neither in quotation marks nor the words, in the pieces between. */
  readonly told: readonly string[];
  readonly found: Pick<FoundOccurrence, "start" | "end" | "text" | "similarity" | "diff">;
}

/** What a trace is made of besides its places. */
export interface TraceFacts extends Pick<Trace, "query" | "byChance" | "complete" | "unasked"> {
  /** Which versions are copies of one text, by their numbers. */
  readonly copies: readonly (readonly [number, number])[];
}

/** Puts places in the order of time, into wordings, and into a lineage. Of an article's versions with the words the latest counts. */
export function traceOf(places: readonly Place[], { copies, ...facts }: TraceFacts): Trace {
  const placed = inTime(latestOf(places)).map((place, at) => ({ ...place, id: `o${at + 1}` }));
  const first = new Map<number, string>();
  for (const { key, id } of placed) if (!first.has(key)) first.set(key, id);
  const groups = new CopyGroups([...first.keys()], copies);
  const copyOf = (key: number) => (groups.isCopy(key) ? (first.get(groups.firstOf(key)) ?? null) : null);
  const { variants, variantOf } = variantsOf(
    placed.map(({ id, key, found }) => ({ ...found, id, isCopy: groups.isCopy(key) })),
  );
  const occurrences: Occurrence[] = [];
  const articles: LineageArticle[] = [];
  for (const { id, key, articleKey: _, text, told, found, ...known } of placed) {
    const { start, end, similarity } = found;
    const variant = variantOf.get(id) as string;
    const occurrence = {
      id,
      ...known,
      start,
      end,
      text: found.text,
      similarity,
      variant,
      copyOf: copyOf(key),
      kept: key,
    };
    occurrences.push(occurrence);
    // of an article with several places the first stands for all
    if (first.get(key) === id) articles.push({ ...occurrence, ...known.article, text, told });
  }
  return {
    query: facts.query,
    occurrences,
    variants,
    lineage: lineageOf(articles),
    byChance: facts.byChance,
    complete: facts.complete,
    unasked: facts.unasked,
  };
}

function latestOf(places: readonly Place[]): Place[] {
  const latest = new Map<number, number>();
  for (const { articleKey, version } of places)
    latest.set(articleKey, Math.max(latest.get(articleKey) ?? 0, version));
  return places.filter(({ articleKey, version }) => latest.get(articleKey) === version);
}

function inTime(places: readonly Place[]): Place[] {
  return [...places].sort(
    (a, b) =>
      byDate(a.article.published, b.article.published) || a.key - b.key || a.found.start - b.found.start,
  );
}
