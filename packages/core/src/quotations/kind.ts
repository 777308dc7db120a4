import { isCreditAt } from "./credit.js";
import type { Piece } from "./pieces.js";
import { type Surroundings, speaksAround, textAfter, textBefore } from "./surroundings.js";

/** Words that are complete, marks that close inside them aside. */
const CLOSED = /[.,!?…—–-][\s"'”’»]*$/;

/**
 * `direct` where the words are a clause or more of their own, credited from outside or not at all; `mixed`
 * where they are part of the sentence around them.
 */
export function kindOf(text: string, pieces: readonly Piece[], around: Surroundings): "direct" | "mixed" {
  const first = pieces[0] as Piece;
  if (pieces.length > 1) return "direct";
  const before = textBefore(text, around, first).trimEnd();
  const after = textAfter(text, around, first).trimStart();
  const inner = text.slice(first.inner.start, first.inner.end).trim();
  const beginsSentence = /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(inner.slice(0, 12));
  const isClosed = CLOSED.test(inner.slice(-8));
  if (before === "") {
    const isCredited = after.startsWith(",") || isCreditAt(after, 0, after.length);
    return isClosed || after === "" || isCredited ? "direct" : "mixed";
  }
  if (/[:—–]$/.test(before)) return beginsSentence || isClosed ? "direct" : "mixed";
  if (before.endsWith(",")) return speaksAround(around, first) || beginsSentence ? "direct" : "mixed";
  return beginsSentence && /[.!?…,]$/.test(inner) && speaksAround(around, first) && isOwnClause(inner)
    ? "direct"
    : "mixed";
}

/** Whether there are words enough for a clause. */
function isOwnClause(inner: string): boolean {
  return /\s\S+\s\S/.test(inner);
}
