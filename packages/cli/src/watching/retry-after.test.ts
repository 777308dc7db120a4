import fc from "fast-check";
import { expect, it } from "vitest";
import { retryAfter } from "./retry-after.js";

const NOW = Date.parse("2031-03-12T09:00:00Z");

it.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["Wed, 12 Mar 2031 09:30:00 GMT", 30 * 60_000],
  ["Wednesday, 12-Mar-31 09:30:00 GMT", 30 * 60_000],
  ["Wed Mar 12 09:30:00 2031", 30 * 60_000],
  ["Wed, 12 Mar 2031 08:00:00 GMT", 0],
  ["", null],
  ["soon", null],
  ["-5", null],
  ["1.5", null],
  ["2031", 2_031_000],
])("%j is %j milliseconds", (header, wait) => {
  expect(retryAfter(header, NOW)).toBe(wait);
});

it("is nothing where nothing is said, and never a time before now", () => {
  expect(retryAfter(null, NOW)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(retryAfter(header, NOW) ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
