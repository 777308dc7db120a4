import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  DETERMINERS,
  isAdverb,
  looksLikeVerb,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIME_WORDS,
} from "../lexicon/small-words.js";
import { isCapital, isSign, type Token } from "../tokens/token.js";
import { leadingSubject } from "./leading-subject.js";
import type { Phrase } from "./phrase.js";

/** How many tokens a subject takes at most, appositions included. */
const LONGEST = 45;

/**
 * The subject of the verb at `verb`: the noun phrase that ends before it, with what stands in apposition
 * ("Maren Oduya, a retired pilot,"), looked for no further back than `from`. Null where there is none.
 */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  const low = Math.max(from, verb - LONGEST);
  let to = skipBack(tokens, low, verb);
  if (to <= low) return null;
  const last = tokens[to - 1] as Token;
  const isApposed = isSign(last, ",)") || isDashToken(last);
  if (isApposed) to--;
  if (to <= low) return null;
  if (isCoordination(tokens[to - 1] as Token)) return leadingSubject(tokens, from, to - 1);
  const start = isApposed ? startOfApposed(tokens, low, to) : startOfClause(tokens, low, to);
  if (start === null || start >= to) return null;
  const named = isApposed ? null : nameBeforeApposition(tokens, low, start);
  if (named !== null) return { from: named, to };
  const relative = relativeHead(tokens, low, start, to);
  return relative ?? { from: leadingNameBefore(tokens, low, start) ?? start, to };
}

/** "Rachel Lund of Tampa, Fla.", "David Lind, president of the port": the full name that the sentence begins with. */
function leadingNameBefore(tokens: readonly Token[], low: number, start: number): number | null {
  if (!isSign(tokens[start - 1], ",") || start - low < 3) return null;
  const first = tokens[low];
  if (!isCapital(first) || !isCapital(tokens[low + 1]) || TIME_WORDS.has(first?.lower ?? "")) return null;
  if (PREPOSITIONS.has(first?.lower ?? "") || CLAUSE_STARTERS.has(first?.lower ?? "")) return null;
  const between = tokens.slice(low, start);
  return between.some((token) => token.kind === "stop" || looksLikeVerb(token.lower)) ? null : low;
}

/** Before adverbs, auxiliaries and what else may stand between subject and verb. */
function skipBack(tokens: readonly Token[], low: number, verb: number): number {
  let to = verb;
  while (to > low) {
    const word = tokens[to - 1] as Token;
    if (word.kind !== "word" || isCapital(word)) break;
    const isFiller = isAdverb(word.text) || AUXILIARIES.has(word.lower);
    if (!isFiller && !(word.lower === "and" && isVerbal(tokens[to - 2]))) break;
    to--;
  }
  return to;
}

function isVerbal(token: Token | undefined): boolean {
  return token?.kind === "word" && isAdverb(token.text);
}

/** "Mr. Oduya, the harbour master said": an apposition that no second comma closes. */
function nameBeforeApposition(tokens: readonly Token[], low: number, start: number): number | null {
  if (!DETERMINERS.has((tokens[start] as Token).lower) || !isSign(tokens[start - 1], ",")) return null;
  let from = start - 1;
  while (from > low && isCapital(tokens[from - 1])) from--;
  return from === low && from < start - 1 && !TIME_WORDS.has((tokens[from] as Token).lower) ? from : null;
}

/** "adopted an accent and joked": the verb shares the subject of the one before. */
function isCoordination(token: Token): boolean {
  return token.lower === "and" || token.lower === "or" || token.lower === "but" || token.lower === "then";
}

function isDashToken(token: Token): boolean {
  return token.kind === "sign" && /^[–—]$/.test(token.text);
}

/** "who said": the words before "who" are the subject. */
function relativeHead(tokens: readonly Token[], low: number, start: number, to: number): Phrase | null {
  const word = tokens[to - 1] as Token;
  if (to - start > 1 || !(word.lower === "who" || word.lower === "which" || word.lower === "that"))
    return null;
  let end = to - 1;
  if (isSign(tokens[end - 1], ",")) end--;
  if (end <= low) return null;
  const head = startOfClause(tokens, low, end);
  return head === null || head >= end ? null : { from: head, to };
}

