import { RULES } from "../../rules/catalogue.js";
import type { Rule } from "../../rules/rule.js";
import { VERDICT_RECORDS } from "../../verification/verdict.js";

/** Everything that a finding may name, in a fixed order, as reporting descriptors of SARIF. */
export const SARIF_RULES = [...VERDICT_RECORDS.flatMap(ofVerdict), ...RULES.map(ofRule)];

/** Where a rule stands among `SARIF_RULES`, by its name. */
export const SARIF_RULE_INDEX: ReadonlyMap<string, number> = new Map(
  SARIF_RULES.map(({ id }, at) => [id, at]),
);

function ofVerdict({ name, severity, label, meaning }: (typeof VERDICT_RECORDS)[number]) {
  if (severity === null) return [];
  return [descriptor({ name, severity, label, meaning })];
}

function ofRule({ name, severity, examples }: Rule) {
  const shows = examples[0]?.shows ?? name;
  return descriptor({ name, severity, label: name.replaceAll("-", " "), meaning: `For example: ${shows}.` });
}

function descriptor(rule: { name: string; severity: string; label: string; meaning: string }) {
  return {
    id: rule.name,
    shortDescription: { text: rule.label },
    fullDescription: { text: rule.meaning },
    defaultConfiguration: { level: rule.severity },
  };
}
