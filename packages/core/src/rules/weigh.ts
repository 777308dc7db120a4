import type { Severity } from "../verification/severity.js";
import type { Finding } from "./finding.js";
import type { Problem } from "./rule.js";
import type { RuleLevel } from "./settings.js";

/** What is set for rules, by their names. */
export type Levels = Readonly<Partial<Record<string, RuleLevel>>>;

/**
 * Problems as findings. Each weighs what a user sets for the rule, else what the problem itself says, else the rule's
 * default; a rule that is off finds nothing, and does not look.
 */
export function weighed(
  rule: { readonly name: string; readonly severity: Severity },
  settings: Levels,
  find: () => readonly Problem[],
): Finding[] {
  const level = settings[rule.name];
  if (level === "off") return [];
  return find().map(({ start, end, message, evidence = null, severity = rule.severity }) => ({
    rule: rule.name,
    severity: level ?? severity,
    start,
    end,
    message,
    evidence,
  }));
}
