/** So many positions of a word are kept; no caller looks at more. */
export const MOST_POSITIONS = 1200;

/** How often each word occurs in all sources, and where, the first `MOST_POSITIONS` times. Words are looked up by their id. */
export class WordTable {
  readonly length = 1;
  readonly #counts: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #positions: Uint32Array;

  /**
   * @param ids the words of all sources, one after the other, documents parted by -1
   * @param words how many different words there are: every id is below it
   */
  constructor(ids: Int32Array, words: number) {
    const counts = new Uint32Array(words);
    for (const id of ids) if (id >= 0) counts[id] = (counts[id] as number) + 1;
    const rows = new Uint32Array(words + 1);
    for (let id = 0; id < words; id++)
      rows[id + 1] = (rows[id] as number) + Math.min(counts[id] as number, MOST_POSITIONS);
    const positions = new Uint32Array(rows[words] as number);
    const next = rows.slice(0, words);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (id < 0 || next[id] === rows[id + 1]) continue;
      positions[next[id] as number] = at;
      next[id] = (next[id] as number) + 1;
    }
    this.#counts = counts;
    this.#rows = rows;
    this.#positions = positions;
  }

  /** How often the word at `at` of `query` stands in the sources. */
  cost(query: Int32Array, at: number): number {
    return this.#counts[query[at] as number] ?? 0;
  }

  /** Calls `visit` with each position of the word at `at` of `query`, the first `limit` of them. */
  forEach(query: Int32Array, at: number, limit: number, visit: (position: number) => void): void {
    const id = query[at] as number;
    if (id < 0 || id >= this.#counts.length) return;
    const from = this.#rows[id] as number;
    const to = Math.min(this.#rows[id + 1] as number, from + limit);
    for (let slot = from; slot < to; slot++) visit(this.#positions[slot] as number);
  }
}
