import { type Article, read } from "@hearsay/core";

/**
 * The words of the quotation that covers an offset of an article, without its marks; null where none does.
 *
 * @param at in UTF-16 code units of the article's text
 */
export function quotationAt(article: Article, at: number): string | null {
  const quotation = read(article).quotations.find(({ spans }) =>
    spans.some(({ start, end }) => start <= at && at < end),
  );
  if (quotation === undefined) return null;
  return quotation.inner.map(({ start, end }) => article.text.slice(start, end)).join(" ");
}
