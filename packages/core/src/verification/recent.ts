/** Things that were made lately, by their number, up to a sum of their sizes: those that nobody asked for longest go first. */
export class Recent<T> {
  readonly #limit: number;
  readonly #known = new Map<number, { readonly value: T; readonly size: number }>();
  #size = 0;

  /** @param limit the largest sum of sizes; what was made last stays, however large */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What belongs to a number: as it is known, else as `make` gives it, with its size. */
  of(key: number, make: () => { readonly value: T; readonly size: number }): T {
    const known = this.#known.get(key);
    const entry = known ?? make();
    if (known === undefined) this.#size += entry.size;
    else this.#known.delete(key);
    this.#known.set(key, entry);
    this.#dropOldest();
    return entry.value;
  }

  #dropOldest(): void {
    for (const [key, { size }] of this.#known) {
      if (this.#size <= this.#limit || this.#known.size === 1) return;
      this.#known.delete(key);
      this.#size -= size;
    }
  }
}
