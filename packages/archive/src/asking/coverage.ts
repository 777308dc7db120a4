/** The versions that hold a shingle, and the words (by their number) that it stands for. */
export interface HeldShingle {
  readonly versions: readonly number[];
  readonly words: readonly number[];
}

/**
 * The versions whose shingles together stand for words that say so much, in bits: those that hold most first, of equal ones the one that was
 * stored first.
 *
 * @param bits what each of the words says
 */
export function versionsCovering(
  bits: readonly number[],
  held: readonly HeldShingle[],
  least: number,
): number[] {
  const covered = new Map<number, { readonly words: Uint8Array; bits: number }>();
  for (const version of versionsAtMost(bits, held, least))
    covered.set(version, { words: new Uint8Array(bits.length), bits: 0 });
  for (const { versions, words } of held) {
    for (const version of versions) {
      const known = covered.get(version);
      if (known === undefined) continue;
      for (const word of words) {
        if (known.words[word] === 1) continue;
        known.words[word] = 1;
        known.bits += bits[word] as number;
      }
    }
  }
  return [...covered]
    .filter(([, known]) => known.bits >= least)
    .sort(([one, a], [other, b]) => b.bits - a.bits || one - other)
    .map(([version]) => version);
}

/** Those that may hold so much, words counted as often as shingles stand for them: most versions hold a shingle or two, and are sorted out. */
function* versionsAtMost(
  bits: readonly number[],
  held: readonly HeldShingle[],
  least: number,
): Generator<number> {
  const most = new Map<number, number>();
  for (const { versions, words } of held) {
    const each = words.reduce((sum, word) => sum + (bits[word] as number), 0);
    for (const version of versions) most.set(version, (most.get(version) ?? 0) + each);
  }
  for (const [version, sum] of most) if (sum >= least) yield version;
}
