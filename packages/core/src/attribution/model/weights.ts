/**
 * Weights of a linear model under hashed features: a hash table with linear probing, half empty. A row is its feature (0 where
 * the row is empty) and one signed byte for each label, side by side, so that a feature costs one look into memory.
 */
export interface Weights {
  readonly labels: number;
  /** Four labels to a number, the first in the lowest byte. */
  readonly rows: Int32Array;
  /** Of a row, in numbers of 32 bits. */
  readonly size: number;
  /** What one unit of a value is worth. */
  readonly scale: number;
}

/** The part of the rows that is taken. */
const FILL = 0.5;
const UINT32 = 4294967296;

/** Features with their values, in any order, as they are kept outside. */
export interface Entries {
  readonly labels: number;
  readonly features: Int32Array;
  /** `position * labels + label`. */
  readonly values: Int8Array;
  readonly scale: number;
}

/** Lays out a table of weights. */
export function layOut({ labels, features, values, scale }: Entries): Weights {
  const capacity = Math.ceil(features.length / FILL) + 8;
  const size = 1 + Math.ceil(labels / 4);
  const rows = new Int32Array(capacity * size);
  for (let at = 0; at < features.length; at++) {
    const key = features[at] || 1;
    let row = homeOf(key, capacity / UINT32) * size;
    while (rows[row] !== 0) row = row + size === rows.length ? 0 : row + size;
    rows[row] = key;
    for (let label = 0; label < labels; label++) {
      const value = values[at * labels + label] as number;
      const word = row + 1 + (label >> 2);
      rows[word] = (rows[word] as number) | ((value & 255) << ((label & 3) * 8));
    }
  }
  return { labels, rows, size, scale };
}

/** Ascending with the feature, which is a good hash itself: rows that are laid out in order are written in order. */
function homeOf(key: number, ratio: number): number {
  return ((key >>> 0) * ratio) | 0;
}

const homes = new Int32Array(256);
/** What the first pass saw; kept so that it is not left out as useless. */
let touched = 0;

/** Looks up where the search for each feature begins, and touches those rows, so that the waits for memory overlap. */
function findHomes({ rows, size }: Weights, features: Int32Array, count: number): void {
  const ratio = rows.length / size / UINT32;
  let seen = touched;
  for (let each = 0; each < count; each++) {
    const row = homeOf(features[each] || 1, ratio) * size;
    homes[each] = row;
    seen ^= rows[row] as number;
  }
  touched = seen;
}

/** The row of a feature, searched from `home` on; -1 where there is none. */
function rowOf({ rows, size }: Weights, key: number, home: number): number {
  let row = home;
  for (;;) {
    const found = rows[row] as number;
    if (found === key) return row;
    if (found === 0) return -1;
    row = row + size === rows.length ? 0 : row + size;
  }
}

/**
 * Adds the weights of the first `count` features (at most 256) to `scores` from `at` on, in units of the scale.
 */
export function addWeights(weights: Weights, features: Int32Array, count: number, scores: Int32Array, at: number): void {
  const { rows, labels } = weights;
  findHomes(weights, features, count);
  for (let each = 0; each < count; each++) {
    const row = rowOf(weights, features[each] || 1, homes[each] as number);
    if (row < 0) continue;
    for (let label = 0; label < labels; label++) {
      const word = rows[row + 1 + (label >> 2)] as number;
      scores[at + label] = (scores[at + label] as number) + ((word << (24 - (label & 3) * 8)) >> 24);
    }
  }
}

/** The same for tables of seven labels, which nearly all looks go to: the sums stay in registers. */
export function addSeven(weights: Weights, features: Int32Array, count: number, scores: Int32Array, at: number): void {
  const { rows } = weights;
  findHomes(weights, features, count);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let each = 0; each < count; each++) {
    const row = rowOf(weights, features[each] || 1, homes[each] as number);
    if (row < 0) continue;
    const low = rows[row + 1] as number;
    const high = rows[row + 2] as number;
    s0 += (low << 24) >> 24;
    s1 += (low << 16) >> 24;
    s2 += (low << 8) >> 24;
    s3 += low >> 24;
    s4 += (high << 24) >> 24;
    s5 += (high << 16) >> 24;
    s6 += (high << 8) >> 24;
  }
  scores[at] = (scores[at] as number) + s0;
  scores[at + 1] = (scores[at + 1] as number) + s1;
  scores[at + 2] = (scores[at + 2] as number) + s2;
  scores[at + 3] = (scores[at + 3] as number) + s3;
  scores[at + 4] = (scores[at + 4] as number) + s4;
  scores[at + 5] = (scores[at + 5] as number) + s5;
  scores[at + 6] = (scores[at + 6] as number) + s6;
}
