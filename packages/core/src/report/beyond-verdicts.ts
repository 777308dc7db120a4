import type { Finding } from "../rules/finding.js";
import { type CheckedQuotation, type Evidence, VERDICTS } from "../verification/verdict.js";

const verdicts: ReadonlySet<string> = new Set(VERDICTS);

/** The findings that say more than the verdict of a quotation does, which is shown with the quotation. */
export function beyondVerdicts(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !verdicts.has(finding.rule));
}

/** The findings without evidence that is already shown with one of the quotations. */
export function withoutShownEvidence(
  findings: readonly Finding[],
  shown: readonly CheckedQuotation[],
): Finding[] {
  const places = new Set(shown.map(({ evidence }) => evidence && placeOf(evidence)));
  return findings.map((finding) =>
    finding.evidence !== null && places.has(placeOf(finding.evidence))
      ? { ...finding, evidence: null }
      : finding,
  );
}

function placeOf({ source, start, end }: Evidence): string {
  return `${start}-${end} ${source}`;
}
