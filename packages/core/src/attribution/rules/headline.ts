import { isCueVerb } from "../lexicon/cue-verbs.js";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.js";
import { type Place, pastComma } from "../tokens/place.js";
import { isCapital, isSign } from "../tokens/token.js";
import type { Credit } from "./rule.js";

const LONGEST = 10;
const NAME_PARTS = new Set(["of", "the", "and", "al", "de", "la", "van", "von", "der", "bin", ",", "-"]);

/** ‘…’: Oduya; ‘…’, Says Oduya; Oduya Says ‘…’: headlines, where verbs may have capitals and sentences no stops. */
export function headlineCredit(place: Place): Credit | null {
  const kind = place.paragraph.block.kind;
  if (kind !== "headline" && kind !== "heading" && kind !== "standfirst") return null;
  return afterColon(place) ?? afterVerb(place) ?? beforeVerb(place);
}

function afterColon({ tokens, at, right }: Place): Credit | null {
  if (!isSign(tokens[at + 1], ":") || !isCapital(tokens[at + 2])) return null;
  if (right - at > LONGEST || right !== tokens.length) return null;
  // “…”: Talvik votes for a wall — what follows is the news, not a name
  const isName = tokens
    .slice(at + 2, right)
    .every((token) => isCapital(token) || NAME_PARTS.has(token.lower));
  if (!isName) return null;
  return { source: { from: at + 2, to: right }, cue: { from: at + 1, to: at + 2 }, confidence: 0.85 };
}

function afterVerb({ tokens, at, right }: Place): Credit | null {
  const verb = pastComma(tokens, at + 1);
  const word = tokens[verb];
  if (verb >= right || word === undefined || !isCueVerb(word.lower)) return null;
  const source = nounPhraseAfter(tokens, verb + 1);
  return source === null ? null : { source, cue: { from: verb, to: verb + 1 }, confidence: 0.85 };
}

function beforeVerb({ tokens, at, left }: Place): Credit | null {
  for (let verb = at - 1; verb > left && at - verb < LONGEST; verb--) {
    const word = tokens[verb];
    if (word === undefined || !isCueVerb(word.lower) || verb - left > LONGEST) continue;
    return { source: { from: left, to: verb }, cue: { from: verb, to: verb + 1 }, confidence: 0.8 };
  }
  return null;
}
