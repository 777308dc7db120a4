import type { TextOptions } from "@hearsay/core";
import pico from "picocolors";
import stringWidth from "string-width";

const WIDEST = 100;

/** How text is laid out for where it goes. Colour only on a terminal, unless FORCE_COLOR asks for it. */
export function textLayout(options: { readonly color: boolean; readonly toFile: boolean }): TextOptions {
  const { columns } = process.stdout;
  const isTerminal = process.stdout.isTTY === true && !options.toFile;
  return {
    width: isTerminal && columns > 0 ? Math.min(columns, WIDEST) : 80,
    palette: pico.createColors(hasColour(options.color, isTerminal)),
    measure: stringWidth,
  };
}

function hasColour(wanted: boolean, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return isTerminal && TERM !== "dumb";
}
