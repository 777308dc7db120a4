import { lastAtOrBefore, lineStartsOf, type Place, placeByBlock, placeByLine } from "@hearsay/core";
import type { ReadFile } from "./given-files.js";

/** Formats whose files have no lines that a reader could turn to. */
const WITHOUT_LINES = /\.(?:docx|odt|rtf|epub|pdf|eml|mbox|mhtml?|jsonl?|csv)(?:#\d+)?$/i;

/** Where an offset of an article is: the line of its file where it has lines, else the page or the paragraph. */
export function placeInFile({ article, lineStarts }: Pick<ReadFile, "article" | "lineStarts">): Place {
  if (article.pages.length > 0) return placeByBlock(article);
  if (lineStarts !== null) return placeByLine(lineStarts, fileOffsets(article));
  if (article.origin !== null || WITHOUT_LINES.test(article.name)) return placeByBlock(article);
  return placeByLine(lineStartsOf(article.text));
}

/** Maps an offset of the article's text to one of the file's decoded text. */
function fileOffsets({ origin }: ReadFile["article"]): (offset: number) => number {
  const segments = origin ?? [];
  return (offset) => {
    const segment = segments[lastAtOrBefore(segments, ({ start }) => start, offset)];
    return segment === undefined ? 0 : segment.fileStart + Math.min(offset - segment.start, segment.length);
  };
}
