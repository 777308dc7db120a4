import { type Measure, type Piece, wrap } from "./layout.js";
import { type Palette, PLAIN } from "./palette.js";

/** How a text report is laid out. */
export interface TextOptions {
  /** Columns; 80 unless told. */
  readonly width?: number;
  /** No colour unless told. */
  readonly palette?: Palette;
  /** How many columns a text takes; a column a character unless told. */
  readonly measure?: Measure;
  /** Also shows the passages of verbatim quotations, and each mark that was set aside. */
  readonly verbose?: boolean;
  /** Shows only what differs: no verbatim or edited quotations, no notes. */
  readonly quiet?: boolean;
}

/** Lines of a report, gathered in order. */
export class Page {
  readonly lines: string[] = [];
  readonly width: number;
  readonly palette: Palette;
  readonly measure: Measure;

  constructor(options: TextOptions) {
    this.width = Math.max(30, options.width ?? 80);
    this.palette = options.palette ?? PLAIN;
    this.measure = options.measure ?? ((text) => text.length);
  }

  /** Adds the pieces, wrapped; every line begins with `indent`, further lines with `hanging`. */
  add(pieces: readonly Piece[] | string, indent = "", hanging = indent): void {
    const content = typeof pieces === "string" ? [{ text: pieces }] : pieces;
    const room = this.width - Math.max(indent.length, hanging.length);
    for (const [index, line] of wrap(content, room, this.measure).entries()) {
      this.lines.push(`${index === 0 ? indent : hanging}${line}`);
    }
  }

  /** Adds the pieces behind a rule at their left. */
  aside(pieces: readonly Piece[], indent: string): void {
    const rule = `${this.palette.dim("│")} `;
    for (const line of wrap(pieces, this.width - indent.length - 2, this.measure)) {
      this.lines.push(`${indent}${rule}${line}`);
    }
  }

  /** One empty line, never two. */
  gap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
  }

  toString(): string {
    return this.lines.length === 0 ? "" : `${this.lines.join("\n")}\n`;
  }
}
