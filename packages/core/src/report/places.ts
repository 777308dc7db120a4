import type { Article, BlockKind } from "../article/article.js";
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

/** The place by page where there are pages, else by the kind or the number of the paragraph. */
export function placeByBlock(article: Article): Place {
  const { blocks, pages } = article;
  return (offset) => {
    const page = pages[lastAtOrBefore(pages, (each) => each.offset, offset)];
    if (page !== undefined) return `page ${page.page}`;
    const index = lastAtOrBefore(blocks, (each) => each.start, offset);
    const block = blocks[index];
    if (block === undefined) return "start";
    return NAMED[block.kind] ?? `paragraph ${index + 1}`;
  };
}

/**
 * The place by line, counted from 1. `lineStarts` are those of a text, see `lineStartsOf`; `toText` maps an offset of the
 * article to one of that text.
 */
export function placeByLine(
  lineStarts: readonly number[],
  toText: (offset: number) => number = (offset) => offset,
): Place {
  return (offset) => `line ${lastAtOrBefore(lineStarts, (each) => each, toText(offset)) + 1}`;
}

/** Where each line of a text begins (UTF-16 offsets), as an editor counts lines: parted at LF, CR and CRLF. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
