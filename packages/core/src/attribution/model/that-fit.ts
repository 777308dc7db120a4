/**
 * Chooses the features of a table, the more important first, so that each finds a place in its own row or the next (see
 * `Weights`): among rows that features tie together there must be no more features than rows.
 *
 * @param features the most important first
 * @param bits the table has 2 to this power rows
 * @param most so many at most are chosen
 */
export function thatFit(features: Iterable<number>, bits: number, most: number): number[] {
  const rows = new TiedRows(2 ** bits + 1);
  const chosen: number[] = [];
  for (const feature of features) {
    if (chosen.length >= most) break;
    if (rows.tie(feature >>> (32 - bits))) chosen.push(feature);
  }
  return chosen;
}

/** Groups of rows that are tied by features (union-find), each with the number of its rows that are still free. */
class TiedRows {
  readonly #parent: Int32Array;
  readonly #free: Int32Array;

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, row) => row);
    this.#free = new Int32Array(count).fill(1);
  }

  /** Takes a place in a row or the next; false where none is left. */
  tie(row: number): boolean {
    const one = this.#groupOf(row);
    const other = this.#groupOf(row + 1);
    const free = (this.#free[one] as number) + (one === other ? 0 : (this.#free[other] as number));
    if (free === 0) return false;
    this.#parent[other] = one;
    this.#free[one] = free - 1;
    return true;
  }

  #groupOf(row: number): number {
    let group = row;
    while (this.#parent[group] !== group) {
      this.#parent[group] = this.#parent[this.#parent[group] as number] as number;
      group = this.#parent[group] as number;
    }
    return group;
  }
}
