import { isCueBesideMarks, isCueVerb, isUnsureCue } from "../lexicon/cue-verbs.js";
import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  DETERMINERS,
  isAdverb,
  looksLikeVerb,
  PREPOSITIONS,
  TIME_WORDS,
} from "../lexicon/small-words.js";
import { leadingSubject } from "../phrases/leading-subject.js";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.js";
import type { Phrase } from "../phrases/phrase.js";
import { subjectBefore } from "../phrases/subject.js";
import { type Place, pastComma } from "../tokens/place.js";
import { isCapital, isSign, type Token } from "../tokens/token.js";
import type { Credit } from "./rule.js";

const FURTHEST = 40;

/** “…,” said X; “…,” adds X, who …: the verb right after the quotation, the source behind it. */
export function verbThenSource(place: Place): Credit | null {
  const { tokens, at, right } = place;
  let verb = pastComma(tokens, at + 1);
  while (verb < right && isAdverb((tokens[verb] as Token).text)) verb++;
  const word = tokens[verb];
  if (verb >= right || word === undefined || !isCueBesideMarks(word.lower) || isCapital(word)) return null;
  const object = AFTER_VERB.has(tokens[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
  const source = nounPhraseAfter(tokens, object);
  if (source === null || source.to > right || isObject(tokens, source, right)) return null;
  return { source, cue: { from: verb, to: object }, confidence: 0.97 };
}

const AFTER_VERB = new Set(["on", "up"]);

/** "… said it was", "… told him": a pronoun that is no subject, or one with a verb of its own. */
function isObject(tokens: readonly Token[], source: Phrase, right: number): boolean {
  const only = tokens[source.from] as Token;
  if (source.to - source.from > 1) return false;
  if (["him", "her", "them", "me", "us"].includes(only.lower)) return true;
  const next = tokens[source.to];
  return source.to < right && next !== undefined && AUXILIARIES.has(next.lower);
}

/** “…,” X said; “…,” X, a retired pilot, told reporters: the source right after the quotation, then the verb. */
export function sourceThenVerb(place: Place): Credit | null {
  const { tokens, at, right, ending } = place;
  const start = pastComma(tokens, at + 1);
  const first = tokens[start];
  if (first?.kind !== "word" || CLAUSE_STARTERS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return asPut(place, start);
  const verb = firstVerb(tokens, start, Math.min(right, start + FURTHEST));
  if (verb === null) return null;
  const source = wholeSubject(tokens, start, verb);
  if (source === null) return null;
  // after a full stop a sentence of its own begins: its subject is credited only where nothing else is said there
  const isOwnSentence = ending === "." && tokens[at]?.ends === true;
  if (isOwnSentence && !isOnlyCredit(tokens, verb, right)) return null;
  return { source, cue: { from: verb, to: verb + 1 }, confidence: isOwnSentence ? 0.8 : 0.97 };
}

/** “…,” X shot back: a subject right after the quotation, whatever its verb. */
export function anyVerbAfter({ tokens, at, right, direct, ending }: Place): Credit | null {
  if (!direct || ending !== ",") return null;
  const start = pastComma(tokens, at + 1);
  const source = leadingSubject(tokens, start, right);
  if (source === null || source.from !== start || source.to >= right) return null;
  const verb = tokens[source.to] as Token;
  if (verb.kind !== "word" || !(looksLikeVerb(verb.lower) || verb.lower === "shot")) return null;
  return { source, cue: { from: source.to, to: source.to + 1 }, confidence: 0.7 };
}

/** The words from the marks to the verb, where they are one noun phrase with what stands in apposition. */
function wholeSubject(tokens: readonly Token[], start: number, verb: number): Phrase | null {
  const subject = subjectBefore(tokens, start, verb);
  if (subject === null) return null;
  if (beginsAt(tokens, start, subject.from)) return subject;
  const between = tokens.slice(start, subject.from);
  let inRelative = false;
  const isOne = between.every((token) => {
    if (RELATIVE_PRONOUNS.has(token.lower)) inRelative = true;
    if (JOINING.has(token.lower)) return true;
    return (
      !CLAUSE_STARTERS.has(token.lower) && (inRelative || isCapital(token) || !looksLikeVerb(token.lower))
    );
  });
  const first = tokens[start] as Token;
  const begins = isCapital(first) || DETERMINERS.has(first.lower);
  return isOne && begins ? { from: start, to: subject.to } : null;
}

const RELATIVE_PRONOUNS = new Set(["who", "whose", "which"]);
const JOINING = new Set(["and", "or", "who", "whose", "which"]);

/** “…,” as X put it; “…,” as X said. */
function asPut({ tokens, right }: Place, start: number): Credit | null {
  if (tokens[start]?.lower !== "as") return null;
  const verb = firstVerb(tokens, start + 1, Math.min(right, start + FURTHEST));
  const source = verb === null ? null : subjectBefore(tokens, start + 1, verb);
  return source === null || verb === null
    ? null
    : { source, cue: { from: verb, to: verb + 1 }, confidence: 0.9 };
}

/** Whether only adverbs stand before the source. */
function beginsAt(tokens: readonly Token[], start: number, from: number): boolean {
  for (let at = start; at < from; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "word" && !isAdverb(token.text) && !TIME_WORDS.has(token.lower)) return false;
  }
  return true;
}

/** The first verb of speech that is not inside "who …" or after "to". */
function firstVerb(tokens: readonly Token[], from: number, to: number): number | null {
  let inRelative = false;
  let last: number | null = null;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "quote") return null;
    if (token.lower === "who" || token.lower === "which" || token.lower === "whose") inRelative = true;
    const before = tokens[at - 1] as Token;
    if (isSign(before, ",")) {
      if (inRelative && isVerbAt(tokens, at)) return at;
    }
    if (!inRelative && isVerbAt(tokens, at)) return at;
    if (inRelative && isVerbAt(tokens, at) && !isUnsureCue(token.lower)) last ??= at;
  }
  return last;
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (isCapital(token) || !isCueBesideMarks(token.lower) || token.lower.endsWith("ing")) return false;
  if (before.lower === "to" || DETERMINERS.has(before.lower))
    return token.lower === "said" && before.lower !== "to";
  if (!isUnsureCue(token.lower)) return true;
  if (PREPOSITIONS.has(before.lower)) return false;
  // "state officials", "report cards": a bare form is a verb after a pronoun only
  if (!/(?:s|ed|t|d|an)$/.test(token.lower)) return /^(?:i|we|you|they)$/.test(before.lower);
  return true;
}

