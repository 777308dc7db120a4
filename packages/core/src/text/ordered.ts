/** The position of the last item whose offset is at or before `offset`, by bisection; -1 if there is none. */
export function lastAtOrBefore<T>(
  items: readonly T[],
  offsetOf: (item: T) => number,
  offset: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsetOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of ordered ranges without overlaps that have a character between `start` and `end`; found without looking at the others. */
export function touching<T extends { readonly start: number; readonly end: number }>(
  ranges: readonly T[],
  start: number,
  end: number,
): T[] {
  const found: T[] = [];
  for (
    let at = Math.max(
      0,
      lastAtOrBefore(ranges, (one) => one.start, start),
    );
    at < ranges.length;
    at++
  ) {
    const range = ranges[at] as T;
    if (range.start >= end) break;
    if (start < range.end) found.push(range);
  }
  return found;
}
