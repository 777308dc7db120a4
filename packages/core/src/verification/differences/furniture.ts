import type { Change, Explanation } from "./change.js";

/** Numbers of pages, lines and notes, running heads and references are no words of the text: a draft leaves them out. */
export function asFurniture(change: Change): Explanation | null {
  if (change.draft.length > 0 || change.source.length === 0) return null;
  if (!change.source.every((word) => word.furniture)) return null;
  return {
    verdict: "verbatim",
    class: "artefact",
    message: `“${change.sourceText.replace(/\s+/g, " ")}” belongs to the page or to the notes of the source, not to its words.`,
  };
}

/** The change without what belongs to the page. */
export function withoutFurniture(change: Change): Change {
  const source = change.source.filter((word) => !word.furniture);
  return source.length === change.source.length || source.length === 0 ? change : { ...change, source };
}
