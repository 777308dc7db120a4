import { isCueVerb } from "../lexicon/cue-verbs.js";
import {
  CLAUSE_STARTERS,
  DETERMINERS,
  isAdverb,
  looksLikeVerb,
  PREPOSITIONS,
  PRONOUNS,
} from "../lexicon/small-words.js";
import { isCapital, isSign, type Token } from "../tokens/token.js";
import type { Phrase } from "./phrase.js";

const LONGEST = 14;
const LONGEST_INTRODUCTION = 14;

/**
 * The noun phrase with which the sentence between `from` and `to` begins, its subject as far as that can be told
 * without parsing; an introduction up to a comma is passed over. Null where it begins with something else.
 */
export function leadingSubject(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let start = from;
  start = pastDateline(tokens, start, to);
  while (start < to && isOpening(tokens, start)) start++;
  const first = tokens[start];
  if (first === undefined || start >= to) return null;
  if (PREPOSITIONS.has(first.lower) || (CLAUSE_STARTERS.has(first.lower) && first.lower !== "who")) {
    return afterIntroduction(tokens, start, to);
  }
  if (/.{3}ing$/.test(first.lower) || isTimePhrase(tokens, start, to))
    return afterIntroduction(tokens, start, to);
  if (PRONOUNS.has(first.lower)) return { from: start, to: start + 1 };
  if (!isCapital(first) && !DETERMINERS.has(first.lower)) return null;
  let end = start + 1;
  while (end < to && end - start < LONGEST) {
    const token = tokens[end] as Token;
    if (token.kind !== "word" && !isSign(token, "&()'’-/")) break;
    const isVerb = looksLikeVerb(token.lower) || isCueVerb(token.lower) || isAdverb(token.text);
    if ((isVerb || CLAUSE_STARTERS.has(token.lower)) && !isCapital(token) && token.lower !== "and") break;
    end++;
  }
  return { from: start, to: end };
}

function afterIntroduction(tokens: readonly Token[], from: number, to: number): Phrase | null {
  for (let at = from; at < Math.min(to, from + LONGEST_INTRODUCTION); at++) {
    if (!isSign(tokens[at], ",")) continue;
    const next = tokens[at + 1];
    if (next === undefined || at + 1 >= to) return null;
    if (PREPOSITIONS.has(next.lower) || CLAUSE_STARTERS.has(next.lower)) continue;
    return leadingSubject(tokens, at + 1, to);
  }
  return null;
}

const LINKS = new Set([
  "likewise",
  "meanwhile",
  "however",
  "moreover",
  "indeed",
  "instead",
  "thus",
  "also",
  "similarly",
  "nevertheless",
]);

/** "A few minutes later,", "Last week," */
function isTimePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const { lower } = tokens[at] as Token;
    if (TIMES.test(lower))
      return isSign(tokens[at + 1], ",") || tokens[at + 1]?.lower === "later" || at === from;
  }
  return false;
}

const TIMES =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?|seconds?|later|earlier|yesterday|today|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "PORT SABLE, May 3 —": past the dash. */
function pastDateline(tokens: readonly Token[], from: number, to: number): number {
  if (!/^\p{Lu}{4}/u.test(tokens[from]?.text ?? "")) return from;
  for (let at = from + 1; at < Math.min(to, from + 12); at++) {
    if (isSign(tokens[at], "–—-") && tokens[at + 1]?.kind === "word") return at + 1;
  }
  return from;
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "sign") return true;
  if (
    token.text.length > 4 &&
    /^\p{L}\p{Ll}+ly$/u.test(token.text) &&
    PREPOSITIONS.has(tokens[at + 1]?.lower ?? "")
  )
    return true;
  if (isSign(tokens[at + 1], ",") && LINKS.has(token.lower)) return true;
  return ["but", "and", "yet", "so", "then", "still", "now", "later", "finally"].includes(token.lower);
}
