import type { TextChange } from "@hearsay/core";

/** Exact words of a draft, and what is to stand there instead. */
export interface Replacement {
  readonly replace: string;
  readonly by: string;
}

/** A longer quotation is not shown whole: what stands around its changes is enough. */
const LONGEST_WHOLE = 600;
/** So much more of the draft is taken on each side until it stands there once. */
const STEP = 24;

/** The changes of a quotation as one replacement of words that stand in the draft once, if there are such. */
export function replacementOf(
  draft: string,
  quotation: { readonly start: number; readonly end: number },
  changes: readonly TextChange[],
): Replacement | null {
  if (changes.length === 0) return null;
  const first = Math.min(...changes.map(({ from }) => from));
  const last = Math.max(...changes.map(({ to }) => to));
  const whole = { start: Math.min(first, quotation.start), end: Math.max(last, quotation.end) };
  let { start, end } = whole.end - whole.start <= LONGEST_WHOLE ? whole : { start: first, end: last };
  while (!standsOnce(draft, draft.slice(start, end)) && (start > 0 || end < draft.length)) {
    start = Math.max(0, start - STEP);
    end = Math.min(draft.length, end + STEP);
  }
  return { replace: draft.slice(start, end), by: changed(draft, changes, start, end) };
}

/** A stretch of a text with changes done; those that overlap an earlier one are left out. */
export function changed(text: string, changes: readonly TextChange[], start = 0, end = text.length): string {
  let done = "";
  let at = start;
  for (const { from, to, insert } of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    done += text.slice(at, from) + insert;
    at = to;
  }
  return done + text.slice(at, end);
}

function standsOnce(text: string, words: string): boolean {
  return words !== "" && text.indexOf(words) === text.lastIndexOf(words);
}
