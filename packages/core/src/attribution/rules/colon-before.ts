import { leadingSubject } from "../phrases/leading-subject.js";
import type { Phrase } from "../phrases/phrase.js";
import type { Place } from "../tokens/place.js";
import { isCapital, isSign, type Token } from "../tokens/token.js";
import type { Credit } from "./rule.js";

/** X’s verdict: “…”; Her answer: “…”; X on the plan: “…”: words before a colon that name somebody. */
export function colonBefore({ tokens, at, left }: Place): Credit | null {
  const colon = at - 1;
  if (colon <= left || !isSign(tokens[colon], ":")) return null;
  return creditBeforeColon(tokens, left, colon);
}

/** X shot back, “…”: the subject of words before a comma, whatever their verb. */
export function commaBefore({ tokens, at, left, direct }: Place): Credit | null {
  if (!direct || at - 1 <= left || !isSign(tokens[at - 1], ",")) return null;
  const source = leadingSubject(tokens, left, at - 1);
  return source === null || source.to >= at - 1 ? null : { source, cue: null, confidence: 0.6 };
}

/** Whom the words between `from` and the colon at `colon` name. */
export function creditBeforeColon(tokens: readonly Token[], from: number, colon: number): Credit | null {
  const cue: Phrase = { from: colon, to: colon + 1 };
  const subject = leadingSubject(tokens, from, colon);
  if (subject !== null && subject.to < colon && isPerson(tokens, subject)) {
    return { source: subject, cue, confidence: 0.75 };
  }
  for (let at = from; at < Math.min(colon, from + NEAR_START); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") continue;
    if (/['’]s?$/.test(token.text) && isCapital(token))
      return {
        source: { from: nameStart(tokens, from, at), to: at + 1 },
        cue: { from: at + 1, to: Math.max(colon, at + 2) },
        confidence: 0.8,
      };
    if (POSSESSIVES.has(token.lower))
      return {
        source: { from: at, to: at + 1 },
        cue: { from: at + 1, to: Math.max(colon, at + 2) },
        confidence: 0.75,
      };
  }
  return subject === null ? null : { source: subject, cue, confidence: 0.7 };
}

/** A name or "he", "she", with no possessive in it. */
function isPerson(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const last = tokens[to - 1] as Token;
  if (to - from === 1 && /^(?:he|she|they)$/.test(last.lower)) return true;
  for (let at = from; at < to; at++) {
    if (!isCapital(tokens[at]) || /['’]s?$/.test((tokens[at] as Token).text)) return false;
  }
  return true;
}

/** A possessive further on belongs to what the sentence is about. */
const NEAR_START = 4;

const POSSESSIVES = new Set(["his", "her", "their"]);

function nameStart(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  while (start > from && isCapital(tokens[start - 1])) start--;
  return tokens[start - 1]?.lower === "the" && start > from ? start - 1 : start;
}
