import type { SourceDocument, SourceIndex } from "./source-index.js";

/** The source's characters from the word at `from` to the one before `to`. */
export function textOf(index: SourceIndex, from: number, to: number): string {
  if (to <= from) return "";
  const { article } = index.documents[index.documentAt(from)] as SourceDocument;
  return article.text.slice(index.startOf(from), index.endOf(to - 1));
}

/** The source's characters between two words of one document. */
export function textBetween(index: SourceIndex, before: number, after: number): string {
  const { article } = index.documents[index.documentAt(before)] as SourceDocument;
  return article.text.slice(index.endOf(before), index.startOf(after));
}
