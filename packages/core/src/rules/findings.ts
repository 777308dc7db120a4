import { type CheckedQuotation, verdictRecord } from "../verification/verdict.js";
import { QUOTATION_RULES, READING_RULES } from "./catalogue.js";
import type { Finding } from "./finding.js";
import type { ReadingRule } from "./rule.js";
import { isInFront, type RuleContext } from "./rule-context.js";
import type { RuleSettings } from "./settings.js";
import { type Levels, weighed } from "./weigh.js";

/** What an editor should look at in an article by itself, in the order of the text; each place once a rule. */
export function findingsOfReading(context: RuleContext, settings: RuleSettings = {}): Finding[] {
  return inOrder(READING_RULES.flatMap((rule) => weighed(rule, settings, () => rule.find(context))));
}

/**
 * What an editor should look at in a draft that was checked, in the order of the text; each place once a rule. Notes on
 * how an article is sourced are left to a reading of it, unless the settings name their rule.
 *
 * @param quotations the draft's, with their verdicts
 * @param againstBody whether they were checked against the draft's own body, because there are no sources
 */
export function findingsOfCheck(
  context: RuleContext,
  quotations: readonly CheckedQuotation[],
  againstBody: boolean,
  settings: RuleSettings = {},
): Finding[] {
  const ofReading = READING_RULES.filter((rule) => isPartOfCheck(rule, againstBody, settings));
  const inFront = (quotation: CheckedQuotation) => againstBody && isInFront(context, quotation.start);
  return inOrder([
    ...ofReading.flatMap((rule) => weighed(rule, settings, () => rule.find(context))),
    ...quotations.flatMap((quotation) => verdictFinding(quotation, inFront(quotation), settings)),
    ...QUOTATION_RULES.flatMap((rule) =>
      weighed(rule, settings, () => quotations.flatMap((quotation) => rule.find(quotation))),
    ),
  ]);
}

/** Whether a check gives what a rule finds in the draft as a reading. */
function isPartOfCheck(rule: ReadingRule, againstBody: boolean, settings: Levels): boolean {
  if (settings[rule.name] !== undefined) return true;
  return rule.severity !== "note" && (againstBody || !rule.yieldsToSources);
}

/** A verdict as a finding. What the headline has and the body lacks has rules of its own. */
function verdictFinding(quotation: CheckedQuotation, inFront: boolean, settings: RuleSettings): Finding[] {
  const { verdict, start, end, evidence } = quotation;
  if (verdict === null || (inFront && verdict !== "cannot-check")) return [];
  const { name, severity } = verdictRecord(verdict);
  if (severity === null) return [];
  const issue = quotation.issues.find((one) => one.verdict === verdict);
  return weighed({ name, severity }, settings, () => [
    { start, end, message: issue?.message ?? "", evidence },
  ]);
}

/** In the order of the text; of those that share rule and place, the first. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.start} ${finding.end} ${finding.rule}`;
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
