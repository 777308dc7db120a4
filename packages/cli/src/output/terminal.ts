import type { TextOptions } from "@hearsay/core/plumbing";
import pico from "picocolors";

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

/** Of texts that may hold any signs; loaded when the first such text is measured. */
let widthOfAny: ((text: string) => number) | null = null;

/** Lays text out for where it goes; `write` may be called twice, the second time with widths that hold for every sign. */
export async function laidOut(
  { width, colour }: Screen,
  write: (layout: TextOptions) => string,
): Promise<string> {
  const layout = { width, palette: pico.createColors(colour) };
  if (widthOfAny === null) {
    let areNarrow = true;
    const measure = (text: string) => {
      areNarrow &&= NARROW.test(text);
      return text.length;
    };
    const text = write({ ...layout, measure });
    if (areNarrow) return text;
  }
  const ofAny = widthOfAny ?? (await import("string-width")).default;
  widthOfAny = ofAny;
  return write({ ...layout, measure: (text) => (NARROW.test(text) ? text.length : ofAny(text)) });
}

/** Signs that take one column each: those of English text and of the report itself. Most texts need no look at every grapheme. */
const NARROW = /^[ -~\u00a0·‘’“”–—…─│→↔≠≈✓✗•‡‖¶]*$/;

function hasColour(wanted: boolean, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return isTerminal && TERM !== "dumb";
}
