import type { CheckedQuotation, Evidence } from "./verdict.js";

/**
 * What is said of a quotation that cannot be judged.
 *
 * @param message the reason, in a sentence
 * @param evidence the place that comes nearest, where there is one
 */
export function cannotCheck(
  message: string,
  evidence: Evidence | null,
): Pick<CheckedQuotation, "verdict" | "issues" | "evidence"> {
  return {
    verdict: "cannot-check",
    issues: [{ verdict: "cannot-check", class: "reason", message }],
    evidence,
  };
}
