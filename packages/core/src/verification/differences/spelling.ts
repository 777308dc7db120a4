import { canonical } from "../../text/canonical.js";
import { quantityOf } from "../../text/numbers.js";
import { type Change, draftNorms, type Explanation, sourceNorms } from "./change.js";

/** A spelling variant, or one quantity written in two ways: "28 %" and "twenty-eight per cent". */
export function asSpelling(change: Change): Explanation | null {
  if (change.draft.length === 0 || change.source.length === 0) return null;
  const draft = draftNorms(change);
  const source = sourceNorms(change);
  const quantity = quantityOf(draft);
  const same =
    quantity === null
      ? draft.map(canonical).join(" ") === source.map(canonical).join(" ")
      : quantity === quantityOf(source);
  if (!same) return null;
  return {
    verdict: "verbatim",
    class: "spelling",
    message: `“${change.draftText}” is written “${change.sourceText}” in the source.`,
  };
}
