import { isoDay } from "../facts/calendar.js";

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

  /** The last change, or else when it was made: a day on which an article can have been published, or null. */
  get published(): string | null {
    const date = this.found.get("revtim") ?? this.found.get("creatim");
    const [year = 0, month = 0, day = 0] = ["yr", "mo", "dy"].map((part) => date?.get(part));
    return isoDay(year, month, day);
  }
}
