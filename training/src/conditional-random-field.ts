import { type Chain, LABELS, mayBegin, mayFollow, OUTSIDE } from "@hearsay/core/extractor";
import { isDropped } from "./dropout.js";
import { randomFrom, shuffled } from "./random.js";
import type { Rows } from "./rows.js";

/** Sequences of positions with gold labels; each position has features of one or two sets of rows. */
export interface Task {
  /** For each sequence its first position, and at last the end. */
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
  readonly rows: Rows;
  readonly featureCount: number;
  /** A second set that positions share: `sharedAt[position]` is the row. */
  readonly shared?:
    | { readonly rows: Rows; readonly featureCount: number; readonly at: Int32Array }
    | undefined;
}

export interface Fit {
  readonly epochs: number;
  readonly rate: number;
  /** Added in training to the score of "outside" where the gold label is another: misses cost more. */
  readonly missCost: number;
  readonly decay: number;
  /** The part of the features that is left out, at random, each time an example is seen (Wager, Wang and Liang 2013). */
  readonly dropout?: number;
  readonly seed: number;
  /** So many times it is trained, in another order and with other features left out, and the weights averaged; once unless told. */
  readonly runs?: number;
}

export interface Fitted {
  /** `feature * LABELS + label`. */
  readonly weights: Float32Array;
  readonly sharedWeights: Float32Array;
  readonly chain: Chain;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by AdaGrad (Duchi, Hazan and
 * Singer 2011) with a softmax margin (Gimpel and Smith 2010); the weights of the last half of the epochs are averaged.
 */
export function fit(task: Task, how: Fit): Fitted {
  const runs = how.runs ?? 1;
  return averageOf(
    Array.from({ length: runs }, (_, run) => fitOnce(task, { ...how, seed: how.seed + run * 100 })),
  );
}

/** The mean of weights, and of the logarithms of steps. */
function averageOf(fits: readonly Fitted[]): Fitted {
  if (fits.length === 1) return fits[0] as Fitted;
  const mean = (columns: readonly Float32Array[]) =>
    (columns[0] as Float32Array).map(
      (_, at) => columns.reduce((sum, column) => sum + (column[at] as number), 0) / columns.length,
    );
  const geometric = (columns: readonly Float64Array[]) =>
    (columns[0] as Float64Array).map((first, at) =>
      first === 0
        ? 0
        : Math.exp(columns.reduce((sum, column) => sum + Math.log(column[at] as number), 0) / columns.length),
    );
  return {
    weights: mean(fits.map(({ weights }) => weights)),
    sharedWeights: mean(fits.map(({ sharedWeights }) => sharedWeights)),
    chain: {
      steps: geometric(fits.map(({ chain }) => chain.steps)),
      first: geometric(fits.map(({ chain }) => chain.first)),
    },
  };
}

function fitOnce(task: Task, { epochs, rate, missCost, decay, seed, dropout = 0 }: Fit): Fitted {
  const model = new Parameters(task);
  const random = randomFrom(seed);
  const sequences = task.starts.length - 1;
  const averageFrom = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sequence of shuffled(sequences, random)) {
      model.learn(task, sequence, rate, missCost, decay, dropout, Math.floor(random() * 0x7fffffff));
    }
    if (epoch >= averageFrom) model.remember();
  }
  return model.average(epochs - averageFrom);
}

const FORBIDDEN = -1e4;
const STEPS = LABELS * LABELS;

class Parameters {
  readonly own: Float32Array;
  readonly shared: Float32Array;
  readonly steps = new Float64Array(STEPS + LABELS);
  readonly #ownSquares: Float32Array;
  readonly #sharedSquares: Float32Array;
  readonly #stepSquares = new Float64Array(STEPS + LABELS).fill(1e-3);
  readonly #ownSum: Float32Array;
  readonly #sharedSum: Float32Array;
  readonly #stepSum = new Float64Array(STEPS + LABELS);

  constructor(task: Task) {
    const own = task.featureCount * LABELS;
    const shared = (task.shared?.featureCount ?? 0) * LABELS;
    this.own = new Float32Array(own);
    this.#ownSquares = new Float32Array(own).fill(1e-3);
    this.#ownSum = new Float32Array(own);
    this.shared = new Float32Array(shared);
    this.#sharedSquares = new Float32Array(shared).fill(1e-3);
    this.#sharedSum = new Float32Array(shared);
    for (let from = 0; from < LABELS; from++) {
      for (let to = 0; to < LABELS; to++)
        if (!mayFollow(from, to)) this.steps[from * LABELS + to] = FORBIDDEN;
    }
    for (let to = 0; to < LABELS; to++) if (!mayBegin(to)) this.steps[STEPS + to] = FORBIDDEN;
  }

