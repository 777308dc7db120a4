import type { Article } from "../../article/article.js";
import type { Quotation } from "../../quotations/quotation.js";
import type { Paragraph } from "../tokens/paragraphs.js";
import type { Token } from "../tokens/token.js";
import type { Found } from "./found.js";

/** A quotation without a credit of its own, and what was found of the others so far. */
export interface Uncredited {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly paragraphs: readonly Paragraph[];
  readonly paragraph: Paragraph;
  /** Its position in the paragraph's tokens. */
  readonly at: number;
  /** Its position among the quotations. */
  readonly quotation: number;
  readonly found: readonly (Found | undefined)[];
}

/** Looks for a credit in the sentences and paragraphs around. */
export type ContextRule = (uncredited: Uncredited) => Found | null;

/** The position of the quotation before in the paragraph's tokens; -1 where there is none. */
export function quoteBefore(paragraph: Paragraph, at: number): number {
  for (let before = at - 1; before >= 0; before--) {
    if ((paragraph.tokens[before] as Token).kind === "quote") return before;
  }
  return -1;
}

export function quoteAfter(paragraph: Paragraph, at: number): number {
  const { tokens } = paragraph;
  for (let after = at + 1; after < tokens.length; after++) {
    if ((tokens[after] as Token).kind === "quote") return after;
  }
  return -1;
}

/** The same credit for a quotation that goes on with another's attribution. */
export function joined(
  found: readonly (Found | undefined)[],
  other: number,
  confidence: number,
): Found | null {
  const credit = found[other];
  if (credit === undefined) return null;
  return { ...credit, confidence: credit.confidence * confidence, joins: credit.joins ?? other };
}
