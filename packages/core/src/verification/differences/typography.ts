import { foldAccents } from "../../text/canonical.js";
import { type Change, draftNorms, type Explanation, sourceNorms } from "./change.js";

/** The same letters, however parted or accented: "health care" and "healthcare", "transpor-tation". */
export function asTypography(change: Change): Explanation | null {
  if (change.draft.length === 0 || change.source.length === 0) return null;
  const letters = (norms: string[]) => foldAccents(norms.join("").replace(/[^\p{L}\p{N}]/gu, ""));
  if (letters(draftNorms(change)) !== letters(sourceNorms(change))) return null;
  if (/^\d+$/.test(letters(draftNorms(change))) && digits(change.draftText) !== digits(change.sourceText))
    return null;
  return {
    verdict: "verbatim",
    class: "typography",
    message: `“${change.draftText}” is written “${change.sourceText}” in the source.`,
  };
}

/** A number without what only groups its digits; a point or a dash inside it is more than typography. */
function digits(text: string): string {
  return text.replace(/[\s,'\u2019]/g, "");
}
