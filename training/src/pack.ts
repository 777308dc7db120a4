import type { Entries } from "@hearsay/core/extractor";

export interface Packing {
  /** The greatest weight that a byte can hold. */
  readonly clip: number;
  /** Rows whose greatest weight is smaller are left out. */
  readonly least: number;
}

/** Quantises weights to bytes; those that matter least are dropped. */
export function pack(features: Int32Array, weights: Float32Array, labels: number, { clip, least }: Packing): Entries {
  const kept: number[] = [];
  for (let number = 0; number < features.length; number++) {
    let most = 0;
    for (let label = 0; label < labels; label++) most = Math.max(most, Math.abs(weights[number * labels + label] as number));
    if (most >= least) kept.push(number);
  }
  const scale = clip / 127;
  const values = new Int8Array(kept.length * labels);
  for (const [at, number] of kept.entries()) {
    for (let label = 0; label < labels; label++) {
      const value = Math.round((weights[number * labels + label] as number) / scale);
      values[at * labels + label] = Math.max(-127, Math.min(127, value));
    }
  }
  return { labels, features: Int32Array.from(kept, (number) => features[number] as number), values, scale };
}
