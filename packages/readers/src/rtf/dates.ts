import { pad } from "../facts/calendar.js";
import { documentDate } from "../facts/document-date.js";

/** When a document was made and last changed, as its `\info` says word by word. */
export class Dates {
  private readonly found = new Map<string, Map<string, number>>();
  private current: Map<string, number> = new Map();

  begin(name: string): void {
    this.current = new Map();
    this.found.set(name, this.current);
  }

  word(name: string, parameter: number | null): void {
    if (parameter !== null) this.current.set(name, parameter);
  }

  /** When it was made, or else its last change: a day on which an article can have been published, or null. */
  get published(): string | null {
    return documentDate(this.#day("creatim"), this.#day("revtim"));
  }

  #day(name: string): string {
    const [year = 0, month = 0, day = 0] = ["yr", "mo", "dy"].map((part) => this.found.get(name)?.get(part));
    return `${year}-${pad(month)}-${pad(day)}`;
  }
}
