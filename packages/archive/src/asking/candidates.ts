import { bitsByRank } from "@hearsay/core/plumbing";
import { shinglesOf } from "../shingles/shingles.js";
import type { Store } from "../store.js";

/** The versions that may hold words, the likeliest first. */
export interface Candidates {
  readonly versions: readonly number[];
  /** False where versions that hold a large part of the words may be missing. */
  readonly complete: boolean;
  /** The parts of the store that could not be asked. */
  readonly unasked: readonly string[];
}

/** Of a shingle that more versions hold, only so many are looked at. */
const MOST_HOLDING = 4000;
/** So much of the words' information must be covered by the shingles of a version, which a variant need not share word by word. */
const LEAST_COVERED = 0.3;
/** Words that agree on less are no variant; the same share as that of an occurrence. */
const LEAST_SIMILAR = 0.6;

/**
 * Which versions may hold words, by the shingles that they share. What it costs grows with the number of versions that hold them, and
 * not with the archive.
 *
 * @param forms the canonical forms of the words
 * @param most so many versions are given
 * @param leastCovered the share of the words' information that a version must share
 */
export async function candidatesFor(
  store: Store,
  forms: readonly string[],
  most: number,
  leastCovered = LEAST_COVERED,
): Promise<Candidates> {
  const bits = forms.map(bitsByRank);
  const covered = new Map<number, Uint8Array>();
  const unasked = new Set<string>();
  const cut = new Uint8Array(forms.length);
  for (const { term, words } of shinglesOf(forms)) {
    const holding = await store.holding(term, MOST_HOLDING);
    for (const part of holding.unasked) unasked.add(part);
    if (holding.versions.length === MOST_HOLDING) for (const word of words) cut[word] = 1;
    for (const version of holding.versions) {
      const covers = covered.get(version) ?? new Uint8Array(forms.length);
      covered.set(version, covers);
      for (const word of words) covers[word] = 1;
    }
  }
  const all = sumOf(bits, null);
  const weighed = [...covered]
    .map(([version, covers]) => ({ version, weight: sumOf(bits, covers) }))
    .filter(({ weight }) => weight >= leastCovered * all)
    .sort((a, b) => b.weight - a.weight || a.version - b.version);
  const cutWords = cut.reduce((sum, each) => sum + each, 0);
  return {
    versions: weighed.slice(0, most).map(({ version }) => version),
    complete: unasked.size === 0 && weighed.length <= most && cutWords < LEAST_SIMILAR * forms.length,
    unasked: [...unasked],
  };
}

function sumOf(bits: readonly number[], covers: Uint8Array | null): number {
  return bits.reduce((sum, each, at) => (covers === null || covers[at] === 1 ? sum + each : sum), 0);
}
