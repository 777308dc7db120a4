import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paceText } from "./pace.js";

const text = (done: number, of: number, seconds: number, first = 0) =>
  paceText("pages", { done: first, of, at: 5000 }, { done, of, at: 5000 + seconds * 1000 });

describe("the pace of what is added", () => {
  it.each([
    [0, 100, 10, "0 of 100 pages"],
    [1, 100, 0.4, "1 of 100 pages"],
    [37, 100, 30, "37 of 100 pages, 1.2 a second, about 51 seconds left"],
    [10, 100, 100, "10 of 100 pages, 6 a minute, about 15 minutes left"],
    [1, 10_000, 1, "1 of 10,000 pages, 1.0 a second, about 3 hours left"],
    [100, 100, 50, "100 of 100 pages"],
  ])("of %d of %d in %d seconds is %j", (done, of, seconds, said) => {
    expect(text(done, of, seconds)).toBe(said);
  });

  it("is that since it was first looked at", () => {
    expect(text(60, 100, 10, 50)).toBe("60 of 100 pages, 1.0 a second, about 40 seconds left");
  });

  it("is said in words for whatever was counted", () => {
    const count = fc.nat({ max: 1e6 });
    fc.assert(
      fc.property(count, count, count, fc.nat({ max: 1e5 }), (first, done, of, seconds) => {
        expect(text(done, of, seconds, first)).toMatch(
          /^[\d,]+ of [\d,]+ pages(?:, [\d.]+ a (?:second|minute)(?:, about \d+ (?:second|minute|hour)s? left))?$/,
        );
      }),
    );
  });
});
