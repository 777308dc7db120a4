/**
 * Where each run of `length` words occurs, in compressed rows: `positions` of bucket b stand from `rows[b]` to
 * `rows[b + 1]`. Runs are hashed, so a position is a candidate until the words themselves are compared.
 */
export class GramTable {
  readonly length: number;
  readonly #ids: Int32Array;
  readonly #rows: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #mask: number;

  /**
   * @param ids the words of all sources, one after the other, documents parted by -1
   * @param length how many words a run has
   */
  constructor(ids: Int32Array, length: number) {
    this.length = length;
    this.#ids = ids;
    const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(ids.length + 1)));
    this.#mask = buckets - 1;
    const rows = new Uint32Array(buckets + 1);
    const last = ids.length - length;
    for (let at = 0; at <= last; at++) {
      const bucket = this.#bucket(ids, at);
      if (bucket >= 0) rows[bucket + 1] = (rows[bucket + 1] as number) + 1;
    }
    for (let b = 0; b < buckets; b++) rows[b + 1] = (rows[b + 1] as number) + (rows[b] as number);
    const positions = new Uint32Array(rows[buckets] as number);
    const next = rows.slice(0, buckets);
    for (let at = 0; at <= last; at++) {
      const bucket = this.#bucket(ids, at);
      if (bucket < 0) continue;
      const slot = next[bucket] as number;
      positions[slot] = at;
      next[bucket] = slot + 1;
    }
    this.#rows = rows;
    this.#positions = positions;
  }

  /** How many positions would have to be looked at for the run at `at` of `query`. */
  cost(query: Int32Array, at: number): number {
    const bucket = this.#bucket(query, at);
    return bucket < 0 ? 0 : (this.#rows[bucket + 1] as number) - (this.#rows[bucket] as number);
  }

  /** Calls `visit` with each position at which the run at `at` of `query` stands, the first `limit` of them. */
  forEach(query: Int32Array, at: number, limit: number, visit: (position: number) => void): void {
    const bucket = this.#bucket(query, at);
    if (bucket < 0) return;
    const from = this.#rows[bucket] as number;
    const to = Math.min(this.#rows[bucket + 1] as number, from + limit);
    for (let slot = from; slot < to; slot++) {
      const position = this.#positions[slot] as number;
      if (this.#equal(query, at, position)) visit(position);
    }
  }

  #equal(query: Int32Array, at: number, position: number): boolean {
    for (let k = 0; k < this.length; k++) if (query[at + k] !== this.#ids[position + k]) return false;
    return true;
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
