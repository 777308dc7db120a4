import type { Finding } from "../rules/finding.js";
import { VERDICTS } from "../verification/verdict.js";

const verdicts: ReadonlySet<string> = new Set(VERDICTS);

/** The findings that say more than the verdict of a quotation does, which is shown with the quotation. */
export function beyondVerdicts(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !verdicts.has(finding.rule));
}
