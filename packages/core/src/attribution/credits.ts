import type { Article, Block } from "../article/article.js";
import { sentencesOf } from "../sentences/sentences.js";
import type { Range } from "../text/span.js";
import type { Credit } from "./credit.js";
import { creditAfter } from "./credit-after.js";
import { creditBefore } from "./credit-before.js";
import { dashCredit } from "./dash-credit.js";
import { subjectOfSentence } from "./introduced.js";
import type { Passage } from "./passages.js";

export interface CreditedPassage extends Passage {
  readonly credit: Credit;
}

/** Words outside the marks that a paragraph may have and still be a quotation by itself. */
const FEW_WORDS = 3;
/** How many quotations of its paragraph a quotation looks at for a credit, on either side. */
const MOST_NEIGHBOURS = 12;
/** A neighbour's credit is taken over with less confidence than one's own. */
const INHERITED = 0.7;

/**
 * The credit of each passage that has one: its own, in its sentence or after a dash; else that of another quotation of
 * its paragraph; else what leads up to it; else that of the paragraph before, where it only goes on with it.
 */
export function creditPassages(article: Article, passages: readonly Passage[]): CreditedPassage[] {
  const own = passages.map((passage) => ownCredit(article, passage));
  const credits = own.map((credit, at) => {
    const passage = passages[at] as Passage;
    return (
      credit ?? ledUpTo(article, passage) ?? neighbours(passages, own, at) ?? introduction(article, passage)
    );
  });
  passages.forEach((passage, at) => {
    credits[at] ??= continued(article, passages, credits, passage, at);
  });
  return passages.flatMap((passage, at) => {
    const credit = credits[at];
    return credit ? [{ ...passage, credit }] : [];
  });
}

/** What the passage's own sentence says; the words next to the marks before those farther off. */
function ownCredit(article: Article, passage: Passage): Credit | null {
  const { text } = article;
  const dash = dashCredit(text, passage.rest) ?? dashOnNextLine(article, passage);
  if (dash !== null) return dash;
  const after = creditAfter(text, passage.after);
  const before = creditBefore(text, passage.before);
  if (after === null || before === null) return after ?? before;
  return isLedByColon(text, passage) || before.confidence > after.confidence ? before : after;
}

function isLedByColon(text: string, { before }: Passage): boolean {
  return /:\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end));
}

function dashOnNextLine({ text, blocks }: Article, { span, block, blockIndex }: Passage): Credit | null {
  const next = blocks[blockIndex + 1];
  if (next === undefined || text.slice(span.end, block.end).trim() !== "" || next.end - next.start > 140)
    return null;
  return dashCredit(text, next);
}

/** "He wrote:" before the quotation, in its paragraph or as the end of the one before. */
function ledUpTo(article: Article, passage: Passage): Credit | null {
  const { text, blocks } = article;
  const isFirst = text.slice(passage.block.start, passage.span.start).trim() === "";
  const lead = isFirst ? lastSentence(text, blocks[passage.blockIndex - 1]) : passage.sentenceBefore;
  if (lead === null || !text.slice(lead.start, lead.end).trimEnd().endsWith(":")) return null;
  const credit = creditBefore(text, lead);
  return credit && { ...credit, confidence: 0.85 };
}

/** The credit of the nearest quotation of the same paragraph, the one before rather than the one after. */
function neighbours(
  passages: readonly Passage[],
  own: readonly (Credit | null)[],
  at: number,
): Credit | null {
  const { block } = passages[at] as Passage;
  const first = Math.max(0, at - MOST_NEIGHBOURS);
  for (let other = at - 1; other >= first && (passages[other] as Passage).block === block; other--) {
    const credit = own[other];
    if (credit) return { ...credit, confidence: INHERITED };
  }
  const last = Math.min(passages.length, at + MOST_NEIGHBOURS);
  for (let other = at + 1; other < last && (passages[other] as Passage).block === block; other++) {
    const credit = own[other];
    if (credit) return { ...credit, confidence: INHERITED };
  }
  return null;
}

/** "Oduya was unmoved. “It will …": the subject of the sentence before a direct quotation. */
function introduction({ text }: Article, passage: Passage): Credit | null {
  if (passage.quotation.kind !== "direct" || passage.sentenceBefore === null) return null;
  const source = subjectOfSentence(text, passage.sentenceBefore);
  return source && { source, cue: null, confidence: 0.5 };
}

/** A paragraph that is a quotation by itself goes on with the speaker of the last quotation in the paragraph before. */
function continued(
  { text }: Article,
  passages: readonly Passage[],
  credits: readonly (Credit | null | undefined)[],
  { block, blockIndex, quotation, span }: Passage,
  at: number,
): Credit | null {
  if (quotation.kind !== "direct") return null;
  const outside = `${text.slice(block.start, span.start)} ${text.slice(span.end, block.end)}`;
  if (outside.split(/\s+/).filter((word) => word !== "").length > FEW_WORDS) return null;
  const before = passages[at - 1];
  const credit = credits[at - 1];
  if (before === undefined || !credit || before.blockIndex < blockIndex - 1) return null;
  return { ...credit, confidence: Math.min(credit.confidence, 0.55) };
}

function lastSentence(text: string, block: Block | undefined): Range | null {
  return block === undefined ? null : (sentencesOf(text, block).at(-1) ?? null);
}
