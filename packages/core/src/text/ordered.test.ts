import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { touching } from "./ordered.js";

/** Ranges of the given lengths, each after a gap. */
function rangesOf(sizes: readonly (readonly [gap: number, length: number])[]) {
  let at = 0;
  return sizes.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
}

describe("the ranges that touch a part of a text", () => {
  it("are those that a look at each of them finds", () => {
    const size = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(size), fc.nat(60), fc.integer({ min: 1, max: 20 }), (sizes, start, length) => {
        const ranges = rangesOf(sizes);
        const end = start + length;
        expect(touching(ranges, start, end)).toEqual(
          ranges.filter((range) => range.start < end && start < range.end),
        );
      }),
    );
  });
});
