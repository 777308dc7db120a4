import { bitsByRank, type WordCounts } from "@hearsay/core/plumbing";
import type { Census, Store } from "../store.js";

/**
 * How often words stand in an archive, as chance is reckoned with. Of a word that was not asked for, it is estimated from its rank in
 * English.
 *
 * @param forms the canonical forms of the words that are asked for
 */
export async function wordCountsOf(
  store: Store,
  { words, articles }: Census,
  forms: Iterable<string>,
): Promise<WordCounts> {
  const asked = new Set(forms);
  const known = await store.counts(asked);
  // as an index of documents counts them: a gap after each
  const total = words + articles;
  return {
    total,
    of: (form) => known.get(form) ?? (asked.has(form) ? 0 : total * 2 ** -bitsByRank(form)),
  };
}
