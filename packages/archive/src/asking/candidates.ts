import { bitsIn, sizePenalty, type WordCounts } from "@hearsay/core/plumbing";
import { shinglesOf } from "../shingles/shingles.js";
import type { Store } from "../store.js";
import { versionsCovering } from "./coverage.js";

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
/** Words of a variant that agree and that no shingle covers say so much at most, in bits, beyond what makes it more than chance. */
const UNCOVERED = 10;
/** Words that agree on less are no variant; the same share as that of an occurrence. */
const LEAST_SIMILAR = 0.6;

export interface WantedCandidates {
  /** How often the words stand in the archive. */
  readonly counts: WordCounts;
  /** So many versions are given. */
  readonly most: number;
  /** Whether those are wanted, too, that hold less of the words than an occurrence does. */
  readonly isAnyWanted: boolean;
}

/**
 * Which versions may hold words, by the shingles that they share. What it costs grows with the number of versions that hold them, and
 * not with the archive.
 *
 * @param forms the canonical forms of the words
 */
export async function candidatesFor(
  store: Store,
  forms: readonly string[],
  { counts, most, isAnyWanted }: WantedCandidates,
): Promise<Candidates> {
  const bits = forms.map((form) => bitsIn(form, counts));
  const shingles = shinglesOf(forms);
  const holding = await store.holding(
    shingles.map(({ term }) => term),
    MOST_HOLDING,
  );
  const held = shingles.map(({ words }, at) => ({ words, versions: holding[at]?.versions ?? [] }));
  const cut = new Set(held.flatMap(({ words, versions }) => (versions.length === MOST_HOLDING ? words : [])));
  const all = bits.reduce((sum, each) => sum + each, 0);
  const least = isAnyWanted ? 0 : Math.max(LEAST_COVERED * all, sizePenalty(counts) - UNCOVERED);
  const versions = versionsCovering(bits, held, least);
  const unasked = [...new Set(holding.flatMap((one) => one.unasked))];
  return {
    versions: versions.slice(0, most),
    complete: unasked.length === 0 && versions.length <= most && cut.size < LEAST_SIMILAR * forms.length,
    unasked,
  };
}
