import type { Severity } from "./finding.js";

/** What each rule weighs unless the caller says otherwise, in the order in which the rules are documented. */
export const DEFAULT_SEVERITIES = {
  "headline-quotation": "error",
  "speaker-differs": "warning",
  "headline-verb": "warning",
  "no-speaker": "warning",
  "broken-marks": "warning",
  "unclear-pronoun": "note",
  "second-hand": "note",
  "unnamed-source": "note",
  "uncredited-figure": "note",
  "speaker-not-introduced": "note",
  "not-found": "error",
  unquoted: "error",
  misattributed: "error",
  spliced: "error",
  altered: "error",
  "cannot-check": "note",
  "cut-context": "warning",
  "relayed-words": "warning",
  "dropped-negation": "warning",
  "loose-credit": "note",
} as const satisfies Readonly<Record<string, Severity>>;

/** A rule, or a verdict that is given as a finding. */
export type RuleName = keyof typeof DEFAULT_SEVERITIES;

export const RULE_NAMES = Object.keys(DEFAULT_SEVERITIES) as readonly RuleName[];

/** What a rule may be set to; `off` keeps its findings from being given. */
export const RULE_LEVELS = ["error", "warning", "note", "off"] as const satisfies readonly (
  | Severity
  | "off"
)[];

export type RuleLevel = (typeof RULE_LEVELS)[number];

/** The rules that a caller sets; all others keep their default. */
export type RuleSettings = Readonly<Partial<Record<RuleName, RuleLevel>>>;

/** What a rule weighs under the settings. */
export function levelOf(rule: RuleName, settings: RuleSettings): RuleLevel {
  return settings[rule] ?? DEFAULT_SEVERITIES[rule];
}
