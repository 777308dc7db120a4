/**
 * A stretch of a text. `start` and `end` are UTF-16 code units, `end` is exclusive.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text together with the characters that stand there. */
export interface Span extends Range {
  readonly text: string;
}

/** The span of `text` from `start` to `end`. */
export function spanOf(text: string, range: Range): Span {
  return { start: range.start, end: range.end, text: text.slice(range.start, range.end) };
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
