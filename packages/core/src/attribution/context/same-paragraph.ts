import { isCueVerb, isUnsureCue } from "../lexicon/cue-verbs.js";
import { CLAUSE_STARTERS } from "../lexicon/small-words.js";
import { leadingSubject } from "../phrases/leading-subject.js";
import { isCapital, type Token } from "../tokens/token.js";
import type { Found } from "./found.js";
import { joined, quoteAfter, quoteBefore, type Uncredited } from "./neighbours.js";

/**
 * Words marked in the same sentence as others that are credited: she called it “dull” and “slow”. Where another verb of
 * speech leads to them (said it was “dull” and called it “slow”), they are an attribution of their own, with the same source.
 */
export function sameSentence({ paragraph, at, found }: Uncredited): Found | null {
  const { tokens } = paragraph;
  const before = quoteBefore(paragraph, at);
  if (before < 0 || hasStop(tokens, before, at)) return null;
  const credit = joined(found, (tokens[before] as Token).quotation, 0.95);
  const verb = verbBetween(tokens, before, at);
  if (credit === null || verb === null || isCueOf(credit, verb)) return credit;
  return {
    source: credit.source,
    cue: { start: verb.start, end: verb.end },
    confidence: credit.confidence * 0.9,
    joins: null,
  };
}

/** The last verb of speech between two quotations. */
function verbBetween(tokens: readonly Token[], from: number, to: number): Token | null {
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at] as Token;
    if (isCueVerb(token.lower) && !isUnsureCue(token.lower)) return token;
  }
  return null;
}

/** “A,” he said, and “B”: the verb between them is the one that credits the first. */
function isCueOf({ cue }: Found, verb: Token): boolean {
  return cue !== null && cue.start < verb.end && verb.start < cue.end;
}

/** “A,” he said. “B.”: what follows in the paragraph is the same speaker's, where nobody else is named between. */
export function restOfParagraph({ paragraph, at, found }: Uncredited): Found | null {
  const before = quoteBefore(paragraph, at);
  if (before < 0) return null;
  return joined(found, (paragraph.tokens[before] as Token).quotation, 0.95);
}

/** “A.” “B,” he said: the credit of the next quotation, where it follows at once; marked words of a sentence before it are not his. */
export function nextInParagraph({ paragraph, at, quotation, quotations, found }: Uncredited): Found | null {
  const after = quoteAfter(paragraph, at);
  if (after < 0) return null;
  const between = paragraph.tokens.slice(at + 1, after);
  const isNear = between.every((token) => token.kind !== "word" || CLAUSE_STARTERS.has(token.lower));
  const other = found[(paragraph.tokens[after] as Token).quotation];
  const isPartOfSentence =
    !isNear && quotations[quotation]?.kind === "mixed" && hasStop(paragraph.tokens, at, after);
  if (
    other === undefined ||
    isPartOfSentence ||
    (!isNear && other.source.start < (paragraph.tokens[after] as Token).end)
  )
    return null;
  return joined(found, (paragraph.tokens[after] as Token).quotation, 0.85);
}

/** Hale was unmoved. “It just …”: the subject of the sentence before the quotation, a name or a pronoun. */
export function sentenceBefore({ paragraph, at }: Uncredited): Found | null {
  const { tokens } = paragraph;
  let end = at;
  while (end > 0 && (tokens[end - 1] as Token).kind !== "stop" && (tokens[end - 1] as Token).kind !== "quote")
    end--;
  if (end === 0 || (tokens[end - 1] as Token).kind === "quote" || at - end > 2) return null;
  let start = end - 1;
  while (start > 0 && (tokens[start - 1] as Token).kind !== "stop" && !(tokens[start - 1] as Token).ends)
    start--;
  const subject = leadingSubject(tokens, start, end - 1);
  if (subject === null) return null;
  const first = tokens[subject.from] as Token;
  if (subject.to >= end - 1) return null;
  const isName = isCapital(first) && isCapital(tokens[subject.to - 1]) && !IMPERSONAL.has(first.lower);
  if (!isName && !["he", "she", "they"].includes(first.lower)) return null;
  const source = { start: first.start, end: (tokens[subject.to - 1] as Token).end };
  return { source, cue: null, confidence: 0.6, joins: null };
}

const IMPERSONAL = new Set(["it", "this", "that", "these", "those", "there", "here", "we", "you", "i"]);

function hasStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "stop" || token.ends) return true;
  }
  return false;
}
