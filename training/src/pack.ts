import { CHECK_BYTES, firstCheck, homeOf, secondCheck, type Weights } from "@hearsay/core/extractor";

export interface Packing {
  /** The greatest weight that a byte can hold. */
  readonly clip: number;
  /** Rows whose greatest weight is smaller are left out. */
  readonly least: number;
}

const FILL = 0.75;

/** Quantises weights to bytes and lays them out as a hash table. */
export function pack(features: Int32Array, weights: Float32Array, labels: number, { clip, least }: Packing): Weights {
  const kept: number[] = [];
  for (let number = 0; number < features.length; number++) {
    let most = 0;
    for (let label = 0; label < labels; label++) most = Math.max(most, Math.abs(weights[number * labels + label] as number));
    if (most >= least) kept.push(number);
  }
  const capacity = Math.ceil(kept.length / FILL) + 8;
  const size = labels + CHECK_BYTES;
  const rows = new Int8Array(capacity * size);
  const scale = clip / 127;
  for (const number of kept) {
    const feature = features[number] as number;
    let slot = homeOf(feature, capacity);
    while (rows[slot * size] !== 0) slot = (slot + 1) % capacity;
    rows[slot * size] = firstCheck(feature);
    rows[slot * size + 1] = secondCheck(feature);
    for (let label = 0; label < labels; label++) {
      const value = Math.round((weights[number * labels + label] as number) / scale);
      rows[slot * size + CHECK_BYTES + label] = Math.max(-127, Math.min(127, value));
    }
  }
  return { labels, rows, scale };
}