  learn(
    task: Task,
    sequence: number,
    rate: number,
    missCost: number,
    decay: number,
    dropout: number,
    salt: number,
  ): void {
    const drop = Math.floor(dropout * 65536);
    const gain = 1 / (1 - dropout);
    const start = task.starts[sequence] as number;
    const length = (task.starts[sequence + 1] as number) - start;
    if (length === 0) return;
    const scores = new Float64Array(length * LABELS);
    for (let at = 0; at < length; at++) {
      const position = start + at;
      this.#score(task.rows, position, this.own, scores, at * LABELS, drop, gain, salt);
      if (task.shared)
        this.#score(
          task.shared.rows,
          task.shared.at[position] as number,
          this.shared,
          scores,
          at * LABELS,
          drop,
          gain,
          salt,
        );
      if (task.gold[position] !== OUTSIDE) scores[at * LABELS] = (scores[at * LABELS] as number) + missCost;
    }
    const { labels, pairs } = this.#expect(scores, length);
    for (let at = 0; at < length; at++) {
      const position = start + at;
      const row = at * LABELS;
      const gold = task.gold[position] as number;
      labels[row + gold] = (labels[row + gold] as number) - 1;
      let most = 0;
      for (let label = 0; label < LABELS; label++)
        most = Math.max(most, Math.abs(labels[row + label] as number));
      if (most < 1e-3) continue;
      update(task.rows, position, this.own, this.#ownSquares, labels, row, rate, decay, drop, gain, salt);
      if (task.shared) {
        const shared = task.shared.at[position] as number;
        update(
          task.shared.rows,
          shared,
          this.shared,
          this.#sharedSquares,
          labels,
          row,
          rate,
          decay,
          drop,
          gain,
          salt,
        );
      }
    }
    for (let at = 0; at < length; at++) {
      const gold = task.gold[start + at] as number;
      const step = at === 0 ? STEPS + gold : (task.gold[start + at - 1] as number) * LABELS + gold;
      pairs[step] = (pairs[step] as number) - 1;
    }
    for (let step = 0; step < pairs.length; step++) {
      const slope = pairs[step] as number;
      if (slope === 0 || this.steps[step] === FORBIDDEN) continue;
      this.#stepSquares[step] = (this.#stepSquares[step] as number) + slope * slope;
      this.steps[step] =
        (this.steps[step] as number) - (rate * slope) / Math.sqrt(this.#stepSquares[step] as number);
    }
  }

  #score(
    rows: Rows,
    position: number,
    weights: Float32Array,
    scores: Float64Array,
    to: number,
    drop: number,
    gain: number,
    salt: number,
  ): void {
    const end = rows.starts[position + 1] as number;
    for (let at = rows.starts[position] as number; at < end; at++) {
      if (isDropped(at, salt, drop)) continue;
      const row = (rows.items[at] as number) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        scores[to + label] = (scores[to + label] as number) + gain * (weights[row + label] as number);
      }
    }
  }

  /** The expected counts of labels at each position, and of steps in the whole sequence. */
  #expect(scores: Float64Array, length: number): { labels: Float64Array; pairs: Float64Array } {
    const steps = this.steps.map(Math.exp);
    const emit = new Float64Array(length * LABELS);
    for (let at = 0; at < length; at++) {
      const row = at * LABELS;
      let best = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++) best = Math.max(best, scores[row + label] as number);
      for (let label = 0; label < LABELS; label++)
        emit[row + label] = Math.exp((scores[row + label] as number) - best);
    }
    const forward = new Float64Array(length * LABELS);
    const scale = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const row = at * LABELS;
      let sum = 0;
      for (let to = 0; to < LABELS; to++) {
        let value = 0;
        if (at === 0) value = steps[STEPS + to] as number;
        else
          for (let from = 0; from < LABELS; from++)
            value += (forward[row - LABELS + from] as number) * (steps[from * LABELS + to] as number);
        value *= emit[row + to] as number;
        forward[row + to] = value;
        sum += value;
      }
      scale[at] = sum;
      for (let to = 0; to < LABELS; to++) forward[row + to] = (forward[row + to] as number) / sum;
    }
    const labels = new Float64Array(length * LABELS);
    const pairs = new Float64Array(STEPS + LABELS);
    let after = new Float64Array(LABELS).fill(1);
    const weighted = new Float64Array(LABELS);
    for (let at = length - 1; at >= 0; at--) {
      const row = at * LABELS;
      for (let label = 0; label < LABELS; label++)
        labels[row + label] = (forward[row + label] as number) * (after[label] as number);
      if (at === 0) {
        for (let label = 0; label < LABELS; label++) pairs[STEPS + label] = labels[label] as number;
        break;
      }
      const inverse = 1 / (scale[at] as number);
      for (let to = 0; to < LABELS; to++)
        weighted[to] = (emit[row + to] as number) * (after[to] as number) * inverse;
      const before = new Float64Array(LABELS);
      for (let from = 0; from < LABELS; from++) {
        const base = forward[row - LABELS + from] as number;
        let sum = 0;
        for (let to = 0; to < LABELS; to++) {
          const value = (steps[from * LABELS + to] as number) * (weighted[to] as number);
          sum += value;
          pairs[from * LABELS + to] = (pairs[from * LABELS + to] as number) + base * value;
        }
        before[from] = sum;
      }
      after = before;
    }
    return { labels, pairs };
  }

  remember(): void {
    add(this.#ownSum, this.own);
    add(this.#sharedSum, this.shared);
    for (let step = 0; step < this.steps.length; step++)
      this.#stepSum[step] = (this.#stepSum[step] as number) + (this.steps[step] as number);
  }

  average(times: number): Fitted {
    const steps = this.#stepSum.map((sum) => (sum / times <= FORBIDDEN / 2 ? 0 : Math.exp(sum / times)));
    return {
      weights: this.#ownSum.map((sum) => sum / times),
      sharedWeights: this.#sharedSum.map((sum) => sum / times),
      chain: { steps: steps.slice(0, STEPS), first: steps.slice(STEPS) },
    };
  }
}

function add(sums: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (values[at] as number);
}

function update(
  rows: Rows,
  position: number,
  weights: Float32Array,
  squares: Float32Array,
  slopes: Float64Array,
  from: number,
  rate: number,
  decay: number,
  drop: number,
  gain: number,
  salt: number,
): void {
  const end = rows.starts[position + 1] as number;
  for (let at = rows.starts[position] as number; at < end; at++) {
    if (isDropped(at, salt, drop)) continue;
    const row = (rows.items[at] as number) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const weight = weights[row + label] as number;
      const slope = gain * (slopes[from + label] as number) + decay * weight;
      const square = (squares[row + label] as number) + slope * slope;
      squares[row + label] = square;
      weights[row + label] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
}
