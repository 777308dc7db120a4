import fc from "fast-check";
import { expect, it } from "vitest";
import { Coverage } from "./coverage.js";

it("counts each word of a version once, and gives those that hold enough, most first", () => {
  const bits = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 12 });
  const notes = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(11), { maxLength: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(bits, notes, fc.integer({ min: 0, max: 80 }), (each, all, least) => {
      const coverage = new Coverage(each);
      const held = new Map<number, Set<number>>();
      for (const [version, words] of all) {
        const there = words.filter((word) => word < each.length);
        coverage.note(version, there);
        held.set(version, new Set([...(held.get(version) ?? []), ...there]));
      }
      const sum = (version: number) =>
        [...(held.get(version) ?? [])].reduce((bitsSoFar, word) => bitsSoFar + (each[word] as number), 0);
      const given = coverage.atLeast(least);
      expect(new Set(given)).toEqual(new Set([...held.keys()].filter((version) => sum(version) >= least)));
      for (const [at, version] of given.entries())
        if (at > 0) expect(sum(given[at - 1] as number)).toBeGreaterThanOrEqual(sum(version));
    }),
  );
});
