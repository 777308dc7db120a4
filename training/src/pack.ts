import type { Entries } from "@hearsay/core/extractor";

export interface Packing {
  /** The greatest weight that a byte can hold. */
  readonly clip: number;
  /** Rows whose greatest weight is smaller are left out. */
  readonly least: number;
}

/** Quantises weights (`feature * labels + label`) to bytes; features that matter least are dropped. */
export function pack(
  features: Int32Array,
  weights: Float32Array,
  labels: number,
  { clip, least }: Packing,
): Entries {
  const rowOf = (number: number) => weights.subarray(number * labels, (number + 1) * labels);
  const kept = Array.from(features.keys())
    .filter((number) => rowOf(number).some((weight) => Math.abs(weight) >= least))
    .sort((a, b) => ((features[a] as number) >>> 0) - ((features[b] as number) >>> 0));
  const scale = clip / 127;
  const values = new Int8Array(kept.length * labels);
  for (const [at, number] of kept.entries()) {
    for (const [label, weight] of rowOf(number).entries()) {
      values[at * labels + label] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    }
  }
  return { labels, features: Int32Array.from(kept, (number) => features[number] as number), values, scale };
}
