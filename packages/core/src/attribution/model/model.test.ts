import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestLabels, marginals, marginalsOfSums, SEVEN } from "./chain.js";
import { type Entries, layOut, layOutSeven } from "./lay-out.js";
import { thatFit } from "./that-fit.js";
import { addSeven, addWeights } from "./weights.js";

const byUnsigned = (a: number, b: number) => (a >>> 0) - (b >>> 0);

/** So few rows that many features meet. */
const BITS = 6;

/** Of features that no check confuses; with that many rows as a model has, hardly any two meet. */
function entries(labels: number): fc.Arbitrary<Entries> {
  const fitting = fc
    .uniqueArray(fc.integer(), { maxLength: 60, selector: (feature) => (feature & 0xffff) | 1 })
    .map((features) => thatFit(features, BITS, features.length));
  return fitting.chain((features) =>
    fc
      .array(fc.integer({ min: -60, max: 60 }), {
        minLength: features.length * labels,
        maxLength: features.length * labels,
      })
      .map((values) => ({
        labels,
        bits: BITS,
        features: Int32Array.from(features.sort(byUnsigned)),
        values: Int8Array.from(values),
        scale: 0.5,
      })),
  );
}

describe("weights", () => {
  /** What both ways of adding give for features. */
  const added = (written: Entries, ...features: readonly number[]) => {
    const [one, other] = [new Int32Array(7), new Int32Array(7)];
    addWeights(layOut(written), Int32Array.from(features), features.length, one);
    addSeven(layOutSeven(written), Int32Array.from(features), features.length, other, 0);
    return [[...one], [...other]];
  };

  it("are found under their feature, the first label's taken off, in both kinds of table", () => {
    fc.assert(
      fc.property(entries(7), (written) => {
        for (const [at, feature] of written.features.entries()) {
          const row = written.values.subarray(at * 7, at * 7 + 7);
          const expected = [...row].map((value) => value - (row[0] as number));
          expect(added(written, feature)).toEqual([expected, expected]);
        }
      }),
    );
  });

  it("add up to the same in both kinds of table, beyond what a byte holds too", () => {
    fc.assert(
      fc.property(entries(7), (written) => {
        const [one, other] = added(written, ...written.features, ...written.features);
        expect(one).toEqual(other);
      }),
    );
    const written = {
      labels: 7,
      bits: 4,
      features: Int32Array.of(5),
      values: Int8Array.of(-100, 100, -100, 0, 127, -127, 0),
      scale: 1,
    };
    const expected = [0, 127, 0, 100, 127, -27, 100];
    expect(added(written, 5)).toEqual([expected, expected]);
  });

  it("of a feature that was not learnt are nothing", () => {
    const weights = layOut({
      labels: 2,
      bits: 4,
      features: Int32Array.of(5),
      values: Int8Array.of(0, 9),
      scale: 1,
    });
    const scores = new Int32Array(3);
    addWeights(weights, Int32Array.of(77_000_000), 1, scores);
    expect([...scores]).toEqual([0, 0, 0]);
  });
});

describe("a chain", () => {
  /** Labels that rather stay what they are. */
  const chain = {
    steps: Float64Array.from({ length: SEVEN * SEVEN }, (_, at) => (at % (SEVEN + 1) === 0 ? 2 : 1)),
    first: new Float64Array(SEVEN).fill(1),
  };
  /** Scores of positions at which one label is better than the others by so much. */
  const sums = (...better: readonly (readonly [label: number, by: number])[]) =>
    Int32Array.from(
      better.flatMap(([label, by]) => Array.from({ length: SEVEN }, (_, at) => (at === label ? by : 0))),
    );

  it("gives probabilities that add up to one", () => {
    const score = fc.float({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 100 }), (values) => {
        const length = Math.floor(values.length / SEVEN);
        const chances = marginals(chain, Float32Array.from(values), length);
        for (let at = 0; at < length; at++) {
          const row = chances.subarray(at * SEVEN, (at + 1) * SEVEN);
          expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it("gives each label the share of the sequences that have it, each weighed by its score", () => {
    const values = Float32Array.from({ length: 3 * SEVEN }, (_, at) => ((at * 37) % 11) / 4);
    const expected = new Float64Array(3 * SEVEN);
    let all = 0;
    for (let sequence = 0; sequence < SEVEN ** 3; sequence++) {
      const labels = [0, 1, 2].map((at) => Math.floor(sequence / SEVEN ** at) % SEVEN);
      const weight = labels.reduce(
        (product, label, at) =>
          product *
          Math.exp(values[at * SEVEN + label] as number) *
          (at === 0 ? 1 : (chain.steps[(labels[at - 1] as number) * SEVEN + label] as number)),
        1,
      );
      all += weight;
      for (const [at, label] of labels.entries())
        expected[at * SEVEN + label] = (expected[at * SEVEN + label] as number) + weight;
    }
    for (const [at, chance] of marginals(chain, values, 3).entries())
      expect(chance).toBeCloseTo((expected[at] as number) / all, 5);
  });

  it("gives the same from sums of weights as from scores", () => {
    const sum = fc.integer({ min: -6000, max: 6000 });
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 100 }), (values) => {
        const length = Math.floor(values.length / SEVEN);
        const ofSums = marginalsOfSums(chain, Int32Array.from(values), length, 0.02);
        const ofScores = marginals(
          chain,
          Float32Array.from(values, (value) => value * 0.02),
          length,
        );
        for (const [at, chance] of ofSums.entries()) expect(chance).toBeCloseTo(ofScores[at] as number, 4);
      }),
    );
  });

  it("lets neighbours decide where a position does not", () => {
    expect([...bestLabels(chain, sums([1, 3], [0, 0], [1, 3]), 3, 1)]).toEqual([1, 1, 1]);
  });
});
