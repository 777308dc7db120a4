import { isCueVerb } from "../lexicon/cue-verbs.js";
import { leadingSubject } from "../phrases/leading-subject.js";
import type { Phrase } from "../phrases/phrase.js";
import { subjectBefore } from "../phrases/subject.js";
import { creditBeforeColon } from "../rules/colon-before.js";
import { creditAfterDash } from "../rules/dash-credit.js";
import type { Paragraph } from "../tokens/paragraphs.js";
import { isSign, type Token } from "../tokens/token.js";
import type { Found } from "./found.js";
import { quoteBefore, type Uncredited } from "./neighbours.js";

/** He wrote: ⏎ “…”: the words before a colon that ends the sentence or the paragraph before. */
export function introducedByColon({ article, paragraphs, paragraph, at }: Uncredited): Found | null {
  if (at > 0) return null;
  const before = paragraphs[paragraph.index - 1];
  if (before === undefined || !isSign(before.tokens.at(-1), ":")) return null;
  return introduction(before, before.tokens.length - 1, article.text);
}

/** A block set off as a quotation is introduced by the paragraph before it, colon or not. */
export function introducedBlock({ article, paragraphs, paragraph, at }: Uncredited): Found | null {
  if (at > 0 || paragraph.block.kind !== "blockquote") return null;
  const before = paragraphs[paragraph.index - 1];
  if (before === undefined || before.block.kind !== "paragraph" || before.quotes.length > 0) return null;
  const last = before.tokens.length - 1;
  return introduction(
    before,
    (before.tokens[last] as Token | undefined)?.kind === "stop" ? last : last + 1,
    article.text,
  );
}

/** The credit in the last sentence before `end`. */
function introduction(paragraph: Paragraph, end: number, text: string): Found | null {
  const { tokens } = paragraph;
  let from = end;
  while (from > 0 && (tokens[from - 1] as Token).kind !== "stop" && !(tokens[from - 1] as Token).ends) from--;
  for (let verb = end - 1; verb > from; verb--) {
    const word = tokens[verb] as Token;
    if (!isCueVerb(word.lower) || tokens[verb - 1]?.lower === "to") continue;
    const subject = word.lower.endsWith("ing")
      ? leadingSubject(tokens, from, verb)
      : subjectBefore(tokens, from, verb);
    if (subject !== null) return foundAt(tokens, subject, { from: verb, to: verb + 1 }, 0.85);
  }
  const credit =
    text[(tokens[end] as Token | undefined)?.start ?? -1] === ":"
      ? creditBeforeColon(tokens, from, end)
      : null;
  if (credit !== null) return foundAt(tokens, credit.source, credit.cue, 0.7);
  const subject = leadingSubject(tokens, from, end);
  return subject === null ? null : foundAt(tokens, subject, null, 0.5);
}

/** “…” ⏎ — Name: a paragraph that holds nothing but a credit. */
export function dashOnNextLine({ paragraphs, paragraph, at }: Uncredited): Found | null {
  const next = paragraphs[paragraph.index + 1];
  const isLast =
    paragraph.quotes.at(-1) === at && paragraph.tokens.slice(at + 1).every((token) => token.kind === "stop");
  if (next === undefined || !isLast || next.quotes.length > 0) return null;
  const source = creditAfterDash(next.tokens, 0);
  return source === null ? null : foundAt(next.tokens, source, null, 0.9);
}

/**
 * A paragraph that begins with a quotation that nobody is credited with goes on with the speaker of the paragraph
 * before, where that one ends in their quotation or its credit.
 */
export function goesOnFromParagraphBefore({
  paragraphs,
  paragraph,
  at,
  found,
  quotations,
}: Uncredited): Found | null {
  if (at > 0 || !isWhole(paragraph)) return null;
  const before = paragraphs[paragraph.index - 1];
  if (before === undefined || before.block.kind !== paragraph.block.kind) return null;
  const last = quoteBefore(before, before.tokens.length);
  if (last < 0) return null;
  const position = (before.tokens[last] as Token).quotation;
  const credit = found[position];
  if (credit === undefined || quotations[position]?.kind !== "direct") return null;
  const stops = before.tokens.slice(last + 1, -1).filter((token) => token.kind === "stop").length;
  return stops > 0 ? null : { ...credit, confidence: credit.confidence * 0.75, joins: null };
}

function isWhole(paragraph: Paragraph): boolean {
  return paragraph.tokens.every((token) => token.kind !== "word");
}

function foundAt(tokens: readonly Token[], source: Phrase, cue: Phrase | null, confidence: number): Found {
  return {
    source: rangeOf(tokens, source),
    cue: cue === null ? null : rangeOf(tokens, cue),
    confidence,
    joins: null,
  };
}

/** The stretch of text that a phrase takes. */
export function rangeOf(tokens: readonly Token[], phrase: Phrase): { start: number; end: number } {
  return { start: (tokens[phrase.from] as Token).start, end: (tokens[phrase.to - 1] as Token).end };
}
