import { type BlockStyle, headingOf, LIST_ITEM, PARAGRAPH, styleOfChain } from "../document/styles.js";
import type { Group } from "./group.js";

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

  /** What a paragraph is: as its style says, or its place in the outline, or its label. */
  blockOf({ style, outline, isListed }: Pick<Group, "style" | "outline" | "isListed">): BlockStyle {
    const names: string[] = [];
    for (let at = style; at !== null && names.length < LONGEST_CHAIN; ) {
      const found = this.styles.get(at);
      if (found === undefined) break;
      names.push(found.name);
      at = found.basedOn;
    }
    const shown = outline === null ? null : headingOf(outline + 1);
    return styleOfChain(names) ?? shown ?? (isListed ? LIST_ITEM : PARAGRAPH);
  }
}
