import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { check, indexSources } from "../check.js";
import type { RuleSettings } from "./settings.js";

function findingsOf(turn: string, draft: string, rules: RuleSettings = {}) {
  const source = articleFromText(
    `Meeting of the board\n\nJONAH PREWITT: What do you say?\n\nADA OKAFOR: ${turn}\n\nJONAH PREWITT: Thank you for coming.\n`,
    { name: "meeting.txt" },
  );
  const report = check(
    articleFromText(`The board met on Monday in Skerry.\n\n${draft}\n`),
    indexSources([source]),
    { rules },
  );
  return {
    verdict: report.quotations[0]?.verdict,
    cut: report.quotations[0]?.evidence?.cut,
    source: source.text,
    findings: report.findings
      .filter(({ rule }) => rule === "cut-context" || rule === "relayed-words")
      .map(({ rule, severity, message }) => ({ rule, severity, message })),
  };
}

const DENIED = "I am not saying that it was deliberate.";
const QUOTED = "“It was deliberate,” Ada Okafor told the board.";

describe("cut-context", () => {
  it("is an error where the words are denied, and shows the sentence; the verdict stays", () => {
    const { verdict, findings } = findingsOf(DENIED, QUOTED);
    expect(verdict).toBe("verbatim");
    expect(findings).toEqual([
      {
        rule: "cut-context",
        severity: "error",
        message:
          "The sentence that these words were cut from denies them: “I am *not saying that* it was deliberate.”",
      },
    ]);
  });

  it("is a warning where they are only doubted", () => {
    const { findings } = findingsOf("I think it was deliberate.", QUOTED);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("keeps the left-out words in the evidence, at their place in the source", () => {
    const { cut, source } = findingsOf(DENIED, QUOTED);
    expect(cut?.map(({ text }) => text)).toEqual(["not saying that"]);
    expect(cut?.map(({ start, end }) => source.slice(start, end))).toEqual(["not saying that"]);
  });

  it("weighs what the settings say", () => {
    const severities = (rules: RuleSettings) =>
      findingsOf(DENIED, QUOTED, rules).findings.map(({ severity }) => severity);
    expect(severities({ "cut-context": "note" })).toEqual(["note"]);
    expect(severities({ "cut-context": "off" })).toEqual([]);
  });

  it.each([
    ["I think it was deliberate.", "Ada Okafor thinks “it was deliberate”."],
    ["I think it was deliberate.", "“It was deliberate,” Ada Okafor believes."],
    ["If the county pays, we will build it.", "If the county pays, Ada Okafor said, “we will build it”."],
    [DENIED, "Ada Okafor would not say that “it was deliberate”."],
    ["We found only two of the nine wells.", "Ada Okafor said they found only “two of the nine wells”."],
    [
      "Was it a triumph? You say it was a triumph for us?",
      "“You say it was a triumph for us?” Ada Okafor asked.",
    ],
  ])("is not given where the draft says so itself: %s", (turn, draft) => {
    expect(findingsOf(turn, draft).findings).toEqual([]);
  });

  it("is given where brackets change the sense", () => {
    const { verdict, findings } = findingsOf(
      "We may pay the crews in May.",
      "“We [will] pay the crews in May,” said Ada Okafor.",
    );
    expect(verdict).toBe("edited");
    expect(findings).toEqual([
      {
        rule: "cut-context",
        severity: "warning",
        message: "The brackets change the sense (modality): “We *may* pay the crews in May.”",
      },
    ]);
  });
});

describe("relayed-words", () => {
  it.each([
    [
      "I went in and the doctor said I was fine to work.",
      "“I was fine to work,” said Ada Okafor.",
      "the doctor",
    ],
    [
      "He told me, “Ada, the numbers will come to us in the end.” I laughed.",
      "“The numbers will come to us in the end,” said Ada Okafor.",
      "He",
    ],
    [
      "“It looks perfectly healthy from here,” the minister told us.",
      "“It looks perfectly healthy from here,” said Ada Okafor.",
      "the minister",
    ],
  ])("names who said them: %s", (turn, draft, by) => {
    const { verdict, findings } = findingsOf(turn, draft);
    expect(verdict).toBe("verbatim");
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["relayed-words warning"]);
    expect(findings[0]?.message).toContain(`Ada Okafor only quotes these words, from “${by}”`);
  });

  it.each([
    [
      "I said to him, “We are not for sale at any price.” He laughed.",
      "“We are not for sale at any price,” said Ada Okafor.",
    ],
    [
      "I went in and the doctor said I was fine to work.",
      "“I was fine to work,” the doctor told her, Ada Okafor said.",
    ],
    [
      "I went in and the doctor said I was fine to work.",
      "Ada Okafor recalled the doctor’s words: “I was fine to work.”",
    ],
  ])("are left alone where they are the speaker's, or the draft tells: %s", (turn, draft) => {
    expect(findingsOf(turn, draft).findings).toEqual([]);
  });
});
