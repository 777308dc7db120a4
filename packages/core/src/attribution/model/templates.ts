/**
 * Combinations of what is seen of a word: each template makes one feature of one to three values. What is seen stands in a row of
 * numbers; a template names the places of its values in it, counted from the row's beginning (a word's neighbours are reached by
 * places before and after the row).
 */
export class Templates {
  readonly count: number;
  readonly #isSmall: boolean;
  /** By the number of their values: of each template its seed, then its places. */
  readonly #singles: Int32Array;
  readonly #pairs: Int32Array;
  readonly #triples: Int32Array;

  /**
   * @param templates of each its number, and the places of its one to three values
   * @param isSmall whether there are few different features of these templates, which are seen again and again: they share an
   *   eighth of all features, so that their rows (see `Weights`) lie together and stay in the processor's cache
   */
  constructor(templates: readonly (readonly [template: number, ...places: number[]])[], isSmall = false) {
    this.count = templates.length;
    this.#isSmall = isSmall;
    const ofSize = (size: number) =>
      Int32Array.from(
        templates.flatMap(([template, ...places]) =>
          places.length === size ? [Math.imul(template + 1, SEED), ...places] : [],
        ),
      );
    this.#singles = ofSize(1);
    this.#pairs = ofSize(2);
    this.#triples = ofSize(3);
  }

  /** Writes the features of the row that begins at `row` to `out` from `next` on; returns the position after the last. */
  write(seen: Int32Array, row: number, out: Int32Array, next: number): number {
    let to = next;
    const isSmall = this.#isSmall;
    const singles = this.#singles;
    for (let at = 0; at < singles.length; at += 2) {
      const a = seen[row + (singles[at + 1] as number)] as number;
      const hash = Math.imul((singles[at] as number) ^ a, FIRST);
      out[to++] = placed(hash ^ (hash >>> 15), isSmall);
    }
    const pairs = this.#pairs;
    for (let at = 0; at < pairs.length; at += 3) {
      const a = seen[row + (pairs[at + 1] as number)] as number;
      const b = seen[row + (pairs[at + 2] as number)] as number;
      let hash = Math.imul((pairs[at] as number) ^ a, FIRST);
      hash = Math.imul((hash ^ (hash >>> 15)) + b, SECOND);
      out[to++] = placed(hash ^ (hash >>> 15), isSmall);
    }
    const triples = this.#triples;
    for (let at = 0; at < triples.length; at += 4) {
      const a = seen[row + (triples[at + 1] as number)] as number;
      const b = seen[row + (triples[at + 2] as number)] as number;
      const c = seen[row + (triples[at + 3] as number)] as number;
      let hash = Math.imul((triples[at] as number) ^ a, FIRST);
      hash = Math.imul((hash ^ (hash >>> 15)) + b, SECOND);
      hash = Math.imul((hash ^ (hash >>> 13)) + c, THIRD);
      out[to++] = placed(hash ^ (hash >>> 15), isSmall);
    }
    return to;
  }
}

/** Puts a feature among the first eighth of all, or among the others. */
function placed(feature: number, isSmall: boolean): number {
  const eighth = feature >>> 3;
  return isSmall ? eighth : feature - eighth + 0x20000000;
}

/** Odd multipliers with evenly spread bits, as integer hashes use them. */
const SEED = 0x9e3779b1;
const FIRST = 0x2c1b3c6d;
const SECOND = 0x297a2d39;
const THIRD = 0x85ebca6b;
