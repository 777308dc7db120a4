import { lastAtOrBefore } from "../text/ordered.js";
import type { Article } from "./article.js";

/** The line of the file, counted from 1, in which an offset of the article stands; null where the file has no lines. */
export function lineAt(article: Article, offset: number): number | null {
  const { lineStarts } = article;
  const at = fileOffset(article, offset);
  return lineStarts === null || at === null ? null : lastAtOrBefore(lineStarts, (start) => start, at) + 1;
}

/**
 * An offset of the article as one of the file's decoded text; what was not in the file stands where the words before it end,
 * nowhere if there are none.
 */
function fileOffset({ origin }: Article, offset: number): number | null {
  if (origin === null) return offset;
  const segment = origin[lastAtOrBefore(origin, ({ start }) => start, offset)];
  return segment === undefined ? null : segment.fileStart + Math.min(offset - segment.start, segment.length);
}
