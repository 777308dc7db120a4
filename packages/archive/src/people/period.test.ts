import { describe, expect, it } from "vitest";
import { inPeriod, isAlike } from "./period.js";

describe("a period", () => {
  it.each([
    ["2031-03-12", "2031-03", null, true],
    ["2031-03-12T10:00:00Z", null, "2031-03-12", true],
    ["2031-03-12", "2031-03-13", null, false],
    ["2032-01-01", null, "2031", false],
    ["2031-12-31", null, "2031", true],
    ["March 12", "2031", null, false],
    [null, "2031", null, false],
    [null, null, null, true],
  ])("with %j, from %j to %j: %j", (published, since, until, expected) => {
    expect(inPeriod(published, { since, until })).toBe(expected);
  });

  it("outlets are alike without regard to case, accents and “the”", () => {
    expect(isAlike("The Harbour Póst", "harbour post")).toBe(true);
    expect(isAlike("The Gull", "post")).toBe(false);
    expect([isAlike(null, "post"), isAlike(null, null)]).toEqual([false, true]);
  });
});
