import {
  CLAUSE_STARTERS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from "../lexicon/small-words.js";
import { isCapital, isSign, type Token } from "../tokens/token.js";
import type { Phrase } from "./phrase.js";

const LONGEST = 45;

/** Prepositions that go on with a noun phrase: "the head of the union", "Hale of Port Sable". */
const INSIDE = new Set(["of", "for", "at", "from", "with", "to", "in", "on"]);
/** Nouns that tell where or when words were spoken: "in an interview", "at a rally". */
const OCCASIONS = new Set(
  (
    "interview statement speech rally conference briefing email e-mail emails letter post tweet message hearing debate call " +
    "appearance telephone phone address report memo meeting response reply news video blog text essay column article op-ed " +
    "editorial fundraiser event testimony filing release court podcast show brief exchange remarks comments twitter facebook " +
    "then time moment day week month year morning afternoon evening night end condition fox cnn msnbc nbc cbs abc"
  ).split(" "),
);

/**
 * The noun phrase that begins at `from`, with what stands in apposition after a comma. Null where there is none.
 */
export function nounPhraseAfter(tokens: readonly Token[], from: number): Phrase | null {
  const first = tokens[from];
  if (first?.kind !== "word") return null;
  if (PRONOUNS.has(first.lower) && !isFollowedByOf(tokens, from)) return { from, to: from + 1 };
  if (PREPOSITIONS.has(first.lower) || CLAUSE_STARTERS.has(first.lower)) return null;
  if (isAdverb(first.text) && !isCapital(first)) return null;
  if (TIME_WORDS.has(first.lower) && isCapital(first)) return null;
  const limit = Math.min(tokens.length, from + LONGEST);
  let to = endOfCore(tokens, from, limit);
  if (to === from) return null;
  const closed = endOfParenthesis(tokens, to, limit);
  if (closed !== null) to = closed;
  return { from, to: endOfApposition(tokens, to, limit) };
}

function isFollowedByOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === "of";
}

function endOfCore(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit) {
    const token = tokens[to] as Token;
    if (token.kind !== "word") {
      if (!isSign(token, "&/'’-") || tokens[to + 1]?.kind !== "word") break;
    } else if (to > from && endsCore(tokens, to)) break;
    to++;
  }
  return to;
}

function endsCore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { lower } = token;
  if (lower === "and")
    return !(isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) && !isNounAfterAnd(tokens, at);
  if (CLAUSE_STARTERS.has(lower)) return true;
  if (TIME_WORDS.has(lower)) return true;
  if (INSIDE.has(lower)) return isOccasion(tokens, at);
  if (PREPOSITIONS.has(lower)) return true;
  // "said Hale, adding" and "said Hale adding"
  return /.{3}ing$/.test(lower) && !isCapital(token) && isCapital(tokens[at - 1]);
}

function isNounAfterAnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "word" && !PRONOUNS.has(next.lower) && DETERMINERS.has(tokens[at - 2]?.lower ?? "");
}

/** Whether the preposition leads to a time or an occasion rather than to more of the noun phrase. */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower === "of") return false;
  if (lower === "to") return true;
  for (let next = at + 1; next <= at + 4; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind !== "word") return next === at + 1;
    if (OCCASIONS.has(token.lower) || TIME_WORDS.has(token.lower) || /^\p{N}/u.test(token.text)) return true;
    if (PREPOSITIONS.has(token.lower)) return false;
  }
  return false;
}

function endOfParenthesis(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!isSign(tokens[at], "(")) return null;
  for (let end = at + 1; end < Math.min(limit, at + 8); end++) {
    if (isSign(tokens[end], ")")) return end + 1;
  }
  return null;
}

/** After ", the port's chief engineer"; `to` where no apposition follows. */
function endOfApposition(tokens: readonly Token[], to: number, limit: number): number {
  if (!isSign(tokens[to], ",")) return to;
  const first = tokens[to + 1];
  if (first?.kind !== "word" || !beginsApposition(tokens, to + 1)) return to;
  let end = to + 1;
  while (end < limit) {
    const token = tokens[end] as Token;
    if (token.kind === "stop" || token.kind === "quote") break;
    if (isSign(token, ";:(–—")) break;
    if (isSign(token, ",") && !goesOnInside(tokens, end)) break;
    if (token.kind === "word" && end > to + 1 && endsApposition(tokens, end)) break;
    end++;
  }
  return isSign(tokens[end - 1], ",") ? end - 1 : end;
}

function beginsApposition(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (/ing$/.test(lower) && !isCapital(tokens[at])) return lower === "acting";
  if (PRONOUNS.has(lower) || isAdverb((tokens[at] as Token).text)) return lower === "formerly";
  if (PREPOSITIONS.has(lower) || CLAUSE_STARTERS.has(lower) || TIME_WORDS.has(lower)) return false;
  return !/(?:ed|ew)$/.test(lower) || isCapital(tokens[at]) || lower === "retired";
}

function endsApposition(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower === "who" || lower === "which" || lower === "but" || lower === "as" || lower === "after")
    return true;
  return (lower === "in" || lower === "at" || lower === "on" || lower === "during") && isOccasion(tokens, at);
}

/** Whether the phrase goes on after the comma: "a professor at Sable, Teller and Rowe", "Jr.". */
function goesOnInside(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (next?.kind !== "word") return false;
  return /^(?:jr|sr|inc|d|r)\.?$/.test(next.lower);
}
