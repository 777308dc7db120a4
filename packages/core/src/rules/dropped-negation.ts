/**
 * A quotation whose edit leaves out a “not”.
 *
 * **When it helps.** An ellipsis or a bracket makes an edit sound by its signs; where it swallows a negation, the sense may
 * turn round all the same. Given by `hearsay check` beside the verdict `edited`.
 */
import type { CheckedQuotation } from "../verification/verdict.js";
import type { Problem } from "./rule.js";

export function droppedNegations({ verdict, issues, start, end, evidence }: CheckedQuotation): Problem[] {
  if (verdict !== "edited") return [];
  return issues
    .filter((issue) => issue.class === "negation")
    .map(({ message }) => ({ start, end, message, evidence }));
}
