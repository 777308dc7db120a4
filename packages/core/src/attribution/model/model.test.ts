import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfBase64 } from "./base64.js";
import { bestLabels, marginals } from "./chain.js";
import { decodeModel } from "./codec.js";
import { decodeEntries, encodeEntries } from "./entries.js";
import { addSeven, addWeights, type Entries, layOut } from "./weights.js";

const byUnsigned = (a: number, b: number) => (a >>> 0) - (b >>> 0);

function entries(labels: number): fc.Arbitrary<Entries> {
  return fc.uniqueArray(fc.integer(), { maxLength: 60 }).chain((features) =>
    fc
      .array(fc.integer({ min: -60, max: 60 }), {
        minLength: features.length * labels,
        maxLength: features.length * labels,
      })
      .map((values) => ({
        labels,
        features: Int32Array.from(features.sort(byUnsigned)),
        values: Int8Array.from(values),
        scale: 0.5,
      })),
  );
}

describe("weights", () => {
  it("come out of the bytes as they went in", () => {
    fc.assert(
      fc.property(entries(7), (written) => {
        const read = decodeEntries(encodeEntries(written), {
          labels: 7,
          scale: 0.5,
          count: written.features.length,
        });
        expect(read).toEqual(written);
      }),
    );
  });

  it("are found under their feature, the first label's taken off, in both ways of adding", () => {
    fc.assert(
      fc.property(entries(7), (written) => {
        const weights = layOut(written);
        for (const [at, feature] of written.features.entries()) {
          const row = written.values.subarray(at * 7, at * 7 + 7);
          const expected = [...row].map((value) => value - (row[0] as number));
          for (const add of [addWeights, addSeven]) {
            const scores = new Int32Array(8);
            add(weights, Int32Array.of(feature), 1, scores, 0);
            expect([...scores.subarray(0, 7)]).toEqual(expected);
          }
        }
      }),
    );
  });

  it("of a feature that was not learnt are nothing", () => {
    const weights = layOut({ labels: 2, features: Int32Array.of(5), values: Int8Array.of(0, 9), scale: 1 });
    const scores = new Int32Array(2);
    addWeights(weights, Int32Array.of(77_000_000), 1, scores, 0);
    expect([...scores]).toEqual([0, 0]);
  });
});

describe("a chain", () => {
  const chain = { labels: 2, steps: Float64Array.of(2, 1, 1, 2), first: Float64Array.of(1, 1) };

  it("gives probabilities that add up to one, and the likeliest labels", () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: 2, maxLength: 40 }),
        (values) => {
          const length = values.length >> 1;
          const chances = marginals(chain, Float32Array.from(values), length);
          for (let at = 0; at < length; at++) {
            expect((chances[at * 2] as number) + (chances[at * 2 + 1] as number)).toBeCloseTo(1, 4);
          }
        },
      ),
    );
  });

  it("lets neighbours decide where a position does not", () => {
    expect([...bestLabels(chain, Float32Array.of(0, 3, 0, 0, 0, 3), 3)]).toEqual([1, 1, 1]);
  });
});

describe("bytesOfBase64", () => {
  it("reads what Node writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect([...bytesOfBase64(btoa(String.fromCharCode(...bytes)))]).toEqual([...bytes]);
      }),
    );
  });
});

describe("decodeModel", () => {
  it("says that bytes are no model, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => decodeModel(bytes)).toThrow(RangeError);
      }),
    );
  });
});
