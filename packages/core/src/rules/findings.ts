import type { CheckedQuotation } from "../verification/verdict.js";
import { RULES } from "./catalogue.js";
import { cutContexts } from "./cut-context.js";
import { droppedNegations } from "./dropped-negation.js";
import type { Finding } from "./finding.js";
import { looseCredits } from "./loose-credit.js";
import { relayedWords } from "./relayed-words.js";
import type { Problem } from "./rule.js";
import { levelOf, type RuleName, type RuleSettings } from "./settings.js";
import { isInFront, type Subject } from "./subject.js";

/** What an editor should look at in an article by itself, in the order of the text; each place once a rule. */
export function findingsOfReading(subject: Subject, settings: RuleSettings = {}): Finding[] {
  return inOrder(RULES.flatMap((rule) => given(rule.name, settings, () => rule.find(subject))));
}

/**
 * What an editor should look at in a draft that was checked, in the order of the text; each place once a rule. Notes on
 * how an article is sourced are left to a reading of it, unless the settings name their rule.
 *
 * @param quotations the draft's, with their verdicts
 * @param againstBody whether they were checked against the draft's own body, for want of sources; else the sources
 *   decide on the quotations of the headline
 */
export function findingsOfCheck(
  subject: Subject,
  quotations: readonly CheckedQuotation[],
  againstBody: boolean,
  settings: RuleSettings = {},
): Finding[] {
  const ofReading = RULES.filter(({ name }) => {
    return (
      settings[name] !== undefined ||
      (levelOf(name, {}) !== "note" && (againstBody || name !== "headline-quotation"))
    );
  });
  const inFront = (quotation: CheckedQuotation) => againstBody && isInFront(subject, quotation.start);
  return inOrder([
    ...ofReading.flatMap((rule) => given(rule.name, settings, () => rule.find(subject))),
    ...quotations.flatMap((quotation) => verdictFinding(quotation, inFront(quotation), settings)),
    ...given("cut-context", settings, () => quotations.flatMap(cutContexts)),
    ...given("relayed-words", settings, () => quotations.flatMap(relayedWords)),
    ...given("dropped-negation", settings, () => quotations.flatMap(droppedNegations)),
    ...given("loose-credit", settings, () => quotations.flatMap(looseCredits)),
  ]);
}

/** A verdict as a finding. What the headline has and the body lacks has rules of its own. */
function verdictFinding(quotation: CheckedQuotation, inFront: boolean, settings: RuleSettings): Finding[] {
  const { verdict, start, end, evidence } = quotation;
  if (verdict === null || verdict === "verbatim" || verdict === "edited") return [];
  if (inFront && verdict !== "cannot-check") return [];
  const issue = quotation.issues.find((one) => one.verdict === verdict);
  return given(verdict, settings, () => [{ start, end, message: issue?.message ?? "", evidence }]);
}

/** A rule's problems as findings of the severity that the settings give it; of a rule that is off, none. */
function given(rule: RuleName, settings: RuleSettings, find: () => readonly Problem[]): Finding[] {
  const level = levelOf(rule, settings);
  if (level === "off") return [];
  return find().map(({ start, end, message, evidence = null, severity = level }) => ({
    rule,
    severity: settings[rule] === undefined ? severity : level,
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
