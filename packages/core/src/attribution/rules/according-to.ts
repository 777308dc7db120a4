import { nounPhraseAfter } from "../phrases/noun-phrase-after.js";
import type { Place } from "../tokens/place.js";
import type { Credit } from "./rule.js";

/** “…,” according to X. */
export function accordingToAfter({ tokens, at, right }: Place): Credit | null {
  return accordingTo(tokens, at + 1, right);
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
