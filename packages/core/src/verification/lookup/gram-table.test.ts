import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GramTable } from "./gram-table.js";

/** Few different words, so that runs recur; -1 is a gap between documents, -2 a word of no source. */
const words = (from: number) =>
  fc.array(fc.integer({ min: from, max: 4 }), { maxLength: 60 }).map((ids) => Int32Array.from(ids));

describe("a table of runs", () => {
  const placesOf = (table: GramTable, query: Int32Array, at: number) => {
    const places: number[] = [];
    table.forEach(query, at, Number.POSITIVE_INFINITY, (position) => places.push(position));
    return places;
  };

  it("finds every place of a run, and no other", () => {
    fc.assert(
      fc.property(words(-1), words(-2), fc.constantFrom(2, 3), (ids, query, length) => {
        const table = new GramTable(ids, length);
        for (let at = 0; at + length <= query.length; at++) {
          const run = query.slice(at, at + length);
          const places = [...ids.keys()].filter(
            (from) => from + length <= ids.length && run.every((id, k) => id >= 0 && id === ids[from + k]),
          );
          expect(placesOf(table, query, at)).toEqual(places);
          expect(table.cost(query, at)).toBeGreaterThanOrEqual(places.length);
        }
      }),
    );
  });

  it("says the same of the runs of a quotation, whether it keeps all or these alone", () => {
    fc.assert(
      fc.property(words(-1), fc.array(words(-2)), fc.constantFrom(2, 3), (ids, queries, length) => {
        const all = new GramTable(ids, length);
        const some = new GramTable(ids, length, queries);
        for (const query of queries) {
          expect(some.covers(query)).toBe(true);
          for (let at = 0; at + length <= query.length; at++) {
            expect(some.cost(query, at)).toBe(all.cost(query, at));
            expect(placesOf(some, query, at)).toEqual(placesOf(all, query, at));
          }
        }
      }),
    );
  });

  it("knows which quotations it does not cover", () => {
    const table = new GramTable(Int32Array.of(1, 2, 3, 4), 2, [Int32Array.of(1, 2)]);
    expect(table.covers(Int32Array.of(1, 2))).toBe(true);
    expect(table.covers(Int32Array.of(2, 3))).toBe(false);
  });
});
