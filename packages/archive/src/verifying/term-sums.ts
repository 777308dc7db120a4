import { hashOf } from "../shingles/hash.js";

/** The terms of versions, as their number and a sum of their hashes: whether two sets are the same, in a few bytes a version. */
export class TermSums {
  readonly #counts = new Map<number, number>();
  readonly #sums = new Map<number, number>();

  add(version: number, term: string): void {
    this.#counts.set(version, (this.#counts.get(version) ?? 0) + 1);
    this.#sums.set(version, ((this.#sums.get(version) ?? 0) + (hashOf(term) % 2 ** 32)) >>> 0);
  }

  versions(): Iterable<number> {
    return this.#counts.keys();
  }

  /** Whether a version has the same terms in both. */
  agrees(version: number, other: TermSums): boolean {
    return (
      this.#counts.get(version) === other.#counts.get(version) &&
      this.#sums.get(version) === other.#sums.get(version)
    );
  }
}