/** The start of the noun phrase that ends at `to`, in one clause without commas. */
function startOfClause(tokens: readonly Token[], low: number, to: number): number | null {
  let start = to;
  while (start > low) {
    const word = tokens[start - 1] as Token;
    if (word.kind !== "word" && !isJoining(tokens, start - 1)) break;
    if (startsClause(tokens, start - 1, to)) break;
    if (start < to && SAYING.has(word.lower)) break;
    if (start < to && looksLikeVerb(word.lower) && !isCapital(word) && !isCapital(tokens[start])) break;
    if (start < to && looksLikeVerb(word.lower) && isCapital(tokens[start]) && to - start <= 4) break;
    start--;
  }
  return nounPhraseStart(tokens, start, to);
}

const SAYING = new Set(["said", "says", "told", "tells", "wrote", "added"]);

/** Signs inside a name: "R-Fla.", "AT & T", a bracket, an apostrophe. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isSign(token, "()&/.’'-")) return true;
  // a comma between a name and "Jr." or inside "D., Ohio"
  return isSign(token, ",") && /^(?:jr|sr)\.?$/.test(tokens[at + 1]?.lower ?? "");
}

/** Whether a conjunction at `at` begins the clause whose subject ends at `to`. */
function startsClause(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at] as Token;
  if (!CLAUSE_STARTERS.has(lower)) return false;
  if (RELATIVES.has(lower) && to - at === 1) return false;
  if (lower !== "and" && lower !== "or") return true;
  const before = tokens[at - 1];
  // "France and Germany", "the mayor and the council" against "he left and Hale"
  return !(isCapital(before) && isCapital(tokens[at + 1])) && !isPlainNounPair(tokens, at);
}

function isPlainNounPair(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  return !looksLikeVerb(before.lower) && !PRONOUNS.has(after.lower) && !isCapital(after);
}

/** Past the words that introduce a clause: "On Monday", "In 2009", "Still". */
function nounPhraseStart(tokens: readonly Token[], start: number, to: number): number | null {
  let at = start;
  while (at < to && isIntroduction(tokens, at)) at++;
  const first = tokens[at];
  if (at >= to || first === undefined) return null;
  if (!PREPOSITIONS.has(first.lower) || first.lower === "like") return at;
  // an introduction without a comma: the subject is the name or the pronoun right before the verb
  return lastNominal(tokens, at, to);
}

function isIntroduction(tokens: readonly Token[], at: number): boolean {
  const { lower, kind, text } = tokens[at] as Token;
  if (kind !== "word") return true;
  return (
    isAdverb(text) ||
    lower === "and" ||
    lower === "but" ||
    (TIME_WORDS.has(lower) && !["last", "this", "next", "early", "late"].includes(lower))
  );
}

function lastNominal(tokens: readonly Token[], from: number, to: number): number | null {
  const last = tokens[to - 1] as Token;
  if (PRONOUNS.has(last.lower)) return to - 1;
  let at = to;
  while (at > from + 1 && isCapital(tokens[at - 1]) && !TIME_WORDS.has((tokens[at - 1] as Token).lower)) at--;
  if (at < to) return DETERMINERS.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  for (at = to - 1; at > from; at--) {
    if (DETERMINERS.has((tokens[at] as Token).lower)) return at;
  }
  return null;
}

/**
 * The start of "Maren Oduya, a retired pilot" that ends at `to`: the phrase after the last comma is the
 * apposition, the one before it the name; where what stands there is no noun phrase, it is looked for further back.
 */
function startOfApposed(tokens: readonly Token[], low: number, to: number): number | null {
  let comma = to - 1;
  let parts = 0;
  while (comma > low && parts < 4) {
    while (comma > low && !isSign(tokens[comma], ",(") && !isDashToken(tokens[comma] as Token)) comma--;
    if (comma <= low) break;
    const start = startOfClause(tokens, low, comma);
    if (start !== null && start < comma && isNominal(tokens, start, comma)) return start;
    comma--;
    parts++;
  }
  // no comma further left: the verb follows an introduction or a bare name with a comma
  return parts === 0 && comma <= low ? nounPhraseStart(tokens, low, to) : null;
}

/** Whether the phrase begins like a noun phrase: a name, a pronoun, or a determiner. */
function isNominal(tokens: readonly Token[], start: number, to: number): boolean {
  const first = tokens[start] as Token;
  if (PRONOUNS.has(first.lower)) return to - start === 1;
  return isCapital(first) || DETERMINERS.has(first.lower);
}
