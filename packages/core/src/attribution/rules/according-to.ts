import { nounPhraseAfter } from "../phrases/noun-phrase-after.js";
import type { Place } from "../tokens/place.js";
import type { Credit } from "./rule.js";

/** “…,” according to X. */
export function accordingToAfter({ tokens, at, right }: Place): Credit | null {
  return accordingTo(tokens, at + 1, right);
}

/** The same right behind the marks: farther off it is who relays what somebody else is said to have said. */
export function accordingToAtOnce(place: Place): Credit | null {
  const { tokens, at } = place;
  const isAtOnce = [1, 2].some((step) => tokens[at + step]?.lower === "according");
  return isAtOnce ? accordingToAfter(place) : null;
}

/** According to X, “…” */
export function accordingToBefore({ tokens, at, left }: Place): Credit | null {
  return accordingTo(tokens, left, at);
}

function accordingTo(tokens: Place["tokens"], from: number, to: number): Credit | null {
  for (let at = from; at + 2 < to; at++) {
    if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") continue;
    const source = nounPhraseAfter(tokens, at + 2);
    if (source !== null)
      return {
        source: { from: source.from, to: Math.min(source.to, to) },
        cue: { from: at, to: at + 2 },
        confidence: 0.95,
      };
  }
  return null;
}
