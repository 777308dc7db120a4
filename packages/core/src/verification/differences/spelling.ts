import { canonical } from "../../text/canonical.js";
import { sameButForDress } from "../../text/quantities/quantities.js";
import { type Change, draftNorms, draftTokens, type Explanation, sourceNorms } from "./change.js";

/** A spelling variant, or one quantity written in two ways: "28 %" and "twenty-eight per cent". */
export function asSpelling(change: Change): Explanation | null {
  if (change.draft.length === 0 || change.source.length === 0) return null;
  const draft = draftNorms(change).map(canonical).join(" ");
  const source = sourceNorms(change).map(canonical).join(" ");
  if (draft !== source && !isSameQuantity(change)) return null;
  return {
    verdict: "verbatim",
    class: "spelling",
    message: `“${change.draftText}” is written “${change.sourceText}” in the source.`,
  };
}

/** Whether both sides have the same words but for the dress of quantities. */
function isSameQuantity(change: Change): boolean {
  return sameButForDress(
    draftTokens(change),
    change.source,
    (one, other) => canonical(one.norm) === canonical(other.norm),
  );
}
