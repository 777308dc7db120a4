/** Gives hashed features dense numbers, and counts them. Open addressing over 32-bit keys. */
export class FeatureIndex {
  #keys = new Int32Array(1 << 20);
  #numbers = new Int32Array(1 << 20).fill(-1);
  #mask = (1 << 20) - 1;
  readonly #features: number[] = [];
  readonly #counts: number[] = [];

  get size(): number {
    return this.#features.length;
  }

  /** The number of a feature, a new one where it must be. */
  numberOf(feature: number): number {
    const slot = this.#slot(feature);
    const known = this.#numbers[slot] as number;
    if (known >= 0) {
      this.#counts[known] = (this.#counts[known] as number) + 1;
      return known;
    }
    const number = this.#features.length;
    this.#keys[slot] = feature;
    this.#numbers[slot] = number;
    this.#features.push(feature);
    this.#counts.push(1);
    if (this.#features.length * 2 > this.#mask) this.#grow();
    return number;
  }

  feature(number: number): number {
    return this.#features[number] as number;
  }

  /**
   * For each number the one that it has when only features seen at least `least` times, and only those of `allowed` where it
   * is given, are kept; -1 for the others.
   */
  keep(
    least: number,
    allowed: ReadonlySet<number> | null,
  ): { readonly renumbered: Int32Array; readonly features: Int32Array } {
    const renumbered = new Int32Array(this.size).fill(-1);
    const features: number[] = [];
    for (let number = 0; number < this.size; number++) {
      if ((this.#counts[number] as number) < least || allowed?.has(this.feature(number)) === false) continue;
      renumbered[number] = features.length;
      features.push(this.feature(number));
    }
    return { renumbered, features: Int32Array.from(features) };
  }

  #slot(feature: number): number {
    let slot = (Math.imul(feature, 0x9e3779b1) >>> 7) & this.#mask;
    while ((this.#numbers[slot] as number) >= 0 && this.#keys[slot] !== feature)
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Int32Array(this.#mask + 1);
    this.#numbers = new Int32Array(this.#mask + 1).fill(-1);
    for (const [number, feature] of this.#features.entries()) {
      const slot = this.#slot(feature);
      this.#keys[slot] = feature;
      this.#numbers[slot] = number;
    }
  }
}
