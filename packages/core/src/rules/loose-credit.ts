/**
 * “A spokesman” for words that the source gives to somebody by name, or a speaker that one side leaves open.
 *
 * **When it helps.** The words are sound; the credit could be plainer, or could not be compared. Given by `hearsay check`
 * beside the verdict.
 */
import type { CheckedQuotation } from "../verification/verdict.js";
import type { Problem } from "./rule.js";

export function looseCredits({ verdict, issues, start, end, evidence }: CheckedQuotation): Problem[] {
  if (verdict === "misattributed") return [];
  return issues
    .filter((issue) => issue.class === "speaker" && issue.verdict === "verbatim")
    .map(({ message }) => ({ start, end, message, evidence }));
}
