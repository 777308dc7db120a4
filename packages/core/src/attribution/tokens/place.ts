import type { Article } from "../../article/article.js";
import type { Paragraph } from "./paragraphs.js";
import { isSign, type Token } from "./token.js";

/** One piece of a quotation in its sentence: what the rules look at. Positions are positions in `tokens`. */
export interface Place {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  /** Of the quotation's piece. */
  readonly at: number;
  /** Where the words left of it begin: after the sentence's start or the quotation before. */
  readonly left: number;
  /** Where the words right of it end: at the sentence's end or the next quotation. */
  readonly right: number;
  /** Whether the quotation is a clause or more of its own. */
  readonly direct: boolean;
  /** The last sign inside the marks, or right after them: what tells whether the sentence goes on. */
  readonly ending: string;
}

export function placeOf(article: Article, paragraph: Paragraph, at: number, direct: boolean): Place {
  const { tokens } = paragraph;
  let left = at;
  while (left > 0 && !endsSentence(tokens[left - 1] as Token)) left--;
  let right = at + 1;
  while (
    right < tokens.length &&
    (tokens[right] as Token).kind !== "stop" &&
    (tokens[right] as Token).kind !== "quote"
  ) {
    right++;
  }
  const quote = tokens[at] as Token;
  return { article, paragraph, tokens, at, left, right, direct, ending: endingOf(article.text, quote) };
}

function endsSentence(token: Token): boolean {
  return token.kind === "stop" || token.kind === "quote";
}

const CLOSING = /["'”’»›“‘«‹\s]/;

function endingOf(text: string, quote: Token): string {
  let end = quote.end;
  while (end > quote.start && CLOSING.test(text[end - 1] as string)) end--;
  const inside = text[end - 1] ?? "";
  const after = text[quote.end] ?? "";
  return /[,.?!;:…—–-]/.test(inside) ? inside : /[,.?!;:…]/.test(after) ? after : "";
}

/** The first token at or after `at` that is neither a comma nor a dash. */
export function pastComma(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isSign(tokens[next], ",–—-")) next++;
  return next;
}
