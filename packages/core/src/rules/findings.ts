import type { MarkFault } from "../quotations/quotation.js";
import type { Said } from "../speakers/said.js";
import type { CheckedQuotation, Verdict } from "../verification/verdict.js";
import type { Finding, Severity } from "./finding.js";

/** What a verdict weighs as a finding; the ones that are left out are none. */
const SEVERITIES: Readonly<Partial<Record<Verdict, Severity>>> = {
  "not-found": "error",
  unquoted: "error",
  misattributed: "error",
  spliced: "error",
  altered: "error",
  "cannot-check": "note",
};

/** What an editor should look at in an article by itself. */
export function findingsOfReading(reading: Said): Finding[] {
  return reading.faults.map(brokenMarks);
}

/** What an editor should look at in a draft that was checked, in the order of the text. */
export function findingsOfCheck(
  reading: Said & { readonly findings: readonly Finding[] },
  quotations: readonly CheckedQuotation[],
  againstBody: boolean,
): Finding[] {
  const findings = [
    ...reading.findings,
    ...quotations.flatMap((quotation) => verdictFinding(quotation, againstBody)),
    ...quotations.flatMap(leftOutNegation),
    ...quotations.flatMap(looseCredit),
  ];
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function brokenMarks(fault: MarkFault): Finding {
  return {
    rule: "broken-marks",
    severity: "warning",
    start: fault.start,
    end: fault.end,
    message: fault.message,
    evidence: null,
  };
}

function verdictFinding(quotation: CheckedQuotation, againstBody: boolean): Finding[] {
  const { verdict, start, end, evidence } = quotation;
  const severity = verdict === null ? undefined : SEVERITIES[verdict];
  if (verdict === null || severity === undefined) return [];
  const issue = quotation.issues.find((one) => one.verdict === verdict);
  const rule = againstBody && verdict !== "cannot-check" ? "headline-quotation" : verdict;
  const message = againstBody ? sayNotInBody(quotation) : (issue?.message ?? "");
  return [{ rule, severity, start, end, message, evidence }];
}

/** A longer sentence is shown as its nearest words alone, in characters. */
const LONGEST_SHOWN = 300;

function sayNotInBody({ evidence, issues }: CheckedQuotation): string {
  if (evidence === null) return "The article’s body does not have this quotation.";
  const { context, text, speaker } = evidence;
  const nearest = context.text.length <= LONGEST_SHOWN ? context.text : `“${text}”`;
  const by = speaker === null ? "" : ` by ${speaker}`;
  const difference = issues[0]?.message ?? "";
  return `The article’s body does not have this quotation as it stands here. ${difference} The nearest words${by}: ${nearest}`;
}

/** An edit that drops a negation is sound by its signs and may still turn the sense round. */
function leftOutNegation({ verdict, issues, start, end, evidence }: CheckedQuotation): Finding[] {
  if (verdict !== "edited") return [];
  return issues
    .filter((issue) => issue.class === "negation")
    .map((issue) => ({
      rule: "dropped-negation",
      severity: "warning",
      start,
      end,
      message: issue.message,
      evidence,
    }));
}

/** "A spokesman" for words that the source gives to somebody by name, or a speaker that one side leaves open. */
function looseCredit({ verdict, issues, start, end, evidence }: CheckedQuotation): Finding[] {
  if (verdict === "misattributed") return [];
  return issues
    .filter((issue) => issue.class === "speaker" && issue.verdict === "verbatim")
    .map((issue) => ({
      rule: "loose-credit",
      severity: "note",
      start,
      end,
      message: issue.message,
      evidence,
    }));
}
