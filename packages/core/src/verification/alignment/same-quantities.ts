import type { Query, Stretch } from "./alignment.js";

/** A quantity of the quotation and the same of a stretch: the row and the column of the table before them. */
interface SameQuantity {
  readonly fromRow: number;
  readonly fromColumn: number;
}

/** By the row, and then by the column, at which both end. */
export type SameQuantities = ReadonlyMap<number, ReadonlyMap<number, readonly SameQuantity[]>>;

/**
 * The quantities that the quotation and the stretches have in other words.
 *
 * @param columns the first column of the table for each stretch
 */
export function sameQuantities(
  query: Query,
  stretches: readonly Stretch[],
  columns: Int32Array,
): SameQuantities {
  const same = new Map<number, Map<number, SameQuantity[]>>();
  query.words.forEach(({ quantity }, fromRow) => {
    if (quantity === undefined || fromRow + quantity.length > query.words.length) return;
    const { length, meanings } = quantity;
    const pairs = same.get(fromRow + length) ?? new Map<number, SameQuantity[]>();
    stretches.forEach((stretch, s) => {
      const first = (columns[s] as number) - stretch.from;
      for (const { start, end, meanings: others } of stretch.quantities()) {
        // the same word already
        if (length === 1 && end - start === 1 && query.ids[fromRow] === stretch.ids[start]) continue;
        if (!meanings.some((meaning) => others.includes(meaning))) continue;
        pairs.set(first + end, [...(pairs.get(first + end) ?? []), { fromRow, fromColumn: first + start }]);
      }
    });
    if (pairs.size > 0) same.set(fromRow + length, pairs);
  });
  return same;
}
