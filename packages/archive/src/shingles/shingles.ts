import { bitsByRank } from "@hearsay/core/plumbing";
import { hashOf } from "./hash.js";

/** A shingle of a text, and the words (by their number) that it stands for. */
export interface Shingle {
  /** Seven letters and digits: a term of any database's index. */
  readonly term: string;
  readonly words: readonly number[];
}

const WORDS = 3;
/** Two words that are not among the common ones are a pair where at most so many words stand between them, and one such word. */
const BETWEEN = 4;
/** What a word says that is not among the common ones, in bits. */
const RARE = 13;

/**
 * What a text is found by: every run of three words, and every pair of words that are not common ones and between which at most one
 * other such word stands, so that words are found in which small words differ, or one that is not small.
 *
 * @param forms the canonical forms of its words
 */
export function shinglesOf(forms: readonly string[]): Shingle[] {
  const shingles = new Map<string, Shingle>();
  const keep = (text: string, words: readonly number[]) => {
    const term = termOf(hashOf(text));
    if (!shingles.has(term)) shingles.set(term, { term, words });
  };
  for (let at = 0; at + WORDS <= forms.length; at++)
    keep(forms.slice(at, at + WORDS).join(" "), [at, at + 1, at + 2]);
  const telling = [...forms.keys()].filter((at) => bitsByRank(forms[at] as string) >= RARE);
  for (const [nth, at] of telling.entries()) {
    for (const before of telling.slice(Math.max(0, nth - 2), nth))
      if (at - before - 1 <= BETWEEN) keep(`${forms[before]}~${forms[at]}`, [before, at]);
  }
  return [...shingles.values()];
}

/** 52 bits cut to the 36 that seven digits of base 36 hold: another text's term is met once in many thousand look-ups. */
function termOf(hash: number): string {
  return Math.floor(hash / 2 ** 16)
    .toString(36)
    .padStart(7, "0");
}

const SKETCH_WORDS = 5;
/** So many shingles of five words stand for a text where texts are compared. */
export const SKETCH = 24;

/**
 * The sketch of a text: of its runs of five words those with the smallest hashes, so that two texts share about as large a part of
 * their sketches as of all their runs (bottom-k sketches, after Broder 1997). The terms are longer than those of shingles, so that both can stand in one
 * index.
 */
export function sketchOf(forms: readonly string[]): string[] {
  const hashes = new Set<number>();
  for (let at = 0; at + SKETCH_WORDS <= forms.length; at++)
    hashes.add(hashOf(forms.slice(at, at + SKETCH_WORDS).join(" ")));
  const smallest = [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
  return smallest.map((hash) => `k${hash.toString(36).padStart(11, "0")}`);
}

/** Two texts are copies of one where they share so large a part of the shorter sketch. */
const COPY = 0.5;
/** Of fewer runs of five words it is not told that a text is a copy: a line or two may be anybody's. */
const LEAST = 12;
/** With fewer terms in common, texts are no copies, whatever their sketches. */
export const LEAST_SHARED = COPY * LEAST;

/**
 * Whether texts are copies of one text, by their sketches.
 *
 * @param shared how many terms both sketches have
 * @param one how many terms the one sketch has
 */
export function areCopies(shared: number, one: number, other: number): boolean {
  const shorter = Math.min(one, other);
  return shorter >= LEAST && shared >= COPY * shorter;
}
