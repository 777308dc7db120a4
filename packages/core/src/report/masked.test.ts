import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { masked } from "./masked.js";

const text = fc
  .array(fc.constantFrom("a", "é", "7", " ", "\t", "\n", "\r\n", "\u2028", "“", "”", "*", "😀", ">"))
  .map((all) => all.join(""));
const marked = text.chain((all) =>
  fc.array(fc.tuple(fc.nat(all.length), fc.nat(all.length)), { maxLength: 4 }).map((pairs) => ({
    all,
    ranges: pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  })),
);

describe("masked", () => {
  it("keeps the length, all white space and everything outside, and shows nothing of what is inside", () => {
    fc.assert(
      fc.property(marked, ({ all, ranges }) => {
        const result = masked(all, ranges);
        expect(result.length).toBe(all.length);
        for (let at = 0; at < all.length; at++) {
          const isInside = ranges.some(({ start, end }) => start <= at && at < end);
          const isWhite = /\s/.test(all[at] as string);
          if (!isInside || isWhite) expect(result[at]).toBe(all[at]);
          else expect(result[at]).toMatch(/[ \u00a0]/);
        }
      }),
    );
  });

  it("leaves no line blank that was none", () => {
    fc.assert(
      fc.property(marked, ({ all, ranges }) => {
        const blank = (one: string) =>
          one.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => /^[ \t]*$/.test(line));
        expect(blank(masked(all, ranges))).toEqual(blank(all));
      }),
    );
  });

  it("gives a masked text unchanged when it is masked again", () => {
    fc.assert(
      fc.property(marked, ({ all, ranges }) => {
        const once = masked(all, ranges);
        expect(masked(once, ranges)).toBe(once);
      }),
    );
  });
});
