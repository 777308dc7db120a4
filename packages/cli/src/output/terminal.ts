import type { TextOptions } from "@hearsay/core";
import pico from "picocolors";
import stringWidth from "string-width";

const WIDEST = 100;

/** Where a text report goes. Plain data, so that it can be handed to a worker, which sees no terminal. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

interface ScreenOptions {
  readonly color: boolean;
  readonly toFile: boolean;
}

/** Colour only on a terminal, unless FORCE_COLOR asks for it. */
export function screenOf(options: ScreenOptions): Screen {
  const { columns } = process.stdout;
  const isTerminal = process.stdout.isTTY === true && !options.toFile;
  return {
    width: isTerminal && columns > 0 ? Math.min(columns, WIDEST) : 80,
    colour: hasColour(options.color, isTerminal),
  };
}

/** How text is laid out for where it goes. */
export function layoutFor({ width, colour }: Screen): TextOptions {
  return { width, palette: pico.createColors(colour), measure: widthOf };
}

/** Signs that take one column each: those of English text and of the report itself. */
const NARROW = /^[ -~\u00a0·‘’“”–—…─│→↔≠≈✓✗•‡‖¶]*$/;

/** The columns that a text takes on a terminal; most texts need no look at every grapheme. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

function hasColour(wanted: boolean, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return isTerminal && TERM !== "dumb";
}
