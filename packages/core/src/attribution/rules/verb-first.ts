import { nounPhraseAfter } from "../phrases/noun-phrase-after.js";
import type { Place } from "../tokens/place.js";
import { isCapital, isSign } from "../tokens/token.js";
import type { Credit } from "./rule.js";

const OPENING =
  /^(?:Said|Says|Added|Adds|Wrote|Writes|Tweeted|Explained|Explains|Recalled|Recalls|Noted|Notes|Replied|Continued)$/;

const INSERTED = /^(?:said|says|added|adds|wrote|explained|recalled)$/;

/** Said X, who …, “…”: the verb begins the sentence; But, said X, “…”: or stands right after its first words. */
export function verbFirst({ tokens, at, left }: Place): Credit | null {
  const verb = OPENING.test(tokens[left]?.text ?? "") ? left : insertedVerb(tokens, left, at);
  if (verb === null || verb >= at) return null;
  const source = nounPhraseAfter(tokens, verb + 1);
  if (source === null || source.to > at) return null;
  return { source, cue: { from: verb, to: verb + 1 }, confidence: 0.85 };
}

/** "But, said": the verb between a comma and a name. */
function insertedVerb(tokens: Place["tokens"], left: number, at: number): number | null {
  const verb = left + 2;
  if (verb + 1 >= at || !isSign(tokens[verb - 1], ",")) return null;
  return INSERTED.test(tokens[verb]?.text ?? "") && isCapital(tokens[verb + 1]) ? verb : null;
}
