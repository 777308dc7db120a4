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
