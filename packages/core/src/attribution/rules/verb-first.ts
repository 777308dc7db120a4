import { nounPhraseAfter } from "../phrases/noun-phrase-after.js";
import type { Place } from "../tokens/place.js";
import type { Credit } from "./rule.js";

const OPENING =
  /^(?:Said|Says|Added|Adds|Wrote|Writes|Tweeted|Explained|Explains|Recalled|Recalls|Noted|Notes|Replied|Continued)$/;

/** Said X, who …, “…”: the verb begins the sentence. */
export function verbFirst({ tokens, at, left }: Place): Credit | null {
  const first = tokens[left];
  if (first === undefined || left >= at || !OPENING.test(first.text)) return null;
  const source = nounPhraseAfter(tokens, left + 1);
  if (source === null || source.to > at) return null;
  return { source, cue: { from: left, to: left + 1 }, confidence: 0.85 };
}
