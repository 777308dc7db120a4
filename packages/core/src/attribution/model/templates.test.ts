import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Templates } from "./templates.js";

/** Rows of two columns: a word and its tag. */
const SEEN = Int32Array.of(11, 1, 22, 2, 33, 1);
const ROW = 2;

function featuresAt(templates: Templates, at: number, seen = SEEN): number[] {
  const out = new Int32Array(templates.count);
  templates.write(seen, at * ROW, out, 0);
  return [...out];
}

describe("Templates", () => {
  it("make one feature each, of a row and its neighbours", () => {
    const templates = new Templates([
      [1, 0],
      [2, 0, 1],
      [3, -ROW, 0, ROW],
    ]);
    expect(new Set(featuresAt(templates, 1)).size).toBe(3);
  });

  it("give the same feature for the same values, wherever they stand", () => {
    const tag = new Templates([[1, 1]]);
    expect(featuresAt(tag, 0)).toEqual(featuresAt(tag, 2));
    expect(featuresAt(tag, 0)).not.toEqual(featuresAt(tag, 1));
  });

  it("tell templates with the same values apart", () => {
    const [one, other] = featuresAt(
      new Templates([
        [1, 0],
        [2, 0],
      ]),
      0,
    );
    expect(one).not.toBe(other);
  });

  it("tell the order of values apart", () => {
    const pair = new Templates([[1, 0, 1]]);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        fc.pre(a !== b);
        const there = featuresAt(pair, 0, Int32Array.of(a, b));
        const back = featuresAt(pair, 0, Int32Array.of(b, a));
        expect(there).not.toEqual(back);
      }),
    );
  });
});
