import type { Article, BlockKind } from "../article/article.js";
import { isRecord } from "../article/file-region.js";
import { lineAt } from "../article/line-at.js";
import { lastAtOrBefore } from "../text/ordered.js";

/** Where an offset of an article is, in words for a reader: "line 12", "page 3", "headline". */
export type Place = (offset: number) => string;

const NAMED: Partial<Record<BlockKind, string>> = {
  headline: "headline",
  standfirst: "standfirst",
  byline: "byline",
  heading: "heading",
  caption: "caption",
};

/**
 * The place by page, else by the line of the file where it has lines, else by the kind or the number of the paragraph; of an
 * article of which only the line is known in which it begins, by both.
 */
export function placeIn(article: Article): Place {
  const { blocks, pages } = article;
  return (offset) => {
    const page = pages[lastAtOrBefore(pages, (each) => each.offset, offset)];
    if (page !== undefined) return `page ${page.page}`;
    const line = lineAt(article, offset);
    if (line !== null) return isRecord(article) ? `line ${line}, ${inBlocks(offset)}` : `line ${line}`;
    return inBlocks(offset);
  };
  function inBlocks(offset: number): string {
    const index = lastAtOrBefore(blocks, (each) => each.start, offset);
    const block = blocks[index];
    if (block === undefined) return "start";
    return NAMED[block.kind] ?? `paragraph ${index + 1}`;
  }
}
