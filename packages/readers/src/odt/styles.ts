import { type BlockStyle, styleNamed } from "../document/styles.js";

/** What a style of OpenDocument says of text that is set in it. */
export interface OdfStyle {
  readonly block: BlockStyle | null;
  readonly hidden: boolean;
  readonly bold: boolean;
}

/** A style as it is written down; null is what it leaves to its parent. */
export interface DeclaredStyle {
  readonly name: string;
  readonly shownName: string;
  readonly parent: string | null;
  hidden: boolean | null;
  bold: boolean | null;
}

const PLAIN: OdfStyle = { block: null, hidden: false, bold: false };

/** A longer chain of parents is a loop or a hostile file. */
const LONGEST_CHAIN = 50;

/** The styles that a document has declared so far, by family and name. */
export class OdfStyles {
  private readonly declared = new Map<string, DeclaredStyle>();
  private readonly resolved = new Map<string, OdfStyle>();

  declare(family: string, style: DeclaredStyle): void {
    this.declared.set(`${family} ${style.name}`, style);
    // the automatic styles of headers and of the body have the same names
    this.resolved.clear();
  }

  find(family: string, name: string | undefined): OdfStyle {
    if (name === undefined) return PLAIN;
    const key = `${family} ${name}`;
    const known = this.resolved.get(key) ?? this.resolve(family, name);
    this.resolved.set(key, known);
    return known;
  }

  private resolve(family: string, name: string): OdfStyle {
    const found: { block: BlockStyle | null; hidden: boolean | null; bold: boolean | null } = {
      block: null,
      hidden: null,
      bold: null,
    };
    let at: string | null = name;
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step++) {
      const style = this.declared.get(`${family} ${at}`);
      found.block ??= styleNamed(style?.shownName ?? at.replaceAll("_20_", " "));
      found.hidden ??= style?.hidden ?? null;
      found.bold ??= style?.bold ?? null;
      at = style?.parent ?? null;
    }
    return { block: found.block, hidden: found.hidden ?? false, bold: found.bold ?? false };
  }
}
