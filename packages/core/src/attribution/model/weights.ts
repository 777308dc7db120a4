/**
 * Weights of a linear model under hashed features: a hash table in which a feature stands in the row that its high bits name, or in
 * the one after it, and nowhere else, so that a look takes no branch. Of the labels all but the first have a weight, a signed byte;
 * the first counts as zero, since what is the same for all labels changes nothing.
 *
 * The low half of a row's first number is a check by which the row's feature is recognised (0: the row is empty); the high half
 * holds the first two weights, and each further number four. Weights are kept 128 too high, so that several of them may be added at once.
 */
export interface Weights {
  /** Of the model; a row holds one weight less. */
  readonly labels: number;
  readonly rows: Int32Array;
  /** Of a row, in numbers of 32 bits. */
  readonly size: number;
  /** By so many bits a feature is shifted to give its row. */
  readonly shift: number;
  /** What one unit of a weight is worth. */
  readonly scale: number;
}

/** Features with their weights as they are kept outside. */
export interface Entries {
  readonly labels: number;
  /** The table has 2 to this power rows; at most `MOST_BITS`. */
  readonly bits: number;
  /** Ascending as unsigned numbers. */
  readonly features: Int32Array;
  /** `position * labels + label`. */
  readonly values: Int8Array;
  readonly scale: number;
}

/** The greatest table has 2 to this power rows. */
export const MOST_BITS = 20;
const BIAS = 128;
const CHECK = 0xffff;

/** Lays out a table of weights. A feature whose two rows are taken is left out; `thatFit` chooses features so that none is. */
export function layOut({ labels, bits, features, values, scale }: Entries): Weights {
  const size = Math.ceil((labels + 1) / 4);
  const shift = 32 - bits;
  const rows = new Int32Array((2 ** bits + 1) * size);
  let free = 0;
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] as number;
    const home = feature >>> shift;
    const place = Math.max(free, home);
    if (place > home + 1) continue;
    free = place + 1;
    const row = place * size;
    rows[row] = checkOf(feature);
    const base = values[at * labels] as number;
    for (let label = 1; label < labels; label++) {
      const value = Math.max(-BIAS, Math.min(BIAS - 1, (values[at * labels + label] as number) - base));
      const byte = label + 1;
      rows[row + (byte >> 2)] = (rows[row + (byte >> 2)] as number) | ((value + BIAS) << ((byte & 3) * 8));
    }
  }
  return { labels, rows, size, shift, scale };
}

/** From the low bits; never 0. */
function checkOf(feature: number): number {
  return (feature & CHECK) | 1;
}

/**
 * Adds the weights of the first `count` features to the `labels` scores from `at` on, in units of the scale. `scores` has room for
 * whole rows: up to three numbers more.
 */
export function addWeights(
  { rows, labels, size, shift }: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  let hits = 0;
  for (let each = 0; each < count; each++) {
    const feature = features[each] as number;
    const check = checkOf(feature);
    let row = (feature >>> shift) * size;
    if (((rows[row] as number) & CHECK) !== check) row += size;
    if (((rows[row] as number) & CHECK) !== check) continue;
    hits++;
    const two = rows[row] as number;
    scores[at + 1] = (scores[at + 1] as number) + ((two >>> 16) & 255);
    scores[at + 2] = (scores[at + 2] as number) + (two >>> 24);
    let label = at + 3;
    for (let word = row + 1; word < row + size; word++) {
      const four = rows[word] as number;
      scores[label] = (scores[label] as number) + (four & 255);
      scores[label + 1] = (scores[label + 1] as number) + ((four >>> 8) & 255);
      scores[label + 2] = (scores[label + 2] as number) + ((four >>> 16) & 255);
      scores[label + 3] = (scores[label + 3] as number) + (four >>> 24);
      label += 4;
    }
  }
  for (let label = 1; label < labels; label++)
    scores[at + label] = (scores[at + label] as number) - hits * BIAS;
}

/** Two bytes of four. */
const TWO = 0x00ff00ff;

/**
 * The same for tables of seven labels, which nearly all looks go to, and at most 256 features: without a branch, and with sums in
 * pairs, 16 bits apart.
 */
export function addSeven(
  { rows, shift }: Weights,
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
