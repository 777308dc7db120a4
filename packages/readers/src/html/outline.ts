/** A page with more elements than this gets no outline: its main content is told by simpler means. */
const MOST_ELEMENTS = 40_000;

/** An element begins. */
interface Opening {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its number where the page lists it, else -1. */
  readonly element: number;
}

/** Text of a block. */
interface Run {
  readonly block: number;
  text: string;
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
    this.kept.push({ name, attributes, element });
    return true;
  }

  close(): void {
    if (!this.isTooLarge) this.kept.push("close");
  }

  lineBreak(): void {
    if (this.count()) this.kept.push("break");
  }

  text(block: number, text: string): void {
    const last = this.kept.at(-1);
    if (typeof last === "object" && "text" in last && last.block === block) last.text += text;
    else if (this.count()) this.kept.push({ block, text });
  }

  private count(): boolean {
    this.elements++;
    if (this.isTooLarge) this.kept = [];
    return !this.isTooLarge;
  }
}
