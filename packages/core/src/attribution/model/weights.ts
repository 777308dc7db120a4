/**
 * Weights of a linear model under hashed features: a hash table in which a feature stands in the row that its high bits name, or in
 * the one after it, and nowhere else. Of the labels all but the first have a weight, a signed byte; the first counts as zero, since
 * what is the same for all labels changes nothing. A row has a check by which its feature is recognised (0: the row is empty).
 *
 * The tables are kept as they are looked into, so that a model is read without being decoded; `lay-out.ts` makes them.
 */
interface Table {
  /** By so many bits a feature is shifted to give its row. */
  readonly shift: number;
  /** What one unit of a weight is worth. */
  readonly scale: number;
}

/**
 * A table of seven labels, which nearly all looks go to: rows of two numbers that are taken without a branch. The low half of the
 * first is the check, the high half holds the first two weights, the second number the other four. Weights are kept 128 too high, so
 * that several of them may be added at once.
 */
export interface SevenWeights extends Table {
  readonly rows: Int32Array;
}

/** A table of any number of labels, whose weights stand apart from the rows, so that empty rows take little room. */
export interface Weights extends Table {
  readonly labels: number;
  /** Of a row: the check in the low half, in the high half the number of its feature. */
  readonly index: Int32Array;
  /** Two weights in each, that of the lower label in the low byte: `pairsOf(labels)` for each feature. */
  readonly pairs: Int16Array;
}

/** The greatest tables have 2 to these powers rows. */
export const MOST_BITS_OF_SEVEN = 20;
export const MOST_BITS = 16;

/** By so much the weights of seven labels are kept too high. */
export const BIAS = 128;
const CHECK = 0xffff;

/** From the low bits; never 0. */
export function checkOf(feature: number): number {
  return (feature & CHECK) | 1;
}

/** So many pairs hold the weights of a feature; of the last the high byte may stay empty. */
export function pairsOf(labels: number): number {
  return labels >> 1;
}

/**
 * Adds the weights of the first `count` features to the `labels` scores, in units of the scale. `scores` has room for whole pairs:
 * one number more where the labels are even.
 */
export function addWeights(
  { index, pairs, labels, shift }: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  for (let each = 0; each < count; each++) {
    const feature = features[each] as number;
    const check = checkOf(feature);
    const home = feature >>> shift;
    let row = index[home] as number;
    if ((row & CHECK) !== check) row = index[home + 1] as number;
    if ((row & CHECK) !== check) continue;
    let pair = (row >>> 16) * pairsOf(labels);
    for (let label = 1; label < labels; label += 2) {
      const two = pairs[pair++] as number;
      scores[label] = (scores[label] as number) + ((two << 24) >> 24);
      scores[label + 1] = (scores[label + 1] as number) + (two >> 8);
    }
  }
}

/** Two bytes of four. */
const TWO = 0x00ff00ff;

/** The same for seven labels, from the score at `at` on, and at most 256 features: with sums in pairs, 16 bits apart. */
export function addSeven(
  { rows, shift }: SevenWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  let sum1 = 0;
  let sum2 = 0;
  let sums35 = 0;
  let sums46 = 0;
  let hits = 0;
  for (let each = 0; each < count; each++) {
    const feature = features[each] as number;
    const check = checkOf(feature);
    const row = (feature >>> shift) << 1;
    const here = rows[row] as number;
    const next = rows[row + 2] as number;
    const isHere = (((here ^ check) & CHECK) - 1) >> 31;
    const isNext = (((next ^ check) & CHECK) - 1) >> 31;
    const low = ((here & isHere) | (next & isNext)) >>> 16;
    const high = ((rows[row + 1] as number) & isHere) | ((rows[row + 3] as number) & isNext);
    sum1 += low & 255;
    sum2 += low >>> 8;
    sums35 += high & TWO;
    sums46 += (high >>> 8) & TWO;
    hits -= isHere | isNext;
  }
  const bias = hits * BIAS;
  scores[at + 1] = (scores[at + 1] as number) + sum1 - bias;
  scores[at + 2] = (scores[at + 2] as number) + sum2 - bias;
  scores[at + 3] = (scores[at + 3] as number) + (sums35 & 0xffff) - bias;
  scores[at + 4] = (scores[at + 4] as number) + (sums46 & 0xffff) - bias;
  scores[at + 5] = (scores[at + 5] as number) + (sums35 >>> 16) - bias;
  scores[at + 6] = (scores[at + 6] as number) + (sums46 >>> 16) - bias;
}
