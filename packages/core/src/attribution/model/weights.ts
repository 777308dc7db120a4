/**
 * Weights of a linear model under hashed features. A row holds two bytes by which its feature is recognised (both 0: the
 * row is empty) and one signed byte for each label; rows are found by linear probing from the feature's hash.
 */
export interface Weights {
  readonly labels: number;
  readonly rows: Int8Array;
  /** What one unit of a byte is worth. */
  readonly scale: number;
}

/** Bytes of a row before the weights. */
export const CHECK_BYTES = 2;

/** The first byte by which a feature's row is recognised: 1 to 127. */
export function firstCheck(feature: number): number {
  return ((feature >>> 24) % 127) + 1;
}

/** The second: -128 to 127. */
export function secondCheck(feature: number): number {
  return ((feature << 8) >> 24);
}

/** The row at which the search for a feature begins. */
export function homeOf(feature: number, capacity: number): number {
  return (Math.imul(feature, 0x9e3779b1) >>> 0) % capacity;
}

/** Adds the weights of a feature to `scores` from `at` on, in units of the scale. */
export function addWeights(weights: Weights, feature: number, scores: Float32Array, at: number): void {
  const { rows, labels } = weights;
  const size = labels + CHECK_BYTES;
  const first = firstCheck(feature);
  const second = secondCheck(feature);
  let row = homeOf(feature, rows.length / size) * size;
  for (;;) {
    const found = rows[row] as number;
    if (found === 0) return;
    if (found === first && rows[row + 1] === second) {
      for (let label = 0; label < labels; label++) {
        scores[at + label] = (scores[at + label] as number) + (rows[row + CHECK_BYTES + label] as number);
      }
      return;
    }
    row += size;
    if (row >= rows.length) row = 0;
  }
}
