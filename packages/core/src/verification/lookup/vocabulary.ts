import { canonical } from "../../text/canonical.js";

/** Words as small integers, so that comparing and looking up costs nothing. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #idsByNorm = new Map<string, number>();
  readonly #forms: string[] = [];

  /** The id of a word by its `norm`; a new one for a word that was not seen yet. */
  add(norm: string): number {
    const known = this.#idsByNorm.get(norm);
    if (known !== undefined) return known;
    const form = canonical(norm);
    let id = this.#ids.get(form);
    if (id === undefined) {
      id = this.#forms.length;
      const kept = apart(form);
      this.#forms.push(kept);
      this.#ids.set(kept, id);
    }
    this.#idsByNorm.set(apart(norm), id);
    return id;
  }

  /** The id of a word by its `norm`, or -1 for a word in none of the sources. */
  find(norm: string): number {
    return this.#idsByNorm.get(norm) ?? this.#ids.get(canonical(norm)) ?? -1;
  }

  /** The id of a canonical form, or -1; for pieces of words, which are not worth bringing to that form. */
  findForm(form: string): number {
    return this.#ids.get(form) ?? -1;
  }

  /** How many ids there are; each is below it. */
  get size(): number {
    return this.#forms.length;
  }

  /** The canonical form behind an id. */
  form(id: number): string {
    return this.#forms[id] ?? "";
  }
}

/** A copy of a word: a longer slice would keep the whole text in memory that it was cut from. */
function apart(word: string): string {
  return word.length < SHORTEST_SLICE ? word : word.split("").join("");
}

/** V8 copies shorter ones itself. */
const SHORTEST_SLICE = 13;
