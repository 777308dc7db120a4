import { FeatureIndex } from "./feature-index.js";

/** Feature lists of many positions, one after the other. */
export interface Rows {
  /** Where the list of each position begins in `items`, and at last where the last one ends. */
  readonly starts: Int32Array;
  /** Dense numbers of features. */
  readonly items: Int32Array;
}

/** Collects feature lists and numbers their features; rare ones are dropped at the end. */
export class RowsBuilder {
  readonly index = new FeatureIndex();
  #items = new Int32Array(1 << 22);
  #length = 0;
  readonly #starts: number[] = [0];

  add(features: Int32Array, count: number): void {
    if (this.#length + count > this.#items.length) {
      const grown = new Int32Array(this.#items.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    for (let each = 0; each < count; each++) {
      this.#items[this.#length++] = this.index.numberOf(features[each] as number);
    }
    this.#starts.push(this.#length);
  }

  /** The lists with the features that are kept (see `FeatureIndex.keep`), and what these features are. */
  finish(
    least: number,
    allowed: ReadonlySet<number> | null = null,
  ): { readonly rows: Rows; readonly features: Int32Array } {
    const { renumbered, features } = this.index.keep(least, allowed);
    const starts = new Int32Array(this.#starts.length);
    let to = 0;
    for (let position = 0; position + 1 < this.#starts.length; position++) {
      starts[position] = to;
      for (let at = this.#starts[position] as number; at < (this.#starts[position + 1] as number); at++) {
        const kept = renumbered[this.#items[at] as number] as number;
        if (kept >= 0) this.#items[to++] = kept;
      }
    }
    starts[this.#starts.length - 1] = to;
    return { rows: { starts, items: this.#items.slice(0, to) }, features };
  }
}
