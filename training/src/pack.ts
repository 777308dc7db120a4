import { type Entries, thatFit } from "@hearsay/core/extractor";

export interface Packing {
  /** The greatest weight that a byte can hold. */
  readonly clip: number;
  /** Features whose greatest weight is smaller are left out. */
  readonly least: number;
  /** The table has 2 to this power rows. */
  readonly bits: number;
}

/** The features of greatest weight (`feature * labels + label`) that find a place in a table of 2 to the power of `bits` rows. */
export function heaviest(
  features: Int32Array,
  weights: Float32Array,
  labels: number,
  { bits, most, least = 0 }: { readonly bits: number; readonly most: number; readonly least?: number },
): ReadonlySet<number> {
  const weight = Float32Array.from(features, (_, number) =>
    weights
      .subarray(number * labels, (number + 1) * labels)
      .reduce((best, value) => Math.max(best, Math.abs(value)), 0),
  );
  const order = Array.from(features.keys())
    .filter((number) => (weight[number] as number) >= least)
    .sort((a, b) => (weight[b] as number) - (weight[a] as number) || a - b);
  return new Set(
    thatFit(
      order.map((number) => features[number] as number),
      bits,
      most,
    ),
  );
}

/** Quantises weights (`feature * labels + label`) to bytes; features that matter least, or find no place, are dropped. */
export function pack(
  features: Int32Array,
  weights: Float32Array,
  labels: number,
  { clip, least, bits }: Packing,
): Entries {
  const places = heaviest(features, weights, labels, { bits, most: features.length, least });
  const kept = Array.from(features.keys())
    .filter((number) => places.has(features[number] as number))
    .sort((a, b) => ((features[a] as number) >>> 0) - ((features[b] as number) >>> 0));
  const scale = clip / 127;
  const values = new Int8Array(kept.length * labels);
  for (const [at, number] of kept.entries()) {
    for (let label = 0; label < labels; label++) {
      const weight = weights[number * labels + label] as number;
      values[at * labels + label] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    }
  }
  return {
    labels,
    bits,
    features: Int32Array.from(kept, (number) => features[number] as number),
    values,
    scale,
  };
}
