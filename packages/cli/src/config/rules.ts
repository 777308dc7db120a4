import { readFile } from "node:fs/promises";
import type { RuleSettings } from "@hearsay/core";
import { Option } from "commander";
import { UsageError } from "../usage-error.js";
import { parseRule } from "./rule-option.js";

/** Read where it stands in the working directory. */
const DEFAULT_FILE = "hearsay.config.json";

export interface RuleOptions {
  readonly config?: string;
  readonly rule?: RuleSettings;
}

export function configOption(): Option {
  return new Option(
    "--config <file>",
    `the configuration; unless told, ${DEFAULT_FILE} in the working directory, if there is one`,
  );
}

export function ruleOption(): Option {
  return new Option(
    "--rule <name=severity>",
    "what a rule or a verdict weighs as a finding: error, warning, note or off; may be repeated",
  ).argParser<RuleSettings>(parseRule);
}

/**
 * What each rule weighs: by the flags, else by the configuration.
 *
 * @throws {UsageError} where a configuration that is named does not exist, or one cannot be read or is wrong
 */
export async function rulesOf({ config, rule }: RuleOptions): Promise<RuleSettings> {
  const text = await textOf(config);
  if (text === null) return rule ?? {};
  // the validator is loaded only where there is something to validate
  const { parseConfig } = await import("./parse-config.js");
  return { ...parseConfig(text, config ?? DEFAULT_FILE).rules, ...rule };
}

async function textOf(file: string | undefined): Promise<string | null> {
  try {
    return await readFile(file ?? DEFAULT_FILE, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && file === undefined) return null;
    const why = isMissing
      ? "does not exist"
      : `cannot be read: ${error instanceof Error ? error.message : error}`;
    throw new UsageError(`the configuration ${file ?? DEFAULT_FILE} ${why}`);
  }
}
