import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readingOfExample } from "../../test/reading-of-example.js";
import { articleFromText } from "../article/plain-text.js";
import { check, indexSources } from "../check.js";
import { checkHeadlines } from "../verification/headline-checks.js";
import { QUOTATION_RULES, READING_RULES, RULES } from "./catalogue.js";
import type { ExpectedProblem } from "./example.js";
import type { Problem } from "./rule.js";
import { ruleContext } from "./rule-context.js";

/** What was found, as an example expects it. */
function written(text: string, found: readonly Problem[]): ExpectedProblem[] {
  return found.map(({ start, end, message }) => ({ at: text.slice(start, end), message }));
}

describe.each(READING_RULES.map((rule) => ({ name: rule.name, rule })))("$name", ({ rule }) => {
  it.each(rule.examples)("$shows", (example) => {
    const reading = readingOfExample(example);
    const found = rule.find(ruleContext(reading, checkHeadlines(reading)));
    expect(written(example.text, found)).toEqual(example.expected);
  });
});

describe.each(QUOTATION_RULES.map((rule) => ({ name: rule.name, rule })))("$name", ({ rule }) => {
  it.each(rule.examples)("$shows", ({ draft, source, expected }) => {
    const sources = indexSources([articleFromText(source, { name: "source.txt" })]);
    const { quotations } = check(articleFromText(draft), sources);
    expect(quotations).not.toEqual([]);
    expect(
      written(
        draft,
        quotations.flatMap((one) => rule.find(one)),
      ),
    ).toEqual(expected);
  });
});

describe("the rules", () => {
  it("are one file each", () => {
    const files = new Set(readdirSync(import.meta.dirname));
    expect(RULES.map(({ name }) => `${name}.ts`).filter((file) => !files.has(file))).toEqual([]);
  });

  it("show what they find and what they leave alone", () => {
    const counts = RULES.map(({ name, examples }) => ({
      name,
      found: examples.some(({ expected }) => expected.length > 0),
      leftAlone: examples.some(({ expected }) => expected.length === 0),
    }));
    expect(counts.filter(({ found, leftAlone }) => !found || !leftAlone)).toEqual([]);
  });
});
