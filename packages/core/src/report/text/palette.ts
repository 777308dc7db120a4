import type { Verdict } from "../../verification/verdict.js";

export type Style = (text: string) => string;

/** The styles that a terminal report uses; picocolors' object is one. */
export interface Palette {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
  readonly blue: Style;
  readonly magenta: Style;
  readonly cyan: Style;
}

const asIs: Style = (text) => text;

/** No colour at all. */
export const PLAIN: Palette = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  green: asIs,
  yellow: asIs,
  blue: asIs,
  magenta: asIs,
  cyan: asIs,
};

const COLOURS: Readonly<Record<Verdict, Exclude<keyof Palette, "bold" | "dim">>> = {
  "not-found": "red",
  unquoted: "red",
  misattributed: "magenta",
  spliced: "magenta",
  altered: "yellow",
  edited: "cyan",
  verbatim: "green",
  "cannot-check": "blue",
};

/** The colour of a verdict; dim where there is none. */
export function verdictStyle(palette: Palette, verdict: Verdict | null): Style {
  return verdict === null ? palette.dim : palette[COLOURS[verdict]];
}
