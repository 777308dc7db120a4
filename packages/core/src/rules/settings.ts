import { SEVERITIES, type Severity } from "../verification/severity.js";
import { VERDICT_RECORDS } from "../verification/verdict.js";
import { RULES } from "./catalogue.js";

/** A rule, or a verdict that is given as a finding. */
export type RuleName =
  | (typeof RULES)[number]["name"]
  | Extract<(typeof VERDICT_RECORDS)[number], { readonly severity: Severity }>["name"];

export const RULE_NAMES: readonly RuleName[] = [
  ...RULES.map(({ name }) => name),
  ...VERDICT_RECORDS.filter((record) => record.severity !== null).map(({ name }) => name),
];

/** What a rule may be set to; `off` keeps its findings from being given. */
export const RULE_LEVELS = [...SEVERITIES, "off"] as const;

export type RuleLevel = (typeof RULE_LEVELS)[number];

/** The rules that a user sets; all others keep their default. */
export type RuleSettings = Readonly<Partial<Record<RuleName, RuleLevel>>>;
