import type { Quotation } from "../../quotations/quotation.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import { contains, type Range } from "../../text/span.js";
import type { Draft } from "../draft.js";

/**
 * The attributions, those of a quotation's end with the whole of it: what begins in the midst of the marks and goes up to the
 * closing one begins at the opening one, and what begins there goes up to the closing one. Somebody who is credited inside the
 * marks is credited with what stands there only.
 */
export function wholeMarks(drafts: readonly Draft[], quotations: readonly Quotation[]): Draft[] {
  const marked = quotations.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  return drafts.map((draft) => {
    const content = draft.content.map((range) => completed(draft, range, marked));
    return content.every((range, at) => range === draft.content[at]) ? draft : { ...draft, content };
  });
}

function completed({ cue, source }: Draft, range: Range, marked: readonly Range[]): Range {
  const isOutside = (piece: Range) => ![...cue, ...source].some((span) => contains(piece, span));
  const first = marked[lastAtOrBefore(marked, ({ start }) => start, range.start)];
  const last = marked[lastAtOrBefore(marked, ({ start }) => start, range.end - 1)];
  const cutsFirst = first !== undefined && first.start < range.start && range.start < first.end;
  const cutsLast = last !== undefined && range.end < last.end;
  const start = cutsFirst && first.end <= range.end && isOutside(first) ? first.start : range.start;
  const end = cutsLast && range.start <= last.start && isOutside(last) ? last.end : range.end;
  return start === range.start && end === range.end ? range : { start, end };
}
