import type { Fit } from "./conditional-random-field.js";

/** How the shipped weights are trained. Every figure was chosen on PolNeAR dev. */
export const RECIPE = {
  tagger: { epochs: 6, seed: 1 },
  first: { epochs: 12, rate: 0.05, missCost: 0.5, decay: 1e-6, dropout: 0.3, seed: 3 },
  second: { epochs: 12, rate: 0.05, missCost: 0.3, decay: 1e-6, dropout: 0.3, seed: 4 },
  accept: { epochs: 10, rate: 0.01, missCost: 0, decay: 1e-4, seed: 5 },
  folds: 5,
  /** So many features are kept, those of greatest weight in a first training; then it is trained anew with them alone. */
  most: { first: 160_000, plain: 40_000, second: 120_000 },
  packing: { clip: 3, least: 0.02 },
} as const satisfies { readonly [part: string]: Partial<Fit> | number | object };
