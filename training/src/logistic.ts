import type { Fit } from "./conditional-random-field.js";
import { randomFrom, shuffled } from "./random.js";
import type { Rows } from "./rows.js";

/** Logistic regression by AdaGrad, the weights of the last half of the epochs averaged; one weight a feature. */
export function fitBinary(rows: Rows, gold: Uint8Array, featureCount: number, { epochs, rate, decay, seed }: Fit): Float32Array {
  const weights = new Float32Array(featureCount);
  const squares = new Float32Array(featureCount).fill(1e-3);
  const sums = new Float32Array(featureCount);
  const random = randomFrom(seed);
  const averageFrom = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const position of shuffled(gold.length, random)) {
      const from = rows.starts[position] as number;
      const to = rows.starts[position + 1] as number;
      let score = 0;
      for (let at = from; at < to; at++) score += weights[rows.items[at] as number] as number;
      const slope = 1 / (1 + Math.exp(-score)) - (gold[position] as number);
      for (let at = from; at < to; at++) {
        const feature = rows.items[at] as number;
        const own = slope + decay * (weights[feature] as number);
        const square = (squares[feature] as number) + own * own;
        squares[feature] = square;
        weights[feature] = (weights[feature] as number) - (rate * own) / Math.sqrt(square);
      }
    }
    if (epoch < averageFrom) continue;
    for (let feature = 0; feature < featureCount; feature++) sums[feature] = (sums[feature] as number) + (weights[feature] as number);
  }
  return sums.map((sum) => sum / (epochs - averageFrom));
}
