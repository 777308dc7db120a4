import { isCueVerb, isUnsureCue } from "../lexicon/cue-verbs.js";
import { DETERMINERS, PREPOSITIONS } from "../lexicon/small-words.js";
import { leadingSubject } from "../phrases/leading-subject.js";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.js";
import { subjectBefore } from "../phrases/subject.js";
import type { Place } from "../tokens/place.js";
import { isCapital, isSign, type Token } from "../tokens/token.js";
import type { Credit } from "./rule.js";

const FURTHEST = 60;

/** X said: “…”; X called the plan “…”; X, who …, wrote that “…”: the nearest verb of speech left of the quotation. */
export function saidBefore(place: Place): Credit | null {
  const { tokens, at } = place;
  const left = Math.max(place.left, at - FURTHEST);
  for (let verb = at - 1; verb > left; verb--) {
    if (!isVerbAt(tokens, verb, at)) continue;
    const credit = sharedWithVerbBefore(place, left, verb) ?? creditOf(place, left, verb);
    if (credit !== null && !isImpersonal(tokens, credit)) return credit;
  }
  return null;
}

/** "Oduya said, adding, “…": the participle has the subject of the verb of speech right before it. */
function sharedWithVerbBefore(place: Place, left: number, participle: number): Credit | null {
  const { tokens } = place;
  const verb = participle - 2;
  if (
    verb <= left ||
    !(tokens[participle] as Token).lower.endsWith("ing") ||
    !isSign(tokens[participle - 1], ",")
  ) {
    return null;
  }
  const isSaid = isCueVerb((tokens[verb] as Token).lower) && !(tokens[verb] as Token).lower.endsWith("ing");
  return isSaid ? creditOf(place, left, verb) : null;
}

/** "it would tell", "that says": no speaker. */
function isImpersonal(tokens: readonly Token[], { source }: Credit): boolean {
  return (
    source.to - source.from === 1 &&
    /^(?:it|that|this|what|there)$/.test((tokens[source.from] as Token).lower)
  );
}

function creditOf({ tokens, at }: Place, left: number, verb: number): Credit | null {
  const word = tokens[verb] as Token;
  const cue = { from: verb, to: verb + 1 };
  const near = at - verb <= 2;
  if (word.lower.endsWith("ing") || tokens[verb - 1]?.lower === "to") {
    const quoted = quotedAsSaying(tokens, left, verb);
    if (quoted !== null) {
      const first = tokens[verb - 2]?.lower === "quoted" ? verb - 2 : verb - 1;
      return { source: quoted, cue: { from: first, to: verb + 1 }, confidence: 0.9 };
    }
    const source = nameBeside(tokens, left, verb) ?? leadingSubject(tokens, left, verb);
    return source === null ? null : { source, cue, confidence: near ? 0.85 : 0.7 };
  }
  const source = subjectBefore(tokens, left, verb);
  return source === null ? null : { source, cue, confidence: near ? 0.95 : 0.85 };
}

/** "footage of Maren Oduya asking": a name right before the participle. */
function nameBeside(tokens: readonly Token[], left: number, verb: number) {
  let from = verb;
  while (from > left && isCapital(tokens[from - 1])) from--;
  return from < verb && from > left ? { from, to: verb } : null;
}

/** The Courier quoted X as saying “…” */
function quotedAsSaying(tokens: readonly Token[], left: number, verb: number) {
  if (tokens[verb - 1]?.lower !== "as") return null;
  for (let at = verb - 2; at >= left; at--) {
    if (tokens[at]?.lower !== "quoted") continue;
    if (at === verb - 2) return subjectBefore(tokens, left, at);
    const source = nounPhraseAfter(tokens, at + 1);
    return source === null ? null : { from: source.from, to: Math.min(source.to, verb - 1) };
  }
  return null;
}

function isVerbAt(tokens: readonly Token[], at: number, quote: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (token.kind !== "word" || isCapital(token) || !isCueVerb(token.lower)) return false;
  if (DETERMINERS.has(before?.lower ?? "")) return false;
  // "interrupted to announce, “…”"
  if (before?.lower === "to") return quote - at <= 2;
  if (!isUnsureCue(token.lower)) return true;
  if (PREPOSITIONS.has(before?.lower ?? "")) return false;
  // "reports that", "calls the plan", "notes: “…”" and a verb right before the marks
  return quote - at <= 6 || isSign(tokens[at + 1], ":,");
}
