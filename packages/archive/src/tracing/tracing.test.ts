import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { date } from "../../test/dates.js";
import { CopyGroups } from "./copies.js";
import { byDate, compareDates } from "./dates.js";
import { isSignificant } from "./significance.js";
import { variantsOf } from "./variants.js";

describe("dates", () => {
  it("are compared alike from both sides, and never where one is unknown", () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const order = compareDates(one, other);
        const back = compareDates(other, one);
        expect(order === null ? null : order + 0).toBe(back === null ? null : 0 - back + 0);
        if (one === null || other === null || one === "soon" || other === "soon") expect(order).toBeNull();
      }),
    );
  });

  it("are as exact as the less exact of the two", () => {
    expect(compareDates("2031-03", "2031-03-12")).toBe(0);
    expect(compareDates("2031-02", "2031-03-12")).toBe(-1);
    expect(compareDates("2031-03-12T09:00Z", "2031-03-12T12:00+02:00")).toBe(-1);
    expect(compareDates("2031-03-12 09:00", "2031-03-12T12:00Z")).toBe(0);
  });

  it("have one order, those that are unknown last", () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const sorted = [...dates].sort(byDate);
        const unknown = sorted.findIndex((each) => each === null || each === "soon");
        if (unknown >= 0)
          expect(sorted.slice(unknown).every((each) => each === null || each === "soon")).toBe(true);
      }),
    );
  });
});

describe("isSignificant", () => {
  it("asks more of words that differ than of words that agree, and never less of a less likely place", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (bits, more) => {
          for (const similarity of [0.7, 1]) {
            if (isSignificant({ similarity, likeness: bits }))
              expect(isSignificant({ similarity, likeness: bits + more })).toBe(true);
          }
          if (isSignificant({ similarity: 0.7, likeness: bits }))
            expect(isSignificant({ similarity: 1, likeness: bits })).toBe(true);
        },
      ),
    );
  });
});

describe("CopyGroups", () => {
  it("has of each group the first, whatever the pairs' order", () => {
    const member = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(member, member)), (pairs) => {
        const members = [...Array(10).keys()];
        const groups = new CopyGroups(members, pairs);
        const turned = new CopyGroups(members, pairs.map(([a, b]) => [b, a] as const).reverse());
        for (const each of members) {
          expect(groups.firstOf(each)).toBeLessThanOrEqual(each);
          expect(groups.isCopy(groups.firstOf(each))).toBe(false);
          expect(turned.firstOf(each)).toBe(groups.firstOf(each));
        }
        for (const [a, b] of pairs) expect(groups.firstOf(a)).toBe(groups.firstOf(b));
      }),
    );
  });
});

const wording = fc.constantFrom(
  "The quay is shut",
  "the quay is shut!",
  "the quay was shut",
  "the quay is open",
);

describe("variantsOf", () => {
  it("puts every occurrence into one wording, and counts copies once", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: wording, isCopy: fc.boolean() })), (texts) => {
        const occurrences = texts.map((one, at) => ({ ...one, id: `o${at}`, diff: [] }));
        const { variants, variantOf } = variantsOf(occurrences);
        expect([...variantOf.keys()].sort()).toEqual(occurrences.map(({ id }) => id).sort());
        for (const { id, first, count } of variants) {
          const own = occurrences.filter((one) => variantOf.get(one.id) === id);
          expect(first).toBe(own[0]?.id);
          expect(count).toBe(Math.max(1, own.filter(({ isCopy }) => !isCopy).length));
        }
        const counts = variants.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });

  it("makes no difference of typography", () => {
    const of = (text: string, at: number) => ({ id: `o${at}`, text, diff: [], isCopy: false });
    expect(variantsOf(["The quay’s shut — now", "the quay's shut, now"].map(of)).variants).toHaveLength(1);
  });
});
