/** A longer name is none. */
const LONGEST_NAME = 200;

/** The agents of a timed text (TTML2, 14.1), who speak in it, by their ids. */
export class TtmlAgents {
  /** The names of each, by their type: `full`, `given`, `family`, `alias`, `other`. */
  readonly #names = new Map<string, Map<string, string>>();
  #id = "";
  #type = "";

  begin(id: string): void {
    this.#id = id;
  }

  /** The text that follows is a name of the agent that was begun last. */
  beginName(type: string): void {
    this.#type = type;
    const names = this.#names.get(this.#id) ?? new Map<string, string>();
    this.#names.set(this.#id, names);
    // of two names of one type the first counts
    if (names.has(type)) this.#type = "";
  }

  addToName(data: string): void {
    const names = this.#names.get(this.#id);
    const name = names?.get(this.#type) ?? "";
    if (this.#type !== "" && name.length < LONGEST_NAME)
      names?.set(this.#type, (name + data).replace(/\s+/g, " ").trimStart());
  }

  /** The full name; else the given and the family name; else another one. Null where none is told. */
  nameOf(id: string): string | null {
    const names = this.#names.get(id);
    const named = (type: string) => names?.get(type)?.trim() || null;
    const inParts = [named("given"), named("family")].filter((part) => part !== null).join(" ");
    return named("full") ?? (inParts || (named("alias") ?? named("other")));
  }
}
