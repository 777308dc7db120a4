import { type BlockStyle, styleOfChain } from "../document/styles.js";

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

/** The names that programs give to styles of one place: P1, T23. */
const AUTOMATIC = /^[A-Z]{1,3}\d{1,6}$/;

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
    const names: string[] = [];
    let hidden: boolean | null = null;
    let bold: boolean | null = null;
    for (let at: string | null = name; at !== null && names.length < LONGEST_CHAIN; ) {
      const style: DeclaredStyle | undefined = this.declared.get(`${family} ${at}`);
      names.push(style?.shownName ?? at.replaceAll("_20_", " "));
      hidden ??= style?.hidden ?? null;
      bold ??= style?.bold ?? null;
      at = style?.parent ?? null;
    }
    // a document's own name for the look of one place says nothing, and what it is based on is meant
    const own = AUTOMATIC.test(name) ? names.slice(1) : names;
    return { block: styleOfChain(own), hidden: hidden ?? false, bold: bold ?? false };
  }
}
