/** A page with more elements than this gets no outline: its main content is told by simpler means. */
const MOST_ELEMENTS = 40_000;

/** The attributes by which Readability judges an element. */
const KEPT_ATTRIBUTES = ["class", "id", "itemprop", "rel", "role", "href"] as const;

const LONGEST_ATTRIBUTE = 200;

/** An element begins; its attributes as markup, for a reader who may judge by them. */
export interface Opening {
  readonly name: string;
  readonly attributes: string;
  /** Its number where the page lists it, else -1. */
  readonly element: number;
}

/** Text of a block. */
export interface Run {
  readonly block: number;
  readonly text: string;
}

export type Step = Opening | Run | "close" | "break";

/** What a page consists of, in its order, as far as it is not too large for that. */
export class Outline {
  private kept: Step[] = [];
  private elements = 0;

  get steps(): readonly Step[] {
    return this.kept;
  }

  get isTooLarge(): boolean {
    return this.elements > MOST_ELEMENTS;
  }

  /** Returns whether the element was taken in, and has to be closed. */
  open(name: string, attributes: Readonly<Record<string, string>>, element: number): boolean {
    if (!/^[a-z][a-z0-9-]{0,30}$/.test(name) || !this.count()) return false;
    let written = "";
    for (const key of KEPT_ATTRIBUTES) {
      const value = attributes[key];
      if (value !== undefined && value.length <= LONGEST_ATTRIBUTE) written += ` ${key}="${escaped(value)}"`;
    }
    this.kept.push({ name, attributes: written, element });
    return true;
  }

  close(): void {
    if (!this.isTooLarge) this.kept.push("close");
  }

  lineBreak(): void {
    if (this.count()) this.kept.push("break");
  }

  text(block: number, text: string): void {
    if (this.count()) this.kept.push({ block, text });
  }

  private count(): boolean {
    this.elements++;
    if (this.isTooLarge) this.kept = [];
    return !this.isTooLarge;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
