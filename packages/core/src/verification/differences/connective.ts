import type { Change, Explanation } from "./change.js";

const CONNECTIVES = new Set(["and", "but", "so", "because", "also", "yet", "or", "plus"]);

/** The word that led on to the second half may go where two halves are joined. */
export function asConnective(change: Change): Explanation | null {
  if (!change.besideJoin || change.draft.length > 0 || change.source.length !== 1) return null;
  if (!change.source.every(({ norm }) => CONNECTIVES.has(norm))) return null;
  return {
    verdict: "edited",
    class: "rejoined",
    message: `“${change.sourceText}” is left out where two halves are joined.`,
  };
}
