import fc from "fast-check";
import { expect, it } from "vitest";
import { originProbabilities } from "./origins.js";

/** All ways to give each article an origin or none in which no article comes from itself, with what each weighs. */
function* forests(odds: readonly (readonly number[])[]): Generator<{ origins: number[]; weight: number }> {
  const count = odds.length;
  for (let code = 0; code < (count + 1) ** count; code++) {
    const origins = odds.map((_, to) => Math.floor(code / (count + 1) ** to) % (count + 1));
    const isCircle = origins.some((_, to) => {
      let at = to;
      for (let steps = 0; steps <= count; steps++) {
        at = origins[at] as number;
        if (at === count) return false;
      }
      return true;
    });
    if (isCircle) continue;
    const weight = origins.reduce((all, from, to) => all * (from === count ? 1 : (odds[to]?.[from] ?? 0)), 1);
    yield { origins, weight };
  }
}

const odd = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 50, noNaN: true }));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((size) =>
    fc.array(fc.array(odd, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  )
  .map((rows) => rows.map((row, to) => row.map((each, from) => (from === to ? 0 : each))));

it("counts each forest by the product of its edges' odds", () => {
  fc.assert(
    fc.property(table, (odds) => {
      const all = [...forests(odds)];
      const sum = all.reduce((total, { weight }) => total + weight, 0);
      const probable = originProbabilities(odds);
      odds.forEach((row, to) => {
        row.forEach((_, from) => {
          const having = all.filter(({ origins }) => origins[to] === from);
          const share = having.reduce((total, { weight }) => total + weight, 0) / sum;
          expect(probable[to]?.[from]).toBeCloseTo(share, 6);
        });
      });
    }),
  );
});

it("shares what shows no direction between both", () => {
  const [[, one] = [], [other] = []] = originProbabilities([
    [0, 1e6],
    [1e6, 0],
  ]);
  expect(one).toBeCloseTo(0.5, 3);
  expect(other).toBeCloseTo(0.5, 3);
});

const sure = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -3, max: 40 }).map(Math.exp),
  fc.constant(Number.MAX_VALUE),
);
const large = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.array(fc.array(sure, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

it("gives probabilities however sure each edge is", () => {
  fc.assert(
    fc.property(large, (rows) => {
      const odds = rows.map((row, to) => row.map((each, from) => (from === to ? 0 : each)));
      for (const row of originProbabilities(odds)) {
        for (const each of row) expect(each).toBeGreaterThanOrEqual(0);
        expect(row.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1 + 1e-4);
      }
    }),
  );
});

it("weighs each article by itself where there are more than can be weighed together", () => {
  const odds = Array.from({ length: 301 }, (_, to) =>
    Array.from({ length: 301 }, (_, from) => (from === to - 1 ? 3 : 0)),
  );
  const probable = originProbabilities(odds);
  expect(probable[0]?.every((each) => each === 0)).toBe(true);
  expect(probable[300]?.[299]).toBeCloseTo(0.75, 6);
});
