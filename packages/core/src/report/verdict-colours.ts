import type { Verdict } from "../verification/verdict.js";

/** The colour of each verdict on paper and on a dark page; each has a contrast of 4.5 or more to it. */
export const VERDICT_COLOURS: Readonly<Record<Verdict, { readonly light: string; readonly dark: string }>> = {
  "not-found": { light: "#a3182c", dark: "#ff8d8d" },
  unquoted: { light: "#a1330b", dark: "#ff9c6e" },
  misattributed: { light: "#8a2275", dark: "#f092d8" },
  spliced: { light: "#6a36a8", dark: "#c2a3ff" },
  altered: { light: "#855400", dark: "#e9b44c" },
  edited: { light: "#0a5e77", dark: "#6cc9e6" },
  verbatim: { light: "#23693a", dark: "#7fcf95" },
  "cannot-check": { light: "#44566b", dark: "#a5b8cf" },
};
