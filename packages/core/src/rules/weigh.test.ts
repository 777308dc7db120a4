import { describe, expect, it, vi } from "vitest";
import type { Problem } from "./rule.js";
import { type Levels, weighed } from "./weigh.js";

const rule = { name: "cut-short", severity: "warning" } as const;
const problems: readonly Problem[] = [
  { start: 0, end: 4, message: "One." },
  { start: 5, end: 9, message: "Two.", severity: "error" },
];

const severities = (settings: Levels) =>
  weighed(rule, settings, () => problems).map(({ severity }) => severity);

describe("a problem weighs", () => {
  it("what it says itself, else its rule's default", () => {
    expect(severities({})).toEqual(["warning", "error"]);
    expect(severities({ "no-speaker": "note" })).toEqual(["warning", "error"]);
  });

  it("what a user sets for the rule, whatever it says itself", () => {
    expect(severities({ "cut-short": "note" })).toEqual(["note", "note"]);
  });

  it("nothing where the rule is off, which then does not look", () => {
    const find = vi.fn(() => problems);
    expect(weighed(rule, { "cut-short": "off" }, find)).toEqual([]);
    expect(find).not.toHaveBeenCalled();
  });
});
