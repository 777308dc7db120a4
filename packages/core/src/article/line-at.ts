import { lastAtOrBefore } from "../text/ordered.js";
import type { Article } from "./article.js";
import { fileOffset } from "./file-region.js";

/** The line of the file, counted from 1, in which an offset of the article stands; null where the file has no lines. */
export function lineAt(article: Article, offset: number): number | null {
  const { lineStarts } = article;
  const at = fileOffset(article, offset);
  return lineStarts === null || at === null ? null : lastAtOrBefore(lineStarts, (start) => start, at) + 1;
}
