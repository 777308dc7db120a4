import fc from "fast-check";
import { expect, it } from "vitest";
import { versionsCovering } from "./coverage.js";

it("counts each word of a version once, and gives those that hold enough, most first", () => {
  const some = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 12 });
  const shingle = fc.record({
    versions: fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
    words: fc.array(fc.nat(11), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(some, fc.array(shingle, { maxLength: 20 }), fc.nat(80), (bits, all, least) => {
      const held = all.map(({ versions, words }) => ({
        versions,
        words: words.filter((word) => word < bits.length),
      }));
      const sum = (version: number) => {
        const words = new Set(held.flatMap((one) => (one.versions.includes(version) ? one.words : [])));
        return [...words].reduce((bitsSoFar, word) => bitsSoFar + (bits[word] as number), 0);
      };
      const given = versionsCovering(bits, held, least);
      const versions = new Set(held.flatMap((one) => one.versions));
      expect(new Set(given)).toEqual(new Set([...versions].filter((version) => sum(version) >= least)));
      for (const [at, version] of given.entries())
        if (at > 0) expect(sum(given[at - 1] as number)).toBeGreaterThanOrEqual(sum(version));
    }),
  );
});
