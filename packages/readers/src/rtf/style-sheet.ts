import { type BlockStyle, LIST_ITEM, PARAGRAPH, styleNamed } from "../document/styles.js";

/** A longer chain of styles is a loop or a hostile file. */
const LONGEST_CHAIN = 50;

/** The paragraph styles of a document, by number. */
export class StyleSheet {
  private readonly styles = new Map<number, { name: string; basedOn: number | null }>();

  private current: { name: string; basedOn: number | null } | null = null;

  declare(number: number): void {
    this.current = { name: "", basedOn: null };
    this.styles.set(number, this.current);
  }

  setBase(number: number): void {
    if (this.current !== null) this.current.basedOn = number;
  }

  addName(name: string): void {
    if (this.current !== null && this.current.name.length < 100)
      this.current.name += name.replace(/;.*/s, "");
  }

  /** Ends the style that was declared last. */
  end(): void {
    this.current = null;
  }

  /** What a paragraph is. */
  blockOf(number: number | null, isListed: boolean): BlockStyle {
    let at = number;
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step++) {
      const style = this.styles.get(at);
      if (style === undefined) break;
      const block = styleNamed(style.name);
      if (block !== null) return block;
      at = style.basedOn;
    }
    return isListed ? LIST_ITEM : PARAGRAPH;
  }
}
