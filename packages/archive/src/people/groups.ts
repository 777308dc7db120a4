/** Why speakers of several articles are taken for one. */
export interface JoinReason {
  readonly kind: "copy" | "role" | "words" | "forms" | "company" | "only";
  /** For a reader. */
  readonly message: string;
}

/** Which members are one, with the reasons for which they were joined. */
export class Groups {
  readonly #parent: number[];
  readonly #reasons = new Map<number, Map<string, JoinReason>>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  of(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) {
      this.#parent[root] = this.#parent[this.#parent[root] as number] as number;
      root = this.#parent[root] as number;
    }
    return root;
  }

  join(one: number, other: number, reason: JoinReason): void {
    const [root, child] = [this.of(one), this.of(other)];
    if (root === child) return;
    this.#parent[child] = root;
    const reasons = this.#reasons.get(root) ?? new Map<string, JoinReason>();
    for (const each of [...(this.#reasons.get(child)?.values() ?? []), reason])
      reasons.set(each.message, each);
    this.#reasons.set(root, reasons);
  }

  all(): { readonly members: readonly number[]; readonly reasons: readonly JoinReason[] }[] {
    const members = new Map<number, number[]>();
    for (const index of this.#parent.keys()) {
      const root = this.of(index);
      append(members, root, index);
    }
    return [...members].map(([root, own]) => ({
      members: own,
      reasons: [...(this.#reasons.get(root)?.values() ?? [])],
    }));
  }
}

/** Puts a value behind those of its key. */
export function append<K>(map: Map<K, number[]>, key: K, value: number): void {
  const group = map.get(key);
  if (group === undefined) map.set(key, [value]);
  else group.push(value);
}
