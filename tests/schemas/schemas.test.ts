import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as core from "@hearsay/core";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";
import { SAMPLE } from "../../packages/core/test/sample-report.js";

const STORY = `“We will close the quay”

The board met on Monday. “We will not close the quay before the summer,” said Maren Oduya, the chair.
Ray “Boots” Hallam, who keeps the gate, said that the board was “right, on the whole”.
`;

function schema(name: string): AnySchemaObject {
  return JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../schemas/${name}.schema.json`), "utf8"),
  ) as AnySchemaObject;
}

/** The schema, with every key that it does not name forbidden: what is printed must be described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)]);
  const object: Record<string, unknown> = Object.fromEntries(entries);
  return "required" in object && "properties" in object ? { ...object, additionalProperties: false } : object;
}

function problems(name: string, value: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(closed(schema(name)) as AnySchemaObject);
  validate(value);
  return validate.errors ?? [];
}

describe("the schemas", () => {
  it.each(["check", "read", "trace", "changes", "who", "quoted", "figures", "advice", "places"])(
    "%s names its version",
    (name) => {
      expect(schema(name).$id).toMatch(new RegExp(`^urn:hearsay:schema:${name}:\\d+\\.\\d+\\.\\d+$`));
    },
  );

  it("describe a report with every verdict", () => {
    expect(problems("check", JSON.parse(JSON.stringify(core.checkObject(SAMPLE, "draft.md"))))).toEqual([]);
  });

  it("refuse what the commands never print", () => {
    const object = core.checkObject(SAMPLE, "draft.md");
    expect(problems("check", { ...object, quotations: [{ id: "q1" }] })).not.toEqual([]);
    expect(problems("check", { ...object, more: 1 })).not.toEqual([]);
  });

  it("name all verdicts", () => {
    expect(schema("check").$defs?.verdict?.enum).toEqual(core.VERDICTS);
    expect(schema("advice").$defs?.advice?.properties.verdict.enum).toEqual(core.VERDICTS);
  });

  it("describe a difference in the same way", () => {
    for (const part of ["class", "diffStep"])
      expect(schema("places").$defs?.[part]).toEqual(schema("check").$defs?.[part]);
  });

  it.each(["check", "read"])("%s names all severities", (name) => {
    expect(schema(name).$defs?.finding?.properties.severity.enum).toEqual(core.SEVERITIES);
  });

  it.each([
    ["check", ["check", "story.txt", "--against", "source.txt", "--format", "jsonl"]],
    ["check", ["check", "story.txt", "--format", "jsonl"]],
    ["read", ["read", "story.txt", "--format", "jsonl"]],
    ["trace", ["trace", "we will not close the quay before the summer", "--format", "jsonl"]],
    ["who", ["who", "Oduya", "--format", "json"]],
    ["who", ["who", "Nobody", "--role", "clerk", "--since", "2031", "--format", "json"]],
    ["figures", ["figures", "quay", "--format", "json"]],
    ["quoted", ["quoted", "--format", "json"]],
    ["quoted", ["quoted", "--by", "month", "--until", "2031", "--format", "json"]],
    ["quoted", ["quoted", "--by", "outlet", "--format", "json"]],
    ["trace", ["trace", "they sang until the harbour froze over", "--format", "json"]],
  ])("describe what the commands print: %s %j", async (name, args) => {
    const folder = folderOf({ "story.txt": STORY, "source.txt": STORY });
    await hearsay(["add", "story.txt", "--quiet"], { cwd: folder.path });
    const { stdout } = await hearsay(args, { cwd: folder.path });
    folder.remove();
    expect(problems(name, JSON.parse(stdout))).toEqual([]);
  });

  it("describe changes after publication", async () => {
    const folder = folderOf({ "story.txt": STORY });
    await hearsay(["add", "story.txt", "--quiet"], { cwd: folder.path });
    const changed = STORY.replace("before the summer", "before the autumn").replace(", on the whole", "");
    writeFileSync(join(folder.path, "story.txt"), changed);
    await hearsay(["add", "story.txt", "--quiet"], { cwd: folder.path });
    const { stdout } = await hearsay(["changes", "--format", "jsonl"], { cwd: folder.path });
    folder.remove();
    expect(problems("changes", JSON.parse(stdout))).toEqual([]);
    expect(schema("changes").$defs?.diffStep).toEqual(schema("check").$defs?.diffStep);
  });
});
