import type { Fit } from "./conditional-random-field.js";

/** How the shipped weights are trained. Every figure was chosen on PolNeAR dev. */
export const RECIPE = {
  tagger: { epochs: 6, seed: 1 },
  first: { epochs: 12, rate: 0.05, missCost: 0.5, decay: 1e-6, dropout: 0.3, seed: 33 },
  second: { epochs: 12, rate: 0.05, missCost: 0.3, decay: 1e-6, dropout: 0.3, seed: 34 },
  accept: { epochs: 10, rate: 0.01, missCost: 0, decay: 1e-4, seed: 5 },
  folds: 5,
  /** The weights that are kept are the mean of so many trainings: orders and dropout alone move figures by half a point. */
  runs: 3,
  /**
   * So many features are kept, those of greatest weight in a first training, in a table of 2 to the power of `bits` rows; then it
   * is trained anew with them alone.
   */
  room: {
    tagger: { bits: 16 },
    first: { bits: 18, most: 160_000 },
    accept: { bits: 16 },
    plain: { bits: 16, most: 40_000 },
    second: { bits: 18, most: 120_000 },
  },
  packing: { clip: 3, least: 0.02 },
} as const satisfies { readonly [part: string]: Partial<Fit> | number | object };
