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

/** Findings, split into those about one quotation as a whole, which are shown with it, and the others. */
interface FindingsByQuotation {
  readonly ofQuotation: (quotation: CheckedQuotation) => readonly Finding[];
  readonly others: readonly Finding[];
}

/** Which findings mark exactly the words of a quotation, in their order. */
export function byQuotation(
  quotations: readonly CheckedQuotation[],
  findings: readonly Finding[],
): FindingsByQuotation {
  const ends = new Map(quotations.map(({ start, end }) => [start, end]));
  const isOne = ({ start, end }: Finding) => ends.get(start) === end;
  const byStart = new Map<number, Finding[]>();
  for (const finding of findings.filter(isOne)) {
    const same = byStart.get(finding.start);
    if (same === undefined) byStart.set(finding.start, [finding]);
    else same.push(finding);
  }
  return {
    ofQuotation: ({ start }) => byStart.get(start) ?? [],
    others: findings.filter((finding) => !isOne(finding)),
  };
}

function placeOf({ source, start, end }: Evidence): string {
  return `${start}-${end} ${source}`;
}