/** Whether what follows the verb only says to whom, when or where. */
function isOnlyCredit(tokens: readonly Token[], verb: number, right: number): boolean {
  const next = tokens[verb + 1];
  if (verb + 1 >= right || next === undefined) return true;
  return (
    isSign(next, ",") ||
    TIME_WORDS.has(next.lower) ||
    (PREPOSITIONS.has(next.lower) && next.lower !== "to" && next.lower !== "of")
  );
}

/** The plan is “dead” for now, X said: the credit at the sentence's end, for words marked inside the sentence. */
export function creditAtEnd(place: Place): Credit | null {
  const { tokens, at, direct } = place;
  if (direct) return null;
  const limit = Math.min(tokens.length, at + FURTHEST);
  let end = at + 1;
  while (end < limit && (tokens[end] as Token).kind !== "stop") end++;
  for (let comma = end - 1; comma > at; comma--) {
    if (!isSign(tokens[comma], ",")) continue;
    const inverted = tokens[comma + 1];
    if (
      inverted !== undefined &&
      isCueVerb(inverted.lower) &&
      !inverted.lower.endsWith("ing") &&
      !isUnsureCue(inverted.lower)
    ) {
      const source = nounPhraseAfter(tokens, comma + 2);
      if (source !== null && source.to <= end)
        return { source, cue: { from: comma + 1, to: comma + 2 }, confidence: 0.85 };
    }
    const verb = firstVerb(tokens, comma + 1, end);
    if (verb === null || !isOnlyCredit(tokens, verb, end)) continue;
    const source = subjectBefore(tokens, comma + 1, verb);
    if (source !== null && beginsAt(tokens, comma + 1, source.from))
      return { source, cue: { from: verb, to: verb + 1 }, confidence: 0.85 };
  }
  return null;
}
