/**
 * Where each run of `length` words occurs, in compressed rows: the positions of the row of bucket b stand together. Runs are
 * hashed, so a position is a candidate until the words themselves are compared.
 */
export class GramTable {
  readonly length: number;
  readonly #ids: Int32Array;
  readonly #rows: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #mask: number;
  /** The row of each bucket that is kept; null where all are, and each has the row of its own number. */
  readonly #rowOf: ReadonlyMap<number, number> | null;

  /**
   * @param ids the words of all sources, one after the other, documents parted by -1
   * @param length how many words a run has
   * @param queries where the runs of these alone are kept; all runs where left out
   */
  constructor(ids: Int32Array, length: number, queries?: readonly Int32Array[]) {
    this.length = length;
    this.#ids = ids;
    this.#mask = 2 ** Math.max(4, Math.ceil(Math.log2(ids.length + 1))) - 1;
    this.#rowOf = queries === undefined ? null : this.#rowsOf(queries);
    const count = this.#rowOf?.size ?? this.#mask + 1;
    const rows = new Uint32Array(count + 1);
    this.#forEachRun((row) => {
      rows[row + 1] = (rows[row + 1] as number) + 1;
    });
    for (let row = 0; row < count; row++) rows[row + 1] = (rows[row + 1] as number) + (rows[row] as number);
    const positions = new Uint32Array(rows[count] as number);
    const next = rows.slice(0, count);
    this.#forEachRun((row, at) => {
      const slot = next[row] as number;
      positions[slot] = at;
      next[row] = slot + 1;
    });
    this.#rows = rows;
    this.#positions = positions;
  }

  /** Whether every run of a query that may stand in the sources was kept. */
  covers(query: Int32Array): boolean {
    if (this.#rowOf === null) return true;
    for (let at = 0; at + this.length <= query.length; at++) {
      const bucket = this.#bucket(query, at);
      if (bucket >= 0 && !this.#rowOf.has(bucket)) return false;
    }
    return true;
  }

  /** How many positions would have to be looked at for the run at `at` of `query`. */
  cost(query: Int32Array, at: number): number {
    const row = this.#row(query, at);
    return row < 0 ? 0 : (this.#rows[row + 1] as number) - (this.#rows[row] as number);
  }

  /** Calls `visit` with each position at which the run at `at` of `query` stands, the first `limit` of them. */
  forEach(query: Int32Array, at: number, limit: number, visit: (position: number) => void): void {
    const row = this.#row(query, at);
    if (row < 0) return;
    const from = this.#rows[row] as number;
    const to = Math.min(this.#rows[row + 1] as number, from + limit);
    for (let slot = from; slot < to; slot++) {
      const position = this.#positions[slot] as number;
      if (this.#equal(query, at, position)) visit(position);
    }
  }

  #rowsOf(queries: readonly Int32Array[]): ReadonlyMap<number, number> {
    const rows = new Map<number, number>();
    for (const query of queries) {
      for (let at = 0; at + this.length <= query.length; at++) {
        const bucket = this.#bucket(query, at);
        if (bucket >= 0 && !rows.has(bucket)) rows.set(bucket, rows.size);
      }
    }
    return rows;
  }

  /** Calls `visit` with the row and the position of each run of the sources that is kept. */
  #forEachRun(visit: (row: number, at: number) => void): void {
    const last = this.#ids.length - this.length;
    const rowOf = this.#rowOf;
    if (rowOf === null) {
      for (let at = 0; at <= last; at++) {
        const bucket = this.#bucket(this.#ids, at);
        if (bucket >= 0) visit(bucket, at);
      }
      return;
    }
    const kept = new Uint8Array((this.#mask >>> 3) + 1);
    for (const bucket of rowOf.keys())
      kept[bucket >>> 3] = (kept[bucket >>> 3] as number) | (1 << (bucket & 7));
    for (let at = 0; at <= last; at++) {
      const bucket = this.#bucket(this.#ids, at);
      if (bucket >= 0 && ((kept[bucket >>> 3] as number) >> (bucket & 7)) & 1)
        visit(rowOf.get(bucket) as number, at);
    }
  }

  #equal(query: Int32Array, at: number, position: number): boolean {
    for (let k = 0; k < this.length; k++) if (query[at + k] !== this.#ids[position + k]) return false;
    return true;
  }

  /** The row of a run, or -1 where it crosses a gap or stands nowhere. */
  #row(query: Int32Array, at: number): number {
    const bucket = this.#bucket(query, at);
    return bucket < 0 || this.#rowOf === null ? bucket : (this.#rowOf.get(bucket) ?? -1);
  }

  /** The bucket of a run, or -1 where it crosses a gap. */
  #bucket(ids: Int32Array, at: number): number {
    let hash = 0x811c9dc5;
    for (let k = 0; k < this.length; k++) {
      const id = ids[at + k] as number;
      if (id < 0) return -1;
      hash = Math.imul(hash ^ id, 0x01000193);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
    return (hash ^ (hash >>> 16)) & this.#mask;
  }
}
