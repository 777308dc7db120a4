import type { Change, Explanation } from "./change.js";

/** Fillers, repeated words and false starts may be left out of speech. */
export function asDisfluency(change: Change): Explanation | null {
  if (!change.spoken || change.draft.length > 0 || change.source.length === 0) return null;
  if (!change.source.every((word) => word.droppable)) return null;
  return {
    verdict: "edited",
    class: "disfluency",
    message: `“${change.sourceText}” of the transcript is left out.`,
  };
}
