/** The number of code points before an offset in UTF-16 code units, for ascending and other offsets alike. */
export class CodePoints {
  /** Offsets of the characters that take two code units. */
  readonly #wide: number[];

  constructor(text: string) {
    this.#wide = /[\ud800-\udbff]/.test(text)
      ? [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index)
      : [];
  }

  at(offset: number): number {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#wide[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
