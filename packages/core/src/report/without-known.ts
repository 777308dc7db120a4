import type { Finding } from "../rules/finding.js";
import type { Report } from "../rules/report.js";
import type { CheckedQuotation } from "../verification/verdict.js";
import { type Identity, identified } from "./identity.js";

/**
 * A report without the verdicts and findings that are known already; `known` of the result counts them.
 *
 * @param take asked for each verdict that is not sound and each finding, in the order of the text; true where it is known
 */
export function withoutKnown(report: Report, take: (identity: Identity) => boolean): Report {
  const quotations = new Set<CheckedQuotation>();
  const findings = new Set<Finding>();
  let known = 0;
  for (const { identity, quotation, finding } of identified(report)) {
    if (!take(identity)) continue;
    known++;
    if (quotation !== null) quotations.add(quotation);
    if (finding !== null) findings.add(finding);
  }
  return {
    ...report,
    quotations: report.quotations.filter((quotation) => !quotations.has(quotation)),
    findings: report.findings.filter((finding) => !findings.has(finding)),
    known,
  };
}
