import type { Article } from "@hearsay/core";
import { type FoundOccurrence, formsOf, likenessWhereAllAgree, occurrencesIn } from "@hearsay/core/plumbing";
import { placesOf } from "../adding/entry.js";
import type { KeptVersion, Store } from "../store.js";
import { type Place, traceOf } from "../tracing/assemble.js";
import { creditAt } from "../tracing/credit-at.js";
import { isSignificant } from "../tracing/significance.js";
import { toldAround } from "../tracing/told.js";
import type { Trace } from "../tracing/trace.js";
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
  const counts = await wordCountsOf(store, await store.census(), forms);
  const wanted = { counts, most: MOST_VERSIONS, isAnyWanted: false };
  const { versions, complete, unasked } = await candidatesFor(store, forms, wanted);
  // of words this common no place is an occurrence: none is looked at
  if (!isSignificant({ similarity: 1, likeness: likenessWhereAllAgree(forms, counts) }))
    return traceOf([], { query: words, copies: [], byChance: versions.length, complete: true, unasked: [] });
  const places: Place[] = [];
  let byChance = 0;
  for (let first = 0; first < versions.length; first += AT_ONCE) {
    const kept = await store.versions(versions.slice(first, first + AT_ONCE));
    const articles = kept.map((one) => articleOf(store, one));
    for (const found of occurrencesIn(words, articles, counts)) {
      if (isSignificant(found))
        places.push(
          placeOf(store, kept[found.document] as KeptVersion, articles[found.document] as Article, found),
        );
      else byChance++;
    }
  }
  const copies = await store.copies(places.map(({ key }) => key));
  return traceOf(places, { query: words, copies, byChance, complete, unasked });
}

function placeOf(store: Store, kept: KeptVersion, article: Article, found: FoundOccurrence): Place {
  const { facts, receipt } = kept;
  const reading = readingOf(store, kept, article);
  return {
    key: kept.version,
    articleKey: kept.article,
    file: receipt.from,
    url: facts.url,
    alsoAt: placesOf(kept.addresses).filter((address) => address !== receipt.from && address !== facts.url),
    article: { headline: facts.headline, outlet: facts.outlet, published: facts.published },
    text: article.text,
    told: toldAround(article, reading, found),
    found,
    ...creditAt(article, reading, found),
    version: kept.number,
    current: kept.isCurrent,
  };
}
