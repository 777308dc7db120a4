import { type Article, type FoundOccurrence, formsOf, occurrencesIn } from "@hearsay/core";
import type { KeptVersion, Store } from "../store.js";
import { CopyGroups } from "../tracing/copies.js";
import { creditAt } from "../tracing/credit-at.js";
import { byDate } from "../tracing/dates.js";
import { lineageOf } from "../tracing/lineage.js";
import { isSignificant } from "../tracing/significance.js";
import type { Occurrence, Trace } from "../tracing/trace.js";
import { variantsOf } from "../tracing/variants.js";
import { candidatesFor } from "./candidates.js";
import { articleOf, readingOf } from "./unpacked.js";
import { wordCountsOf } from "./word-counts.js";

/** Fewer words stand in any archive. */
export const FEWEST_WORDS = 4;
/** Nobody is quoted with more words in one piece; what they cost grows with their square. */
export const MOST_WORDS = 1000;
/** How many words a text has, as they are traced. */
export function countWords(text: string): number {
  return formsOf(text).length;
}

/** So many versions are aligned with the words at most; where more may hold them, the trace is not complete. */
const MOST_VERSIONS = 2000;
/** So many are in memory at once. */
const AT_ONCE = 100;

/**
 * Where words have been: every occurrence in an archive, in variants, on a timeline, with its lineage.
 *
 * @param words from `FEWEST_WORDS` to `MOST_WORDS`, as somebody would quote them
 * @throws {ArchiveError} where the archive is damaged
 */
export async function traceWords(store: Store, words: string): Promise<Trace> {
  const forms = formsOf(words);
  const { versions, complete } = await candidatesFor(store, forms, MOST_VERSIONS);
  const { places, byChance } = await placesIn(store, words, forms, versions);
  const pairs = await store.copies(places.map(({ kept }) => kept.version));
  const placed = inTime(places);
  const firstPlace = new Map<number, Placed>();
  for (const place of placed)
    if (!firstPlace.has(place.kept.version)) firstPlace.set(place.kept.version, place);
  const groups = new CopyGroups([...firstPlace.keys()], pairs);
  const { variants, variantOf } = variantsOf(
    placed.map(({ id, found, kept }) => ({
      id,
      text: found.text,
      diff: found.diff,
      isCopy: groups.isCopy(kept.version),
    })),
  );
  const occurrences = placed.map((place): Occurrence => {
    const copied = groups.firstOf(place.kept.version);
    const copyOf = copied === place.kept.version ? null : (firstPlace.get(copied)?.id ?? null);
    return { ...occurrenceOf(store, place), variant: variantOf.get(place.id) as string, copyOf };
  });
  const isFirst = new Set([...firstPlace.values()].map(({ id }) => id));
  const lineage = lineageOf(
    occurrences.flatMap(({ article, ...one }, at) => {
      const { text } = (placed[at] as Placed).article;
      return isFirst.has(one.id) ? [{ ...one, ...article, text }] : [];
    }),
  );
  return { query: words, occurrences, variants, lineage, byChance, complete };
}

/** A place where the words stand, with what is known of its article. */
interface Place {
  readonly kept: KeptVersion;
  readonly article: Article;
  readonly found: FoundOccurrence;
}

interface Placed extends Place {
  readonly id: string;
}

async function placesIn(
  store: Store,
  words: string,
  forms: readonly string[],
  versions: readonly number[],
): Promise<{ readonly places: readonly Place[]; readonly byChance: number }> {
  const counts = await wordCountsOf(store, await store.census(), forms);
  const places: Place[] = [];
  let byChance = 0;
  for (let first = 0; first < versions.length; first += AT_ONCE) {
    const kept = await store.versions(versions.slice(first, first + AT_ONCE));
    const articles = kept.map((one) => articleOf(store, one));
    for (const found of occurrencesIn(words, articles, counts)) {
      if (!isSignificant(found)) {
        byChance++;
        continue;
      }
      places.push({
        kept: kept[found.document] as KeptVersion,
        article: articles[found.document] as Article,
        found,
      });
    }
  }
  return { places: latestOf(places), byChance };
}

/** Of an article's versions that have the words, the latest. */
function latestOf(places: readonly Place[]): Place[] {
  const latest = new Map<number, number>();
  for (const { kept } of places)
    latest.set(kept.article, Math.max(latest.get(kept.article) ?? 0, kept.number));
  return places.filter(({ kept }) => latest.get(kept.article) === kept.number);
}

function inTime(places: readonly Place[]): Placed[] {
  return [...places]
    .sort(
      (a, b) =>
        byDate(a.kept.facts.published, b.kept.facts.published) ||
        a.kept.version - b.kept.version ||
        a.found.start - b.found.start,
    )
    .map((place, at) => ({ ...place, id: `o${at + 1}` }));
}

function occurrenceOf(
  store: Store,
  { id, kept, article, found }: Placed,
): Omit<Occurrence, "variant" | "copyOf"> {
  const { facts, receipt } = kept;
  return {
    id,
    file: receipt.from,
    url: facts.url,
    alsoAt: kept.addresses.filter((address) => address !== receipt.from && address !== facts.url),
    article: { headline: facts.headline, outlet: facts.outlet, published: facts.published },
    start: found.start,
    end: found.end,
    text: found.text,
    similarity: found.similarity,
    ...creditAt(article, readingOf(store, kept, article), found),
    version: kept.number,
    current: kept.isCurrent,
  };
}
