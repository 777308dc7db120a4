/** So much is done for the quotations of one draft: what 40,000 of ordinary length take, in about half a minute. */
const MOST_WORK = 20_000_000;

/** So many cells of an alignment take as long as it takes to get one word of a source ready for it. */
const CELLS_PER_WORD = 100;

/**
 * How much has been done for a draft, counted in words of the sources that its quotations were laid against, and not in seconds: the
 * same draft has the same report on every machine.
 */
export class Work {
  readonly #most: number;
  #done = 0;

  constructor(most = MOST_WORK) {
    this.#most = most;
  }

  get isUsedUp(): boolean {
    return this.#done >= this.#most;
  }

  /** All that was done so far. */
  get used(): number {
    return this.#done;
  }

  /** Counts what was done before for the same. */
  add(done: number): void {
    this.#done += done;
  }

  /** Counts an alignment of so many words of a quotation with so many of the sources. */
  addAlignment(quoted: number, source: number): void {
    this.#done += source + Math.ceil((quoted * source) / CELLS_PER_WORD);
  }
}
