/**
 * A first-order chain over seven labels: scores of each position, and of each step from one label to the next.
 * Forward-backward and Viterbi as in Rabiner (1989) and Lafferty, McCallum and Pereira (2001).
 */
export interface Chain {
  /** exp of the score of a step, `from * SEVEN + to`. 0 where the step is impossible. */
  readonly steps: Float64Array;
  /** exp of the score of a beginning. */
  readonly first: Float64Array;
}

/** The number of labels; known beforehand, so that the sums over labels are written out. */
export const SEVEN = 7;

/** What can be told of a chain once and for all: its steps by the label that they lead to, and their logarithms. */
interface Steps {
  readonly into: Float64Array;
  readonly logs: Float64Array;
  readonly logFirst: Float64Array;
}

const known = new WeakMap<Chain, Steps>();

function stepsOf(chain: Chain): Steps {
  const before = known.get(chain);
  if (before !== undefined) return before;
  const into = turned(chain.steps);
  const log = (value: number) => (value === 0 ? IMPOSSIBLE : Math.log(value));
  const steps = { into, logs: into.map(log), logFirst: chain.first.map(log) };
  known.set(chain, steps);
  return steps;
}

const IMPOSSIBLE = -1e9;

const scratchOf = (size: number) => ({
  emit: new Float64Array(size),
  forward: new Float64Array(size),
  back: new Uint8Array(size),
});
/** Written anew by each call, and nobody else's. */
let scratch = scratchOf(4096);

/**
 * The probability of each label at each position.
 *
 * @param scores position by position, `length * SEVEN`
 * @returns an array of the same shape; the probabilities of a position add up to 1
 */
export function marginals(chain: Chain, scores: Float32Array, length: number): Float32Array {
  const size = length * SEVEN;
  if (scratch.emit.length < size) scratch = scratchOf(size * 2);
  const { emit } = scratch;
  for (let row = 0; row < size; row += SEVEN) {
    let best = scores[row] as number;
    for (let to = 1; to < SEVEN; to++) {
      const score = scores[row + to] as number;
      if (score > best) best = score;
    }
    for (let to = 0; to < SEVEN; to++) emit[row + to] = Math.exp((scores[row + to] as number) - best);
  }
  return forwardAndBackward(chain, size);
}

/** The same from sums of weights, in units of `scale`. */
export function marginalsOfSums(chain: Chain, sums: Int32Array, length: number, scale: number): Float32Array {
  const size = length * SEVEN;
  if (scratch.emit.length < size) scratch = scratchOf(size * 2);
  const { emit } = scratch;
  const powers = powersOf(scale);
  for (let row = 0; row < size; row += SEVEN) {
    let best = sums[row] as number;
    for (let to = 1; to < SEVEN; to++) {
      const sum = sums[row + to] as number;
      if (sum > best) best = sum;
    }
    for (let to = 0; to < SEVEN; to++) {
      const below = best - (sums[row + to] as number);
      emit[row + to] = powers[below < POWERS ? below : POWERS - 1] as number;
    }
  }
  return forwardAndBackward(chain, size);
}

/** So many units below the best a label counts for nothing in any case. */
const POWERS = 4096;
const knownPowers = new Map<number, Float64Array>();

/** exp of so many units below zero. */
function powersOf(scale: number): Float64Array {
  const before = knownPowers.get(scale);
  if (before !== undefined) return before;
  if (knownPowers.size > 8) knownPowers.clear();
  const powers = Float64Array.from({ length: POWERS }, (_, units) => Math.exp(-units * scale));
  knownPowers.set(scale, powers);
  return powers;
}

/** Forward-backward over the emissions that stand in `scratch`. */
function forwardAndBackward(chain: Chain, size: number): Float32Array {
  const { steps, first } = chain;
  const { into } = stepsOf(chain);
  const { emit, forward } = scratch;
  for (let row = 0; row < size; row += SEVEN) {
    for (let to = 0; to < SEVEN; to++) {
      const value = row === 0 ? (first[to] as number) : product(forward, row - SEVEN, into, to * SEVEN);
      forward[row + to] = value * (emit[row + to] as number);
    }
    norm(forward, row);
  }
  const out = new Float32Array(size);
  const after = new Float64Array(SEVEN).fill(1);
  const weighted = new Float64Array(SEVEN);
  for (let row = size - SEVEN; row >= 0; row -= SEVEN) {
    let sum = 0;
    for (let label = 0; label < SEVEN; label++)
      sum += (forward[row + label] as number) * (after[label] as number);
    for (let label = 0; label < SEVEN; label++) {
      out[row + label] = ((forward[row + label] as number) * (after[label] as number)) / sum;
      weighted[label] = (emit[row + label] as number) * (after[label] as number);
    }
    for (let from = 0; from < SEVEN; from++) after[from] = product(weighted, 0, steps, from * SEVEN);
    norm(after, 0);
  }
  return out;
}

/** The sum of the products of seven values with seven others. */
function product(a: Float64Array, at: number, b: Float64Array, to: number): number {
  return (
    (a[at] as number) * (b[to] as number) +
    (a[at + 1] as number) * (b[to + 1] as number) +
    (a[at + 2] as number) * (b[to + 2] as number) +
    (a[at + 3] as number) * (b[to + 3] as number) +
    (a[at + 4] as number) * (b[to + 4] as number) +
    (a[at + 5] as number) * (b[to + 5] as number) +
    (a[at + 6] as number) * (b[to + 6] as number)
  );
}

/** Makes seven values add up to 1. */
function norm(values: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < SEVEN; label++) sum += values[at + label] as number;
  const inverse = 1 / sum;
  for (let label = 0; label < SEVEN; label++) values[at + label] = (values[at + label] as number) * inverse;
}

/** By the label that a step leads to first. */
function turned(steps: Float64Array): Float64Array {
  const into = new Float64Array(SEVEN * SEVEN);
  for (let from = 0; from < SEVEN; from++)
    for (let to = 0; to < SEVEN; to++) into[to * SEVEN + from] = steps[from * SEVEN + to] as number;
  return into;
}

/**
 * The likeliest sequence of labels.
 *
 * @param sums scores in units of `scale`, position by position, `length * SEVEN`
 */
export function bestLabels(chain: Chain, sums: Int32Array, length: number, scale: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const { logs, logFirst } = stepsOf(chain);
  if (scratch.back.length < length * SEVEN) scratch = scratchOf(length * SEVEN * 2);
  const { back } = scratch;
  let before = logFirst.map((value, to) => value + (sums[to] as number) * scale);
  let now = new Float64Array(SEVEN);
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < SEVEN; to++) {
      const into = to * SEVEN;
      let best = (before[0] as number) + (logs[into] as number);
      let bestFrom = 0;
      for (let from = 1; from < SEVEN; from++) {
        const value = (before[from] as number) + (logs[into + from] as number);
        if (value > best) {
          best = value;
          bestFrom = from;
        }
      }
      now[to] = best + (sums[at * SEVEN + to] as number) * scale;
      back[at * SEVEN + to] = bestFrom;
    }
    [before, now] = [now, before];
  }
  let last = 0;
  for (let label = 1; label < SEVEN; label++) {
    if ((before[label] as number) > (before[last] as number)) last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * SEVEN + last] as number;
  }
  return path;
}
