import type { Severity } from "../verification/severity.js";
import { type CheckedQuotation, verdictRecord } from "../verification/verdict.js";
import { QUOTATION_RULES, READING_RULES } from "./catalogue.js";
import type { Finding } from "./finding.js";
import type { Problem, ReadingRule } from "./rule.js";
import { isInFront, type RuleContext } from "./rule-context.js";
import type { RuleLevel, RuleSettings } from "./settings.js";

/** What an editor should look at in an article by itself, in the order of the text; each place once a rule. */
export function findingsOfReading(context: RuleContext, settings: RuleSettings = {}): Finding[] {
  return inOrder(READING_RULES.flatMap((rule) => given(rule, settings, () => rule.find(context))));
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
  const set: Levels = settings;
  const isAsked = ({ name, severity, yieldsToSources }: ReadingRule) =>
    set[name] !== undefined || (severity !== "note" && (againstBody || !yieldsToSources));
  const inFront = (quotation: CheckedQuotation) => againstBody && isInFront(context, quotation.start);
  return inOrder([
    ...READING_RULES.filter(isAsked).flatMap((rule) => given(rule, settings, () => rule.find(context))),
    ...quotations.flatMap((quotation) => verdictFinding(quotation, inFront(quotation), settings)),
    ...QUOTATION_RULES.flatMap((rule) => given(rule, settings, () => quotations.flatMap(rule.find))),
  ]);
}

/** The settings, by any name. */
type Levels = Readonly<Partial<Record<string, RuleLevel>>>;

/** A verdict as a finding. What the headline has and the body lacks has rules of its own. */
function verdictFinding(quotation: CheckedQuotation, inFront: boolean, settings: Levels): Finding[] {
  const { verdict, start, end, evidence } = quotation;
  if (verdict === null || (inFront && verdict !== "cannot-check")) return [];
  const { name, severity } = verdictRecord(verdict);
  if (severity === null) return [];
  const issue = quotation.issues.find((one) => one.verdict === verdict);
  return given({ name, severity }, settings, () => [{ start, end, message: issue?.message ?? "", evidence }]);
}

/** A rule's problems as findings of the severity that the settings give it; of a rule that is off, none. */
function given(
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

/** In the order of the text; of those that share rule and place, the first. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.start} ${finding.end} ${finding.rule}`;
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
