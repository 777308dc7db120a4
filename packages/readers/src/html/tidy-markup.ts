/** Elements may be nested so deep in the tidy markup; Readability's time grows with the square of it and worse. */
const DEEPEST = 60;

/**
 * A page with more elements than this, or whose elements' depths come to more than this, gets no tidy markup: its
 * main content is told by simpler means.
 */
const MOST_ELEMENTS = 40_000;
const MOST_EFFORT = 800_000;

/** The attributes by which Readability judges an element. */
const KEPT_ATTRIBUTES = ["class", "id", "itemprop", "rel", "role", "href"] as const;

const LONGEST_ATTRIBUTE = 200;

/** Writes a page again as well-formed markup whose depth and size are bounded. */
export class TidyMarkup {
  private readonly parts: string[] = [];
  private readonly run: string[] = [];
  private runBlock = 0;
  private depth = 0;
  private elements = 0;
  private effort = 0;

  get isTooLarge(): boolean {
    return this.elements > MOST_ELEMENTS || this.effort > MOST_EFFORT;
  }

  /** Writes a start tag and returns true, or returns false where the element is left out for its depth. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.depth >= DEEPEST || this.isTooLarge || !/^[a-z][a-z0-9-]{0,30}$/.test(name)) return false;
    this.endRun();
    this.elements++;
    this.depth++;
    this.effort += this.depth;
    let tag = `<${name}`;
    for (const key of KEPT_ATTRIBUTES) {
      const value = attributes[key];
      if (value !== undefined && value.length <= LONGEST_ATTRIBUTE) tag += ` ${key}="${escaped(value)}"`;
    }
    this.parts.push(`${tag}>`);
    return true;
  }

  close(name: string): void {
    this.endRun();
    this.depth--;
    this.parts.push(`</${name}>`);
  }

  lineBreak(): void {
    if (this.isTooLarge) return;
    this.endRun();
    this.elements++;
    this.parts.push("<br>");
  }

  /** Writes text of the block with this number. */
  text(block: number, data: string): void {
    if (this.isTooLarge) return;
    if (block !== this.runBlock) this.endRun();
    this.runBlock = block;
    this.run.push(data);
  }

  toString(): string {
    this.endRun();
    return this.isTooLarge ? "" : this.parts.join("");
  }

  private endRun(): void {
    if (this.run.length === 0) return;
    this.elements++;
    this.parts.push(`<span data-block="${this.runBlock}">${lookalike(this.run.join(""))}</span>`);
    this.run.length = 0;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Of this text only the length and the commas count; character references would make a node each. */
function lookalike(text: string): string {
  return text.replaceAll("&", "＆").replaceAll("<", "＜");
}
