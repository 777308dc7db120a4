import { RULE_LEVELS, RULE_NAMES, type RuleSettings } from "@hearsay/core";
import { InvalidArgumentError } from "commander";

/** `--rule no-speaker=off`, any number of times; of one rule, the last one holds. */
export function parseRule(value: string, before: RuleSettings = {}): RuleSettings {
  const at = value.indexOf("=");
  const given = value.slice(0, Math.max(at, 0)).trim();
  const wanted = value.slice(at + 1).trim();
  const name = RULE_NAMES.find((one) => one === given);
  const level = RULE_LEVELS.find((one) => one === wanted);
  if (at < 0) throw new InvalidArgumentError("Write it as NAME=SEVERITY, for example no-speaker=off.");
  if (name === undefined) {
    throw new InvalidArgumentError(`"${given}" is none of the rules. Known are ${RULE_NAMES.join(", ")}.`);
  }
  if (level === undefined) {
    throw new InvalidArgumentError(`"${wanted}" is no severity. Known are ${RULE_LEVELS.join(", ")}.`);
  }
  return { ...before, [name]: level };
}
