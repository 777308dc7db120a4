/**
 * Weights of a linear model under hashed features: a hash table with linear probing. Of the labels all but the first have a
 * weight, a signed byte; the first counts as zero, since what is the same for all labels changes nothing. A row is a 16-bit check by which its feature is recognised (0: the row is
 * empty), the first two weights, then four weights to a number, so that a feature costs one look into memory.
 */
export interface Weights {
  /** Of the model; a row holds one weight less. */
  readonly labels: number;
  readonly rows: Int32Array;
  /** Of a row, in numbers of 32 bits. */
  readonly size: number;
  /** What one unit of a weight is worth. */
  readonly scale: number;
}

/** Features with their weights as they are kept outside. */
export interface Entries {
  readonly labels: number;
  /** Ascending as unsigned numbers. */
  readonly features: Int32Array;
  /** `position * labels + label`. */
  readonly values: Int8Array;
  readonly scale: number;
}

/** The part of the rows that is taken. */
const FILL = 0.6;
const UINT32 = 4294967296;

/** Lays out a table of weights. */
export function layOut({ labels, features, values, scale }: Entries): Weights {
  const capacity = Math.ceil(features.length / FILL) + 8;
  const size = Math.ceil((labels + 1) / 4);
  const rows = new Int32Array(capacity * size);
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] as number;
    let row = homeOf(feature, capacity / UINT32) * size;
    while (rows[row] !== 0) row = row + size === rows.length ? 0 : row + size;
    rows[row] = checkOf(feature);
    const base = values[at * labels] as number;
    for (let label = 1; label < labels; label++) {
      const value = Math.max(-128, Math.min(127, (values[at * labels + label] as number) - base));
      const word = row + ((label + 1) >> 2);
      rows[word] = (rows[word] as number) | ((value & 255) << (((label + 1) & 3) * 8));
    }
  }
  return { labels, rows, size, scale };
}

/** From the high bits: features in ascending order are laid out in order. */
function homeOf(feature: number, ratio: number): number {
  return ((feature >>> 0) * ratio) | 0;
}

/** From the low bits; never 0. */
function checkOf(feature: number): number {
  return feature & 0xffff || 1;
}

const homes = new Int32Array(256);
/** What the first pass saw; kept so that it is not left out as useless. */
let touched = 0;

/** Looks up where the search for each feature begins, and touches those rows, so that the waits for memory overlap. */
function findHomes({ rows, size }: Weights, features: Int32Array, count: number): void {
  const ratio = rows.length / size / UINT32;
  let seen = touched;
  for (let each = 0; each < count; each++) {
    const row = homeOf(features[each] as number, ratio) * size;
    homes[each] = row;
    seen ^= rows[row] as number;
  }
  touched = seen;
}

/** The row of a feature, searched from `home` on; -1 where there is none. */
function rowOf({ rows, size }: Weights, check: number, home: number): number {
  let row = home;
  for (;;) {
    const found = (rows[row] as number) & 0xffff;
    if (found === check) return row;
    if (found === 0) return -1;
    row = row + size === rows.length ? 0 : row + size;
  }
}

/**
 * Adds the weights of the first `count` features (at most 256) to the `labels` scores from `at` on, in units of the scale.
 * `scores` has room for whole rows: up to three numbers more.
 */
export function addWeights(
  weights: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { rows, labels, size } = weights;
  findHomes(weights, features, count);
  for (let each = 0; each < count; each++) {
    const row = rowOf(weights, checkOf(features[each] as number), homes[each] as number);
    if (row < 0) continue;
    const first = rows[row] as number;
    scores[at + 1] = (scores[at + 1] as number) + ((first << 8) >> 24);
    if (labels > 2) scores[at + 2] = (scores[at + 2] as number) + (first >> 24);
    let label = at + 3;
    for (let word = row + 1; word < row + size; word++) {
      const four = rows[word] as number;
      scores[label] = (scores[label] as number) + ((four << 24) >> 24);
      scores[label + 1] = (scores[label + 1] as number) + ((four << 16) >> 24);
      scores[label + 2] = (scores[label + 2] as number) + ((four << 8) >> 24);
      scores[label + 3] = (scores[label + 3] as number) + (four >> 24);
      label += 4;
    }
  }
}

/** The same for tables of seven labels, which nearly all looks go to: the sums stay in registers. */
export function addSeven(
  weights: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { rows } = weights;
  findHomes(weights, features, count);
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let each = 0; each < count; each++) {
    const row = rowOf(weights, checkOf(features[each] as number), homes[each] as number);
    if (row < 0) continue;
    const low = rows[row] as number;
    const high = rows[row + 1] as number;
    s1 += (low << 8) >> 24;
    s2 += low >> 24;
    s3 += (high << 24) >> 24;
    s4 += (high << 16) >> 24;
    s5 += (high << 8) >> 24;
    s6 += high >> 24;
  }
  scores[at + 1] = (scores[at + 1] as number) + s1;
  scores[at + 2] = (scores[at + 2] as number) + s2;
  scores[at + 3] = (scores[at + 3] as number) + s3;
  scores[at + 4] = (scores[at + 4] as number) + s4;
  scores[at + 5] = (scores[at + 5] as number) + s5;
  scores[at + 6] = (scores[at + 6] as number) + s6;
}
