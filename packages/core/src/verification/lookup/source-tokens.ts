import type { Token } from "../../text/quantities/token.js";
import { MINUS, PLUS, RANGE } from "../../text/signs.js";
import { normalise } from "../../text/words.js";
import type { SourceDocument, SourceIndex } from "./source-index.js";

const SIGNS: Readonly<Record<string, string>> = {
  minus: MINUS,
  to: RANGE,
  plus: PLUS,
  percent: "%",
  degrees: "\u00b0",
};

/** The `norm` of the word at `position` of the index; that of a sign depends on its neighbours, and is told by its form. */
export function normAt(index: SourceIndex, position: number): string {
  const { article } = index.documents[index.documentAt(position)] as SourceDocument;
  const text = article.text.slice(index.startOf(position), index.endOf(position));
  if (/^[\p{L}\p{N}]/u.test(text) && text !== "\u00ba") return normalise(text);
  const form = index.vocabulary.form(index.ids[position] as number);
  return Object.hasOwn(SIGNS, form) ? (SIGNS[form] as string) : form;
}

/** The words of one document between two positions as the parsers of quantities want them. */
export function tokensBetween(index: SourceIndex, from: number, to: number): Token[] {
  const { text } = (index.documents[index.documentAt(from)] as SourceDocument).article;
  const tokens: Token[] = [];
  for (let position = from; position < to; position++) {
    const start = index.startOf(position);
    const before = position === from ? start : index.endOf(position - 1);
    // a gap that wide parts whatever stands on its sides
    const gap = start - before > 100 ? "\u2026" : text.slice(before, start);
    tokens.push({ norm: normAt(index, position), text: text.slice(start, index.endOf(position)), gap });
  }
  return tokens;
}
