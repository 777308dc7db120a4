/** How much of some words, in bits, each version is known to hold. */
export class Coverage {
  readonly #bits: readonly number[];
  readonly #known = new Map<number, { readonly words: Uint8Array; bits: number }>();

  /** @param bits what each of the words says */
  constructor(bits: readonly number[]) {
    this.#bits = bits;
  }

  /** Notes that a version holds words, by their numbers; once for each. */
  note(version: number, words: readonly number[]): void {
    let known = this.#known.get(version);
    if (known === undefined) {
      known = { words: new Uint8Array(this.#bits.length), bits: 0 };
      this.#known.set(version, known);
    }
    for (const word of words) {
      if (known.words[word] === 1) continue;
      known.words[word] = 1;
      known.bits += this.#bits[word] as number;
    }
  }

  /** The versions that hold so many bits or more, those that hold most first, of equal ones the one that was stored first. */
  atLeast(bits: number): number[] {
    return [...this.#known]
      .filter(([, known]) => known.bits >= bits)
      .sort(([one, a], [other, b]) => b.bits - a.bits || one - other)
      .map(([version]) => version);
  }
}
