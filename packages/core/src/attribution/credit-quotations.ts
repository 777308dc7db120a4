import type { Article } from "../article/article.js";
import type { Quotation } from "../quotations/quotation.js";
import { type Span, spanOf } from "../text/span.js";
import type { Attribution } from "./attribution.js";
import type { Found } from "./context/found.js";
import type { ContextRule, Uncredited } from "./context/neighbours.js";
import {
  dashOnNextLine,
  goesOnFromParagraphBefore,
  introducedBlock,
  introducedByColon,
  rangeOf,
} from "./context/other-paragraphs.js";
import { nextInParagraph, restOfParagraph, sameSentence, sentenceBefore } from "./context/same-paragraph.js";
import { creditInOwnSentence } from "./rules/own-sentence.js";
import { type Paragraph, paragraphsOf } from "./tokens/paragraphs.js";
import { placeOf } from "./tokens/place.js";
import type { Token } from "./tokens/token.js";

/** Where a credit is looked for when a quotation's own sentence has none; the first that finds one decides. */
const AROUND: readonly ContextRule[] = [
  sameSentence,
  dashOnNextLine,
  introducedByColon,
  sentenceBefore,
  restOfParagraph,
  introducedBlock,
  goesOnFromParagraphBefore,
];

/**
 * Who is credited with each quotation of an article, by rules of English: first in the quotation's own sentence,
 * then around it.
 *
 * @param quotations those of the article, in the order of the text
 * @returns one attribution for each quotation that is credited, or for several that share their credit, in the
 *   order of the text; a quotation that nobody is credited with is in none. `speaker` is null, `via` empty: the
 *   speakers are resolved later. All spans are UTF-16 offsets of the article's text. Linear in the length of the
 *   text; never throws.
 */
export function creditQuotations(article: Article, quotations: readonly Quotation[]): Attribution[] {
  if (quotations.length === 0) return [];
  const paragraphs = paragraphsOf(article, quotations);
  const found: (Found | undefined)[] = new Array(quotations.length).fill(undefined);
  for (const paragraph of paragraphs) readSentences(article, paragraph, quotations, found);
  for (const paragraph of paragraphs) readAround(article, paragraphs, paragraph, quotations, found);
  return gather(article, quotations, found);
}

function readSentences(
  article: Article,
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  found: (Found | undefined)[],
): void {
  for (const at of paragraph.quotes) {
    const { quotation } = paragraph.tokens[at] as Token;
    if (found[quotation] !== undefined) continue;
    const direct = (quotations[quotation] as Quotation).kind === "direct";
    const credit = creditInOwnSentence(placeOf(article, paragraph, at, direct));
    if (credit === null) continue;
    found[quotation] = {
      source: rangeOf(paragraph.tokens, credit.source),
      cue: credit.cue === null ? null : rangeOf(paragraph.tokens, credit.cue),
      confidence: credit.confidence,
      joins: null,
    };
  }
}

function readAround(
  article: Article,
  paragraphs: readonly Paragraph[],
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  found: (Found | undefined)[],
): void {
  const look = (at: number, rules: readonly ContextRule[]) => {
    const { quotation } = paragraph.tokens[at] as Token;
    if (found[quotation] !== undefined) return;
    const uncredited: Uncredited = { article, quotations, paragraphs, paragraph, at, quotation, found };
    for (const rule of rules) {
      const credit = rule(uncredited);
      if (credit === null) continue;
      found[quotation] = credit;
      return;
    }
  };
  for (const at of paragraph.quotes) look(at, AROUND);
  for (const at of paragraph.quotes.toReversed()) look(at, [nextInParagraph]);
}

/** The attributions, those of quotations that share a credit as one. */
function gather(
  article: Article,
  quotations: readonly Quotation[],
  found: readonly (Found | undefined)[],
): Attribution[] {
  const groups = new Map<number, number[]>();
  for (const [position, credit] of found.entries()) {
    if (credit === undefined) continue;
    const head = credit.joins ?? position;
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [position]);
    else group.push(position);
  }
  const inOrder = [...groups.values()].sort((a, b) => (a[0] as number) - (b[0] as number));
  return inOrder.map((group, index) => attributionOf(article.text, quotations, found, group, index));
}

function attributionOf(
  text: string,
  quotations: readonly Quotation[],
  found: readonly (Found | undefined)[],
  group: readonly number[],
  index: number,
): Attribution {
  const credit = found[group[0] as number] as Found;
  const members = group.map((position) => quotations[position] as Quotation);
  const content: Span[] = members.flatMap((quotation) => quotation.spans.map((span) => spanOf(text, span)));
  return {
    id: `a${index + 1}`,
    kind: members.some((quotation) => quotation.kind === "direct") ? "direct" : "mixed",
    source: [spanOf(text, credit.source)],
    cue: credit.cue === null ? [] : [spanOf(text, credit.cue)],
    content,
    speaker: null,
    via: [],
    within: null,
    confidence: Math.min(...group.map((position) => (found[position] as Found).confidence)),
    quotations: members.map((quotation) => quotation.id),
  };
}
