import type { Derived } from "./text.js";

/** What the texts say that the sums over all that is kept should be. A number for each word of the vocabulary. */
export interface SumsOfTexts {
  /** False where a text could not be unpacked: sums cannot be told then. */
  isWhole: boolean;
  /** Of current versions. */
  readonly counts: Map<string, number>;
  readonly languages: Map<string, number>;
  words: number;
  versions: number;
}

export function noSums(): SumsOfTexts {
  return { isWhole: true, counts: new Map(), languages: new Map(), words: 0, versions: 0 };
}

/**
 * Counts a current version.
 *
 * @param keyOf how the store writes a word
 */
export function countCurrent(
  sums: SumsOfTexts,
  { facts, counts }: Derived,
  keyOf: (form: string) => string = (form) => form,
): void {
  sums.words += facts.words;
  count(sums.languages, facts.language ?? "", 1);
  for (const [form, times] of Object.entries(counts)) count(sums.counts, keyOf(form), times);
}

function count(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** The sums over words and languages, by the names of totals. */
export function totalsOf({ words, languages }: SumsOfTexts): Map<string, number> {
  return new Map([
    ["words", words],
    ...[...languages].map(([language, versions]) => [`language:${language}`, versions] as const),
  ]);
}

/** Says what differs; what is missing is nought. */
export function compareSums(
  kept: ReadonlyMap<string, number>,
  worked: ReadonlyMap<string, number>,
  say: (name: string, kept: number, worked: number) => void,
): void {
  for (const name of new Set([...kept.keys(), ...worked.keys()])) {
    const one = kept.get(name) ?? 0;
    const other = worked.get(name) ?? 0;
    if (one !== other) say(name, one, other);
  }
}
