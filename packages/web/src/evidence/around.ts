import type { Range } from "@hearsay/core";

/** How far before and after a passage the sentences around it are shown, in characters. */
const FARTHEST = 280;

const SENTENCE_END = /[.!?…]["”’»)\]]*\s+/g;

/** A stretch with the whole sentences before and after it, within its paragraph; itself where they are too long. */
export function withSentencesAround(text: string, { start, end }: Range): Range {
  const paragraph = text.lastIndexOf("\n\n", Math.max(0, start - 1));
  const first = Math.max(paragraph === -1 ? 0 : paragraph + 2, start - FARTHEST);
  const before = text.slice(first, start);
  const isWholeBefore = first === 0 || first === paragraph + 2;
  const [firstEnd] = before.matchAll(SENTENCE_END);
  const from = isWholeBefore
    ? first
    : firstEnd === undefined
      ? start
      : first + firstEnd.index + firstEnd[0].length;

  const next = text.indexOf("\n\n", end);
  const last = Math.min(next === -1 ? text.length : next, end + FARTHEST);
  const after = text.slice(end, last);
  const isWholeAfter = last === text.length || last === next;
  const lastEnd = [...after.matchAll(SENTENCE_END)].at(-1);
  const to = isWholeAfter
    ? last
    : lastEnd === undefined
      ? end
      : end + lastEnd.index + lastEnd[0].trimEnd().length;
  return { start: Math.min(start, from), end: Math.max(end, to) };
}
