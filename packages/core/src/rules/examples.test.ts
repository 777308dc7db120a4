import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../../test/rule-examples.js";
import { saidInExample } from "../../test/said-in-example.js";
import { VERDICTS } from "../verification/verdict.js";
import { RULES } from "./catalogue.js";
import { RULE_NAMES } from "./settings.js";
import { subjectOf } from "./subject.js";

describe.each(RULES.map((rule) => ({ name: rule.name, rule })))("$name", ({ name, rule }) => {
  const examples = EXAMPLES[name] ?? [];

  it("shows what it finds and what it leaves alone", () => {
    expect(examples.some(({ expected }) => expected.length > 0)).toBe(true);
    expect(examples.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  it.each(examples.map((example) => ({ shows: example.shows, example })))("$shows", ({ example }) => {
    const found = rule.find(subjectOf(saidInExample(example)));
    const given = found.map(({ start, end, message }) => ({ at: example.text.slice(start, end), message }));
    expect(given).toEqual(example.expected);
  });
});

describe("the rules", () => {
  it("are one file each, but for the verdicts", () => {
    const files = new Set(readdirSync(import.meta.dirname));
    const verdicts: readonly string[] = VERDICTS;
    expect(RULE_NAMES.filter((name) => !files.has(`${name}.ts`) && !verdicts.includes(name))).toEqual([]);
  });
});
