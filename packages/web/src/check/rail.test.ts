import { articleFromText, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { decide, tieDecisions } from "../decisions/ties.js";
import { countsOf, filtered, NO_FILTER, openLine, stepFrom } from "./filters.js";
import { railEntries } from "./rail-order.js";

const SOURCES = indexSources([
  articleFromText(
    "MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.\n\nTOMAS LIND: I am not saying that the long wall is a mistake.\n\nCLERK: The motion is carried, and the doors will be locked at ten.",
    { name: "council.txt" },
  ),
]);
const DRAFT = articleFromText(
  `“The long wall is a mistake,” said Tomas Lind.

“Doing nothing costs more,” said Maren Oduya.

“The motion is carried, and the doors will be locked at ten,” said Elin Varga, who counted.

“The wall costs 14 million crowns, and doing nothing costs more,” said Maren Oduya.

“The sea is our oldest neighbour, and we have never asked it in,” said Maren Oduya.`,
);
const report = check(DRAFT, SOURCES);
const entries = railEntries(report, new Map());
const numbers = (list: readonly { readonly number: number }[]) => list.map(({ number }) => number);

describe("the rail", () => {
  it("has the gravest first, what could not be judged by itself, and what stands last", () => {
    expect(entries.map(({ number, quotation: { verdict }, lane }) => [number, verdict, lane])).toEqual([
      [5, "not-found", "look"],
      [4, "altered", "look"],
      [1, "verbatim", "look"],
      [3, "cannot-check", "cannot-check"],
      [2, "verbatim", "stands"],
    ]);
  });

  it("shows a sound quotation whose cut hides something among those that need a look, with the finding", () => {
    expect(entries[2]?.findings.map(({ rule }) => rule)).toEqual(["cut-context"]);
  });

  it("says how many are open, and one less after a decision", () => {
    expect(openLine(entries)).toBe("4 of 5 open");
    const made = { choice: "fix", note: "", initials: "", at: "2031-03-14T10:12:00Z" } as const;
    const decisions = decide([], report.quotations, "q5", made, new Map());
    const after = railEntries(report, tieDecisions(report.quotations, decisions, new Map()));
    expect(openLine(after)).toBe("3 of 5 open");
  });

  it("has everything open where there was nothing to check against", () => {
    expect(openLine(railEntries(check(DRAFT, null), new Map()))).toBe("5 of 5 open");
  });

  it("is filtered by verdict, by what is open, and by source", () => {
    expect(numbers(filtered(entries, { ...NO_FILTER, verdict: "altered" }))).toEqual([4]);
    expect(numbers(filtered(entries, { ...NO_FILTER, verdict: "open" }))).toEqual([5, 4, 1, 3]);
    expect(numbers(filtered(entries, { ...NO_FILTER, source: "another.txt" }))).toEqual([]);
    expect(countsOf(entries).get("verbatim")).toBe(2);
  });

  it("goes to the next and the last one, round at the ends, and to the open ones alone", () => {
    expect(stepFrom(entries, null, 1, false)?.number).toBe(5);
    expect(stepFrom(entries, "q5", -1, false)?.number).toBe(2);
    expect(stepFrom(entries, "q3", 1, true)?.number).toBe(5);
    expect(stepFrom(entries.slice(0, 1), "q5", 1, false)).toBeNull();
    expect(stepFrom([], null, 1, false)).toBeNull();
  });
});
