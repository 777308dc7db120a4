import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { check, indexSources } from "../check.js";
import { read } from "../read.js";
import { RULE_NAMES, type RuleSettings } from "./settings.js";

const PIECES = [
  "“",
  "”",
  "'",
  " ",
  ". ",
  ", ",
  "\n\n",
  " and ",
  "She said ",
  "Maren Oduya",
  "Mr Lind",
  "Kemble",
  "the board",
  "told the Courier ",
  "admits ",
  "a spokesman ",
  "seven people died",
  "$4 million",
  "41 per cent of the vote",
  "according to ",
  "nobody",
  "—",
  "\u0000",
  "😀",
];

describe("findings of any text", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("stand in the text, in its order, each place once a rule", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, article } = read(articleFromText(text));
        const places = findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`);
        expect(new Set(places).size).toBe(places.length);
        let last = 0;
        for (const { rule, start, end, message } of findings) {
          expect(RULE_NAMES).toContain(rule);
          expect(message).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("settings", () => {
  const story = articleFromText(
    "The quay closes on Monday.\n\n“You can’t find a sound net any more. We tried.”\n\nThe board meets again in May.",
  );
  const rules = (settings: RuleSettings) =>
    read(story, { rules: settings }).findings.map(({ rule, severity }) => `${rule} ${severity}`);

  it("leave what they do not name as it is", () => {
    expect(rules({})).toEqual(["no-speaker warning"]);
    expect(rules({ altered: "off" })).toEqual(["no-speaker warning"]);
  });

  it("change a rule's severity, or turn it off", () => {
    expect(rules({ "no-speaker": "error" })).toEqual(["no-speaker error"]);
    expect(rules({ "no-speaker": "off" })).toEqual([]);
  });

  const source = articleFromText("“The decking is rotten from end to end,” said Maren Oduya.", { name: "s" });
  const draft = articleFromText("“The decking is sound from end to end,” said Maren Oduya, the chair.");
  const checked = (settings: RuleSettings) =>
    check(draft, indexSources([source]), { rules: settings }).findings.map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );

  it("hold for verdicts, too; the verdict itself stays", () => {
    expect(checked({})).toEqual(["altered error"]);
    expect(checked({ altered: "note" })).toEqual(["altered note"]);
    expect(checked({ altered: "off" })).toEqual([]);
    expect(check(draft, indexSources([source]), { rules: { altered: "off" } }).quotations[0]?.verdict).toBe(
      "altered",
    );
  });

  it("bring the notes of a reading into a check where they name them", () => {
    const unnamed = articleFromText("“The decking is rotten from end to end,” said an official. It rained.");
    const given = (settings: RuleSettings) =>
      check(unnamed, indexSources([source]), { rules: settings }).findings.map(({ rule }) => rule);
    expect(given({})).not.toContain("unnamed-source");
    expect(given({ "unnamed-source": "warning" })).toContain("unnamed-source");
  });
});
