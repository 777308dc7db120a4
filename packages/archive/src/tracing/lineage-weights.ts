import type { Feature } from "./evidence.js";

/**
 * What each kind of evidence adds to the logarithm of the odds that one article took the words from another: fitted by
 * `npm run fit:lineage` to generated copying, whose truth is known.
 */
export const LINEAGE_WEIGHTS: Readonly<Record<Feature, number>> = {
  any: -2.3,
  relayed: 6.25,
  named: 2.67,
  link: 5.54,
  wording: -1.53,
  wordingMore: 1.54,
  variant: 0.92,
  otherVariant: -0.87,
  earlier: 0.12,
  later: -4.09,
  undated: -0.65,
};
