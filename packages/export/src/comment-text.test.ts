import { articleFromText, type CheckedQuotation, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { commentText, findingText } from "./comment-text.js";

const COUNCIL = articleFromText(
  "CLERK: What will it cost?\n\nMAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.",
  { name: "council.txt" },
);

function checked(draft: string): CheckedQuotation {
  const report = check(articleFromText(draft, { name: "draft.txt" }), indexSources([COUNCIL]));
  return report.quotations[0] as CheckedQuotation;
}

const altered = () => checked("“The wall costs 14 million crowns,” said Maren Oduya, the mayor.");
const verbatim = () => checked("“Doing nothing costs more,” said Maren Oduya, the mayor.");

describe("commentText", () => {
  it("says how the words stand to the source, where, and what the source has", () => {
    expect(commentText(altered())).toBe(
      "Differs from the source: the draft has “14”, the source “12” (council.txt, line 3).\n" +
        "Source: “The wall costs 12 million crowns” (MAREN ODUYA)",
    );
    expect(commentText(verbatim())).toBe("Agrees with the source (council.txt, line 3).");
  });

  it("names no source for words that stand in none", () => {
    const text = commentText(
      checked("“Nobody will ever pay a single crown of it,” said Maren Oduya, the mayor."),
    );
    expect(text).toMatch(/^Not found in the sources: these words stand in none of the sources/);
    expect(text.split("\n")[0]).not.toContain("council.txt");
  });

  it("gives the page or the time before the line, and a reason that is no verdict on a line of its own", () => {
    const { evidence, ...quotation } = verbatim();
    if (evidence === null) throw new Error("no evidence");
    const at = (place: object, issues: CheckedQuotation["issues"] = []) =>
      commentText({ ...quotation, issues, evidence: { ...evidence, ...place } });
    expect(at({ page: 4, time: 61_000 })).toBe("Agrees with the source (council.txt, page 4).");
    expect(at({ time: 61_000 })).toBe("Agrees with the source (council.txt, 00:01:01).");
    expect(at({ line: null }, [{ verdict: "verbatim", class: "unread", message: "One\u0007 more." }])).toBe(
      "Agrees with the source (council.txt).\nOne<U+0007> more.",
    );
  });

  it("says that nothing was checked", () => {
    expect(commentText({ ...verbatim(), verdict: null, evidence: null })).toBe("Not checked.");
  });

  it("adds findings, which say more, and the decision", () => {
    const finding = {
      rule: "cut-context",
      severity: "warning",
      start: 0,
      end: 1,
      message: "The sentence denies it.",
      evidence: null,
    } as const;
    const decision = { state: "ask", note: "she may have said\nit twice", initials: "MO" } as const;
    expect(
      commentText(verbatim(), { findings: [finding], decision })
        .split("\n")
        .slice(1),
    ).toEqual([
      "Warning: The sentence denies it. (cut-context)",
      "To be asked (MO): she may have said it twice",
    ]);
    expect(findingText(finding)).toBe("Warning: The sentence denies it. (cut-context)");
    const bare = { state: "accepted", note: " ", initials: "" } as const;
    expect(commentText(verbatim(), { decision: bare })).toMatch(/\nAccepted$/);
    expect(commentText(verbatim(), { decision: { ...bare, state: "fix" } })).toMatch(/\nTo be corrected$/);
  });

  it("leaves out the middle of what is very long", () => {
    const { evidence, ...quotation } = altered();
    if (evidence === null) throw new Error("no evidence");
    const long = { ...evidence, source: "a".repeat(500), text: "😀".repeat(500) };
    const [head = "", source = ""] = commentText({ ...quotation, evidence: long }).split("\n");
    expect(head.length).toBeLessThan(250);
    expect(source.length).toBeLessThan(350);
    expect(source).not.toMatch(/\p{Surrogate}/u);
  });
});
