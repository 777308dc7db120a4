import { describe, expect, it } from "vitest";
import { SAMPLE } from "../../../test/sample-report.js";
import { tally } from "../outcome.js";
import { checkText, summaryText } from "./check-text.js";

const lines = (text: string) => text.split("\n");

describe("checkText", () => {
  const text = checkText(SAMPLE, "draft.md");

  it("shows a verbatim quotation on one line", () => {
    expect(text).toContain("✓ verbatim · paragraph 6 · Maren Oduya · “We cannot work from a beach,”\n");
  });

  it("explains any other: issues, where the evidence stands, how near it is, and the difference", () => {
    expect(text).toContain(
      [
        "≠ altered · paragraph 3 · Maren Oduya",
        "  “We will open the quay before the summer, and we will pay for it.”",
        "  • The draft has “will”, the source “hope to”.",
        "  • The source has “not”, the draft leaves it out.",
        "  material/board-meeting.vtt · 00:04:11 · Maren Oduya · 79 % of the words agree",
        "  │ We [-hope to-] {+will+} open the quay before the summer, and we will [-not-]",
        "  │ pay for it.",
      ].join("\n"),
    );
  });

  it("lists the passages where there are several", () => {
    expect(text).toContain(
      "  1. “The repairs will be done by May”\n  2. “and the boats go back the same day.”\n",
    );
  });

  it("keeps the order of the draft", () => {
    const verdicts = lines(text).flatMap((line) => /^[✗¶↔‡≠≈✓?] ([a-z ]+) ·/.exec(line)?.[1] ?? []);
    expect(verdicts).toEqual([
      "cannot check",
      "verbatim",
      "altered",
      "edited",
      "misattributed",
      "unquoted",
      "verbatim",
      "spliced",
      "not found",
    ]);
  });

  it.each([30, 40, 80])("fits into %i columns", (width) => {
    for (const line of lines(checkText(SAMPLE, "draft.md", { width, verbose: true }))) {
      expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  it("mentions what was set aside, and lists it when verbose", () => {
    expect(text).toContain("1 marked stretch set aside as no quotation");
    expect(checkText(SAMPLE, "draft.md", { verbose: true })).toContain("paragraph 4 · “Boots” · a nickname");
  });

  it("leaves out what is sound when quiet, and then says nothing of a sound draft", () => {
    const quiet = checkText(SAMPLE, "draft.md", { quiet: true });
    expect(quiet).toContain("≠ altered");
    expect(quiet).not.toMatch(/✓ verbatim|≈ edited|set aside|i note/);
    const sound = SAMPLE.quotations.filter(({ verdict }) => verdict === "verbatim");
    expect(checkText({ ...SAMPLE, quotations: sound }, "draft.md", { quiet: true })).toBe("");
  });

  it("says so where there are no quotations", () => {
    expect(checkText({ ...SAMPLE, quotations: [], setAside: [] }, "draft.md")).toContain(
      "No quotations found",
    );
  });

  it("lets nothing in a draft act on the terminal", () => {
    const [first] = SAMPLE.quotations;
    if (first === undefined) throw new Error("the sample has quotations");
    const hostile = { ...first, text: "a\u001b]0;title\u0007b\u202ec", speaker: "\u001b[2J" };
    const shown = checkText({ ...SAMPLE, quotations: [hostile] }, "\u001b[31m.md");
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(shown).toContain("<U+001B>");
  });

  it("shortens a very long quotation in the middle, and stays in its columns with a very long word", () => {
    const [, , long] = SAMPLE.quotations;
    if (long === undefined) throw new Error("the sample has quotations");
    const words = `first ${"word ".repeat(5_000)}last`;
    const report = (text: string) => checkText({ ...SAMPLE, quotations: [{ ...long, text }] }, "draft.md");
    expect(report(words).length).toBeLessThan(2_000);
    expect(report(words)).toMatch(/“first word.* … .*word last”/s);
    for (const line of lines(report("x".repeat(300)))) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("a finding", () => {
  const [, verbatim, altered] = SAMPLE.quotations;

  it.each([
    ["shows its evidence where no quotation does", verbatim, 1],
    ["does not show again what a quotation shows", altered, 0],
  ])("%s", (_title, quotation, times) => {
    const [note] = SAMPLE.findings;
    if (quotation === undefined || note === undefined) throw new Error("the sample has both");
    const finding = { ...note, evidence: quotation.evidence };
    const text = checkText({ ...SAMPLE, findings: [finding] }, "draft.md");
    const afterFindings = text.slice(text.indexOf("i note"));
    expect(afterFindings.split("material/board-meeting.vtt").length - 1).toBe(times);
  });
});

describe("what there is to say of a verbatim quotation", () => {
  const [, verbatim] = SAMPLE.quotations;
  if (verbatim === undefined) throw new Error("the sample has one");
  const [finding] = SAMPLE.findings;
  if (finding === undefined) throw new Error("the sample has one");
  const alone = { ...SAMPLE, quotations: [verbatim], findings: [] };
  const denied = { ...finding, rule: "cut-context", severity: "error", message: "Denied." } as const;
  const about = { ...denied, start: verbatim.start, end: verbatim.end };

  it("stands below its line: a note", () => {
    const issue = { verdict: "verbatim", class: "marks", message: "Whose words could not be told." } as const;
    const text = checkText({ ...alone, quotations: [{ ...verbatim, issues: [issue] }] }, "draft.md");
    expect(text).toMatch(/✓ verbatim · .*”\n {2}• Whose words could not be told\.\n/);
  });

  it("stands with it in full: a finding about its words", () => {
    const text = checkText({ ...alone, findings: [about] }, "draft.md");
    expect(text).toMatch(/✓ verbatim · .*\n {2}“.*”\n {2}✗ error · Denied\. \(cut-context\)\n {2}\S+ · /);
    expect(text.match(/Denied/g)).toHaveLength(1);
  });

  it("is said once where an issue and a finding say the same", () => {
    const issue = { verdict: "verbatim", class: "speaker", message: about.message } as const;
    const quotations = [{ ...verbatim, issues: [issue] }];
    const text = checkText({ ...alone, quotations, findings: [about] }, "draft.md");
    expect(text.match(/Denied/g)).toHaveLength(1);
  });

  it("stands apart: a finding about other words", () => {
    const other = { ...about, end: about.end + 1 };
    expect(checkText({ ...alone, findings: [other] }, "draft.md")).toMatch(
      /^✗ error · paragraph \d+ · Denied/m,
    );
  });

  it("is shown when quiet, if it weighs", () => {
    expect(checkText({ ...alone, findings: [about] }, "draft.md", { quiet: true })).toContain("✓ verbatim");
    const note = { ...about, severity: "note" } as const;
    expect(checkText({ ...alone, findings: [note] }, "draft.md", { quiet: true })).toBe("");
  });
});

describe("a very long difference", () => {
  it("is shown from its beginning, the rest counted", () => {
    const [, , long] = SAMPLE.quotations;
    if (long?.evidence == null) throw new Error("the sample has evidence");
    const change = { op: "replace", draft: "skippers", source: "owners", class: "other" } as const;
    const diff = Array.from({ length: 1_000 }, () => change);
    const quotations = [{ ...long, evidence: { ...long.evidence, diff } }];
    const text = checkText({ ...SAMPLE, quotations }, "draft.md");
    expect(text).toMatch(/…\s+(│\s+)?\d{3} more differences/);
    expect(text.length).toBeLessThan(4_000);
  });
});

describe("summaryText", () => {
  it("counts by verdict, and says what the exit status rests on", () => {
    const summary = { counted: tally(SAMPLE), drafts: 1, sources: { read: 4, refused: 1 } };
    const plain = summaryText(summary).replaceAll("\u00a0", " ");
    expect(plain).toContain("9 quotations in 1 draft, checked against 4 sources, 1 more could not be read");
    expect(plain).toMatch(/≠ 1 altered\s+≈ 1 edited\s+✓ 2 verbatim/);
    expect(plain).toContain("Look at: 1 not found, 1 unquoted");
    expect(plain).toContain("(exit status 1)");
    expect(summaryText({ ...summary, levels: new Set() })).toContain("(exit status 0)");
  });
});
