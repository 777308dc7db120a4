import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULE_LEVELS, RULE_NAMES } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { parseConfig } from "./parse-config.js";
import { configJsonSchema } from "./schema.js";

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
    ['{"against": []}', "c.json: against:"],
    ['{"against": ["-"]}', "c.json: against.0: standard input"],
    ['{"rules": 3}', "c.json: rules:"],
    ['{"rules": {"altered": "fatal"}}', "c.json: rules.altered must be one of error, warning, note, off"],
    ['{"rules": {"a": "off"}}', "c.json: rules.a: there is no such rule; known are headline-quotation,"],
  ])("refuses %s", (text, message) => {
    expect(() => parseConfig(text, "c.json")).toThrow(message);
  });
});

describe("schemas/config.schema.json", () => {
  const file = resolve(import.meta.dirname, "../../../schemas/config.schema.json");
  const written = readFileSync(file, "utf8");

  it("is what npm run docs makes of the configuration", () => {
    expect(JSON.parse(written)).toEqual(configJsonSchema());
  });

  it("names every rule and severity", () => {
    for (const name of [...RULE_NAMES, ...RULE_LEVELS]) expect(written).toContain(`"${name}"`);
  });
});
