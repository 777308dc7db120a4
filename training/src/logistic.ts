import type { Fit } from "./conditional-random-field.js";
import { isDropped } from "./dropout.js";
import { randomFrom, shuffled } from "./random.js";
import type { Rows } from "./rows.js";

/** Logistic regression by AdaGrad, the weights of the last half of the epochs averaged; one weight a feature. */
export function fitBinary(
  rows: Rows,
  gold: Uint8Array,
  featureCount: number,
  { epochs, rate, decay, seed, dropout = 0 }: Fit,
): Float32Array {
  const weights = new Float32Array(featureCount);
  const squares = new Float32Array(featureCount).fill(1e-3);
  const sums = new Float32Array(featureCount);
  const random = randomFrom(seed);
  const drop = Math.floor(dropout * 65536);
  const gain = 1 / (1 - dropout);
  const averageFrom = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const position of shuffled(gold.length, random)) {
      const from = rows.starts[position] as number;
      const to = rows.starts[position + 1] as number;
      let score = 0;
      const salt = Math.floor(random() * 0x7fffffff);
      for (let at = from; at < to; at++)
        if (!isDropped(at, salt, drop)) score += gain * (weights[rows.items[at] as number] as number);
      const slope = 1 / (1 + Math.exp(-score)) - (gold[position] as number);
      for (let at = from; at < to; at++) {
        if (isDropped(at, salt, drop)) continue;
        const feature = rows.items[at] as number;
        const own = gain * slope + decay * (weights[feature] as number);
        const square = (squares[feature] as number) + own * own;
        squares[feature] = square;
        weights[feature] = (weights[feature] as number) - (rate * own) / Math.sqrt(square);
      }
    }
    if (epoch < averageFrom) continue;
    for (let feature = 0; feature < featureCount; feature++)
      sums[feature] = (sums[feature] as number) + (weights[feature] as number);
  }
  return sums.map((sum) => sum / (epochs - averageFrom));
}
