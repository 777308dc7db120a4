import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULE_LEVELS, RULE_NAMES } from "@hearsay/core";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";
import { parseConfig } from "./parse-config.js";
import { parseRule } from "./rule-option.js";
import { configJsonSchema } from "./schema.js";

const STORY =
  "The quay closes on Monday.\n\n“You can’t find a sound net any more. We tried.”\n\nThe board meets in May.\n";
const off = JSON.stringify({ $schema: "../schemas/config.schema.json", rules: { "no-speaker": "off" } });
const folder = folderOf({
  "plain/story.txt": STORY,
  "set/story.txt": STORY,
  "set/hearsay.config.json": off,
  "wrong/story.txt": STORY,
  "wrong/hearsay.config.json": '{ "rules": { "no-speeker": "off" } }',
});
afterAll(() => folder.remove());

const run = (where: string, ...args: string[]) => hearsay(args, { cwd: resolve(folder.path, where) });
const findings = (stdout: string) =>
  (JSON.parse(stdout) as { findings: { rule: string; severity: string }[] }).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

describe.each(["read", "check"])("hearsay %s", (command) => {
  it("gives a rule its default severity where there is no configuration", async () => {
    const { status, stdout } = await run("plain", command, "story.txt", "--format", "jsonl");
    expect(findings(stdout)).toEqual(["no-speaker warning"]);
    expect(status).toBe(1);
  });

  it("reads hearsay.config.json of the working directory, or the file that is named", async () => {
    const here = await run("set", command, "story.txt", "--format", "jsonl");
    const named = await run(
      "plain",
      command,
      "story.txt",
      "--format",
      "jsonl",
      "--config",
      "../set/hearsay.config.json",
    );
    for (const { status, stdout } of [here, named]) expect([status, findings(stdout)]).toEqual([0, []]);
  });

  it("lets a flag prevail over the configuration", async () => {
    const { status, stdout } = await run(
      "set",
      command,
      "story.txt",
      "--format",
      "jsonl",
      "--rule",
      "no-speaker=note",
    );
    expect([status, findings(stdout)]).toEqual([0, ["no-speaker note"]]);
  });

  it("gives status 2 where the configuration is wrong or missing, and names the key", async () => {
    const wrong = await run("wrong", command, "story.txt");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain("hearsay.config.json: rules.no-speeker: there is no such rule");
    const missing = await run("plain", command, "story.txt", "--config", "gone.json");
    expect(missing).toMatchObject({ status: 2, stdout: "" });
    expect(missing.stderr).toContain("the configuration gone.json does not exist");
  });
});

describe("parseConfig", () => {
  it("takes what the rules are set to", () => {
    expect(parseConfig('{"rules": {"altered": "warning"}}', "c.json")).toEqual({
      rules: { altered: "warning" },
    });
    expect(parseConfig("\ufeff{}", "c.json")).toEqual({});
  });

  it.each([
    ["{", "c.json is not JSON"],
    ["[]", "c.json: the file:"],
    ['{"rule": {}}', "c.json: rule: there is no such key"],
    ['{"rules": 3}', "c.json: rules:"],
    ['{"rules": {"altered": "fatal"}}', "c.json: rules.altered must be one of error, warning, note, off"],
    ['{"rules": {"a": "off"}}', "c.json: rules.a: there is no such rule; known are headline-quotation,"],
  ])("refuses %s", (text, message) => {
    expect(() => parseConfig(text, "c.json")).toThrow(message);
  });
});

describe("parseRule", () => {
  it("gathers rules; the last of one holds", () => {
    const one = parseRule("no-speaker=off");
    expect(parseRule("altered = note", parseRule("no-speaker=error", one))).toEqual({
      "no-speaker": "error",
      altered: "note",
    });
  });

  it.each([
    ["no-speaker", "NAME=SEVERITY"],
    ["no-speeker=off", '"no-speeker" is none of the rules'],
    ["no-speaker=loud", '"loud" is no severity'],
  ])("refuses %s", (value, message) => {
    expect(() => parseRule(value)).toThrow(message);
  });
});

describe("schemas/config.schema.json", () => {
  const file = resolve(import.meta.dirname, "../../../../schemas/config.schema.json");
  const written = readFileSync(file, "utf8");

  it("is what npm run docs makes of the configuration", () => {
    expect(JSON.parse(written)).toEqual(configJsonSchema());
  });

  it("names every rule and severity", () => {
    for (const name of [...RULE_NAMES, ...RULE_LEVELS]) expect(written).toContain(`"${name}"`);
  });
});
