/**
 * A first-order chain over labels: scores of each position, and of each step from one label to the next.
 * Forward-backward and Viterbi as in Rabiner (1989) and Lafferty, McCallum and Pereira (2001).
 */
export interface Chain {
  readonly labels: number;
  /** exp of the score of a step, `from * labels + to`. 0 where the step is impossible. */
  readonly steps: Float64Array;
  /** exp of the score of a beginning. */
  readonly first: Float64Array;
}

const scratchOf = (size: number) => ({
  emit: new Float64Array(size),
  forward: new Float64Array(size),
  backward: new Float64Array(size),
});
/** Written anew by each call, and nobody else's. */
let scratch = scratchOf(4096);

/**
 * The probability of each label at each position.
 *
 * @param scores position by position, `length * labels`
 * @returns an array of the same shape; the probabilities of a position add up to 1
 */
export function marginals(chain: Chain, scores: Float32Array, length: number): Float32Array {
  const { labels, steps, first } = chain;
  const size = length * labels;
  if (scratch.emit.length < size) scratch = scratchOf(size * 2);
  const { emit, forward, backward } = scratch;
  const out = new Float32Array(length * labels);
  for (let at = 0; at < length; at++) {
    const row = at * labels;
    let best = Number.NEGATIVE_INFINITY;
    for (let to = 0; to < labels; to++) best = Math.max(best, scores[row + to] as number);
    for (let to = 0; to < labels; to++) emit[row + to] = Math.exp((scores[row + to] as number) - best);
  }
  for (let at = 0; at < length; at++) {
    const row = at * labels;
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      let value = 0;
      if (at === 0) value = first[to] as number;
      else {
        const before = row - labels;
        for (let from = 0; from < labels; from++) {
          value += (forward[before + from] as number) * (steps[from * labels + to] as number);
        }
      }
      value *= emit[row + to] as number;
      forward[row + to] = value;
      sum += value;
    }
    for (let to = 0; to < labels; to++) forward[row + to] = (forward[row + to] as number) / sum;
  }
  for (let label = 0; label < labels; label++) backward[(length - 1) * labels + label] = 1;
  for (let at = length - 2; at >= 0; at--) {
    const row = at * labels;
    const after = row + labels;
    let sum = 0;
    for (let from = 0; from < labels; from++) {
      let value = 0;
      for (let to = 0; to < labels; to++) {
        value +=
          (steps[from * labels + to] as number) *
          (emit[after + to] as number) *
          (backward[after + to] as number);
      }
      backward[row + from] = value;
      sum += value;
    }
    for (let from = 0; from < labels; from++) backward[row + from] = (backward[row + from] as number) / sum;
  }
  for (let at = 0; at < length; at++) {
    const row = at * labels;
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      const value = (forward[row + label] as number) * (backward[row + label] as number);
      out[row + label] = value;
      sum += value;
    }
    for (let label = 0; label < labels; label++) out[row + label] = (out[row + label] as number) / sum;
  }
  return out;
}

/**
 * The likeliest sequence of labels.
 *
 * @param scores as for `marginals`
 */
export function bestLabels(chain: Chain, scores: Float32Array, length: number): Uint8Array {
  const { labels, steps, first } = chain;
  const logs = Float64Array.from(steps, (step) => (step === 0 ? -1e9 : Math.log(step)));
  const back = new Uint8Array(length * labels);
  let before = Float64Array.from(
    first,
    (value, to) => (value === 0 ? -1e9 : Math.log(value)) + (scores[to] ?? 0),
  );
  let now = new Float64Array(labels);
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      for (let from = 0; from < labels; from++) {
        const value = (before[from] as number) + (logs[from * labels + to] as number);
        if (value > best) {
          best = value;
          bestFrom = from;
        }
      }
      now[to] = best + (scores[at * labels + to] as number);
      back[at * labels + to] = bestFrom;
    }
    [before, now] = [now, before];
  }
  const path = new Uint8Array(length);
  if (length === 0) return path;
  let last = 0;
  for (let label = 1; label < labels; label++) {
    if ((before[label] as number) > (before[last] as number)) last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * labels + last] as number;
  }
  return path;
}
