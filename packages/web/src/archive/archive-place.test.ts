import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARCHIVE_START, archivePlaceOfHash, hashOfArchivePlace } from "./archive-place.js";

describe("the address of Archive", () => {
  it("names every place, and is read back as it was", () => {
    const text = fc
      .string({ unit: "grapheme" })
      .map((words) => words.trim())
      .filter((words) => words !== "");
    const place = fc.record({
      words: fc.option(text),
      variant: fc.option(fc.integer({ min: 1, max: 9999 }).map((number) => `v${number}`)),
      inOutlet: fc.option(fc.oneof(text, fc.constant(""))),
      inYear: fc.constantFrom(null, "", "2031"),
      changes: fc.boolean(),
      after: fc.option(fc.integer({ min: 1, max: 1e9 })),
      adding: fc.option(fc.oneof(fc.constant(""), fc.uuid())),
      since: fc.option(text),
      outlet: fc.option(text),
      who: fc.option(text),
      saidSince: fc.option(text),
      saidUntil: fc.option(text),
      saidIn: fc.option(text),
      role: fc.option(text),
      article: fc.option(fc.integer({ min: 1, max: 1e9 })),
      at: fc.option(fc.record({ start: fc.nat(1e6), end: fc.nat(1e6) })),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(archivePlaceOfHash(hashOfArchivePlace(one))).toEqual(one);
      }),
    );
  });

  it("is the start where it says nothing that is understood", () => {
    for (const hash of [
      "",
      "#",
      "#words=%20",
      "#article=x&at=1&v=<b>",
      "#article=-3",
      "#article=1e5",
      "#year=x",
      "#add=<b>&after=0",
    ])
      expect(archivePlaceOfHash(hash)).toEqual(ARCHIVE_START);
  });
});
