/** The copies of texts, as groups: of each member the first one of its group, in the given order. */
export class CopyGroups<T> {
  readonly #first = new Map<T, T>();

  /**
   * @param members in the order in which one comes before another
   * @param pairs those that are copies of one text
   */
  constructor(members: readonly T[], pairs: Iterable<readonly [T, T]>) {
    const neighbours = new Map<T, T[]>(members.map((member) => [member, []]));
    for (const [one, other] of pairs) {
      neighbours.get(one)?.push(other);
      neighbours.get(other)?.push(one);
    }
    for (const member of members) {
      if (this.#first.has(member)) continue;
      const waiting = [member];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (this.#first.has(next) || !neighbours.has(next)) continue;
        this.#first.set(next, member);
        waiting.push(...(neighbours.get(next) as T[]));
      }
    }
  }

  /** The first one of the group; itself where it is no copy. */
  firstOf(member: T): T {
    return this.#first.get(member) ?? member;
  }

  /** Whether it is a copy of one before it. */
  isCopy(member: T): boolean {
    return this.firstOf(member) !== member;
  }
}
