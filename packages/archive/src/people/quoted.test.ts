import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { said } from "../../test/said.js";
import { GROUPINGS, quotedOf } from "./quoted.js";
import { type KeptSaid, SOURCE_KINDS } from "./said.js";

const NONE = { since: null, until: null, outlet: null, section: null };
const ask = (
  rows: readonly KeptSaid[],
  by: (typeof GROUPINGS)[number] | null = null,
  copies: [number, number][] = [],
) => quotedOf(rows, { filters: NONE, by, copies, unsure: 0, wordingOf: ({ text }) => text });

describe("who is quoted", () => {
  it("is counted by kinds of sources, copies once", () => {
    const rows = [
      said({ id: 1, published: "2031-03-12", words: 5 }),
      said({ id: 2, published: "2031-03-14", words: 5 }),
      said({ id: 3, name: "officials", sourceKind: "unnamed", words: 3 }),
      said({ id: 4, name: null, speaker: null, sourceKind: "nobody", words: 2 }),
    ];
    const { total, copies, sources } = ask(rows, null, [[1, 2]]);
    expect(copies).toBe(1);
    expect(total).toMatchObject({ quotations: 3, words: 10, articles: 3 });
    expect(total.kinds.person).toEqual({ quotations: 1, words: 5, articles: 1 });
    expect(sources.map(({ name, standing }) => [name, standing])).toEqual([
      ["Ana Reyes", "full"],
      ["officials", null],
    ]);
  });

  it("is counted by outlet, section and time", () => {
    const rows = [
      said({ id: 1, outlet: "Post", section: "Sport", published: "2031-03-12" }),
      said({ id: 2, outlet: "Gull", section: null, published: "2030" }),
      said({ id: 3, outlet: "Post", published: "last Tuesday" }),
    ];
    const keys = (by: (typeof GROUPINGS)[number]) =>
      ask(rows, by).groups.map(({ key, quotations }) => [key, quotations]);
    expect(keys("outlet")).toEqual([
      ["Post", 2],
      ["Gull", 1],
    ]);
    expect(keys("section")).toEqual([
      ["Sport", 1],
      [null, 2],
    ]);
    expect(keys("year")).toEqual([
      ["2030", 1],
      ["2031", 1],
      [null, 1],
    ]);
    expect(keys("month")).toEqual([
      ["2031-03", 1],
      [null, 2],
    ]);
  });

  it("adds up, however it is grouped", () => {
    const row = fc.record({
      sourceKind: fc.constantFrom(...SOURCE_KINDS),
      name: fc.constantFrom("Ana Reyes", "Reyes", "officials", "Otto Lind"),
      outlet: fc.constantFrom("Post", null),
      published: fc.constantFrom("2031-03-12", "2030", null),
      version: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), fc.constantFrom(...GROUPINGS), (given, by) => {
        const rows = given.map((one, at) => said({ id: at + 1, ...one, speaker: null }));
        const { total, groups, sources } = ask(rows, by);
        const sum = (counts: readonly { readonly quotations: number }[]) =>
          counts.reduce((all, { quotations }) => all + quotations, 0);
        expect(sum(Object.values(total.kinds))).toBe(rows.length);
        expect(sum(groups)).toBe(rows.length);
        expect(sum(sources)).toBe(rows.length - total.kinds.nobody.quotations);
      }),
    );
  });
});
