import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";
import { parseRule } from "./rule-option.js";

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

describe("the sources that the configuration names", () => {
  const desk = folderOf({
    "draft.txt": "“The gates were painted shut,” said Ines Tarr.\n",
    "desk/hearsay.config.json": JSON.stringify({ against: ["material"] }),
    "desk/material/tarr.txt": "INES TARR: The gates were painted shut in spring.\n",
    "other/falk.txt": "ODD FALK: The gates were never painted at all.\n",
  });
  afterAll(() => desk.remove());
  const verdicts = async (...args: string[]) => {
    const command = [
      "check",
      "draft.txt",
      "--config",
      "desk/hearsay.config.json",
      "--format",
      "jsonl",
      ...args,
    ];
    const { stdout } = await hearsay(command, { cwd: desk.path });
    const { quotations } = JSON.parse(stdout) as {
      quotations: { verdict: string; evidence: { source: string } | null }[];
    };
    return quotations.map(({ verdict, evidence }) => [verdict, evidence?.source]);
  };

  it("stand beside it, wherever the command is called", async () => {
    expect(await verdicts()).toEqual([["verbatim", "desk/material/tarr.txt"]]);
  });

  it("yield to those of --against", async () => {
    expect((await verdicts("--against", "other"))[0]).not.toContain("verbatim");
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
