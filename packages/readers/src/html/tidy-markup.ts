/** Elements may be nested so deep in the tidy markup; Readability's time grows with the square of it and worse. */
const DEEPEST = 100;

/** A page with more elements than this gets no tidy markup: its main content is told by simpler means. */
const MOST_ELEMENTS = 60_000;

/** The attributes by which Readability judges an element. */
const KEPT_ATTRIBUTES = ["class", "id", "itemprop", "rel", "role", "href"] as const;

const LONGEST_ATTRIBUTE = 200;

/** Writes a page again as well-formed markup whose depth and size are bounded. */
export class TidyMarkup {
  private readonly parts: string[] = [];
  private depth = 0;
  private elements = 0;

  get isTooLarge(): boolean {
    return this.elements > MOST_ELEMENTS;
  }

  /** Writes a start tag and returns true, or returns false where the element is left out for its depth. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.depth >= DEEPEST || this.isTooLarge || !/^[a-z][a-z0-9-]{0,30}$/.test(name)) return false;
    this.elements++;
    this.depth++;
    let tag = `<${name}`;
    for (const key of KEPT_ATTRIBUTES) {
      const value = attributes[key];
      if (value !== undefined && value.length <= LONGEST_ATTRIBUTE) tag += ` ${key}="${escaped(value)}"`;
    }
    this.parts.push(`${tag}>`);
    return true;
  }

  close(name: string): void {
    this.depth--;
    this.parts.push(`</${name}>`);
  }

  lineBreak(): void {
    if (this.isTooLarge) return;
    this.elements++;
    this.parts.push("<br>");
  }

  /** Writes text of the block with this number. */
  text(block: number, data: string): void {
    if (this.isTooLarge) return;
    this.elements++;
    this.parts.push(`<span data-block="${block}">${escaped(data)}</span>`);
  }

  toString(): string {
    return this.isTooLarge ? "" : this.parts.join("");
  }
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
