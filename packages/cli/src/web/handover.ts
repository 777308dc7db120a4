/** Hands things from several givers to one taker; a giver waits until what it gives is taken, so that nothing piles up. */
export class Handover<T> {
  readonly #given: { readonly thing: T; readonly taken: () => void }[] = [];
  #isOver = false;
  #failure: { readonly error: unknown } | null = null;
  #onChange = () => {};

  /** Resolves when the thing was taken, with whether more is wanted. */
  async give(thing: T): Promise<boolean> {
    if (this.#isOver) return false;
    await new Promise<void>((taken) => {
      this.#given.push({ thing, taken });
      this.#onChange();
    });
    return !this.#isOver;
  }

  /** Nothing more is given, or something went wrong, which the taker is told. */
  close(failure: { readonly error: unknown } | null = null): void {
    this.#isOver = true;
    this.#failure ??= failure;
    this.#onChange();
  }

  /** What is given, in the order in which it is; a taker that stops frees the givers. */
  async *taken(): AsyncGenerator<T> {
    try {
      for (;;) {
        const next = this.#given.shift();
        if (next !== undefined) {
          try {
            yield next.thing;
          } finally {
            next.taken();
          }
        } else if (this.#isOver) {
          if (this.#failure !== null) throw this.#failure.error;
          return;
        } else
          await new Promise<void>((resolve) => {
            this.#onChange = resolve;
          });
      }
    } finally {
      this.#isOver = true;
      for (const { taken } of this.#given.splice(0)) taken();
    }
  }
}
