import { readFile } from "node:fs/promises";
import { type Article, lastAtOrBefore, type Place, placeByBlock, placeByLine } from "@hearsay/core";
import { decodeText } from "@hearsay/readers";

/** Formats whose files have no lines that a reader could turn to. */
const WITHOUT_LINES = /\.(?:docx|pdf)$/i;

/** Where an offset of an article is: the line of its file where it has lines, else the page or the paragraph. */
export async function placeInFile(article: Article, file: string): Promise<Place> {
  if (WITHOUT_LINES.test(file) || article.pages.length > 0) return placeByBlock(article);
  if (article.origin === null) return placeByLine(article.text);
  if (file === "-") return placeByBlock(article);
  try {
    const { text } = decodeText(await readFile(file));
    return placeByLine(text, fileOffsets(article));
  } catch {
    return placeByBlock(article);
  }
}

/** Maps an offset of the article's text to one of the file's decoded text. */
function fileOffsets({ origin }: Article): (offset: number) => number {
  const segments = origin ?? [];
  return (offset) => {
    const segment = segments[lastAtOrBefore(segments, ({ start }) => start, offset)];
    return segment === undefined ? 0 : segment.fileStart + Math.min(offset - segment.start, segment.length);
  };
}
