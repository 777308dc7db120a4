import { lastAtOrBefore } from "../text/ordered.js";
import type { Article } from "./article.js";

/** The line of the file, counted from 1, in which an offset of the article stands; null where the file has no lines. */
export function lineAt(article: Article, offset: number): number | null {
  const { lineStarts } = article;
  return lineStarts === null
    ? null
    : lastAtOrBefore(lineStarts, (start) => start, fileOffset(article, offset)) + 1;
}

/** An offset of the article as one of the file's decoded text; what was not in the file stands where the words before it end. */
function fileOffset({ origin }: Article, offset: number): number {
  if (origin === null) return offset;
  const segment = origin[lastAtOrBefore(origin, ({ start }) => start, offset)];
  return segment === undefined ? 0 : segment.fileStart + Math.min(offset - segment.start, segment.length);
}
