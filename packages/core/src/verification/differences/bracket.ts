import type { Change, Explanation } from "./change.js";
import { isNegation } from "./negation.js";

/** Words in square brackets are the writer's, and may stand for words of the source. */
export function asBracket(change: Change): Explanation | null {
  if (change.draft.length === 0 || !change.draft.every((word) => word.bracketed || word.partlyBracketed))
    return null;
  if (
    change.source.some((word) => isNegation(word.norm)) &&
    !change.draft.some((word) => isNegation(word.norm))
  ) {
    return {
      verdict: "edited",
      class: "negation",
      message: `The brackets replace “${change.sourceText}”, which holds a negation.`,
    };
  }
  const message =
    change.source.length === 0
      ? `The writer adds “${change.draftText}” in brackets.`
      : `The brackets put “${change.draftText}” for the source’s “${change.sourceText}”.`;
  return { verdict: "edited", class: "bracket", message };
}
