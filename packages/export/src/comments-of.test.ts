import { articleFromText, check, indexSources } from "@hearsay/core";
import { expect, it } from "vitest";
import { commentsOf } from "./comments-of.js";

const COUNCIL = articleFromText(
  "CLERK: What will it cost?\n\nMAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.",
  { name: "council.txt" },
);
const DRAFT = articleFromText(
  "The town council met in Talvik on Tuesday.\n\n“The wall costs 14 million crowns,” said Maren Oduya, the mayor. “Doing nothing costs more,” Oduya said.\n\n“Nobody asked the fishermen about it at all.”",
  { name: "draft.txt" },
);
const report = check(DRAFT, indexSources([COUNCIL]));
const by = { author: "Hearsay", initials: "H", date: "2031-03-12T10:00:00Z" };

it("comments on every quotation, and on what else was found, in the order of the draft", () => {
  const comments = commentsOf(report, by);
  for (const { start, end } of report.quotations)
    expect(comments.filter((each) => each.start === start && each.end === end)).toHaveLength(1);
  expect(comments.map(({ start }) => start)).toEqual(
    comments.map(({ start }) => start).sort((a, b) => a - b),
  );
  expect(comments[0]).toMatchObject({ ...by, text: expect.stringContaining("the draft has “14”") });
});

it("says of other findings what they are about", () => {
  const finding = {
    rule: "broken-marks",
    severity: "note",
    start: 0,
    end: 8,
    message: "A mark is missing.",
    evidence: null,
  } as const;
  const withFinding = { ...report, findings: [finding] };
  expect(commentsOf(withFinding, by)[0]).toMatchObject({
    start: 0,
    end: 8,
    text: "Note: A mark is missing. (broken-marks)",
  });
  expect(commentsOf(withFinding, { ...by, isBrief: true })[0]?.start).toBeGreaterThan(8);
});

it("in brief says nothing of words that agree, unless somebody decided about them", () => {
  const texts = (options: object) =>
    commentsOf({ ...report, findings: [] }, { ...by, ...options }).map(({ text }) => text);
  expect(texts({}).some((text) => text.startsWith("Agrees"))).toBe(true);
  expect(texts({ isBrief: true }).some((text) => text.startsWith("Agrees"))).toBe(false);
  const decisionOn = ({ verdict }: { verdict: string | null }) =>
    verdict === "verbatim" ? { state: "accepted", note: "", initials: "MO" } : undefined;
  expect(texts({ isBrief: true, decisionOn }).some((text) => text.endsWith("Accepted (MO)"))).toBe(true);
});
