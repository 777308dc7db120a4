import type { Place } from "../tokens/place.js";
import { isCapital, isSign, type Token } from "../tokens/token.js";
import type { Credit } from "./rule.js";

/** …, including X — “…”: a name between the last comma or "including" and a dash. */
export function nameBeforeDash({ tokens, at, left }: Place): Credit | null {
  let to = at;
  while (to > left && isSign(tokens[to - 1], "-–—")) to--;
  if (to === at || to === left || !isCapital(tokens[to - 1])) return null;
  let from = to;
  while (
    from > left &&
    (tokens[from - 1] as Token).kind === "word" &&
    tokens[from - 1]?.lower !== "including"
  )
    from--;
  if (tokens[from - 1]?.lower !== "including") return null;
  return { source: { from, to }, cue: null, confidence: 0.7 };
}
