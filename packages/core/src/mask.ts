import type { Article } from "./article/article.js";
import { fileStretches } from "./article/file-region.js";
import { findQuotations } from "./quotations/find.js";
import { masked } from "./report/masked.js";
import type { Range } from "./text/span.js";

/**
 * The text of an article's file with the words of its quotations masked by spaces, so that what looks at a writer's language passes
 * over the words of others. The quotation marks stay, as do markup, line breaks and every offset. Null where the file has no text
 * offsets (Word, PDF, records of data). Never throws; linear.
 *
 * @param fileText the decoded text of the file that the article was read from
 */
export function mask(article: Article, fileText: string): string | null {
  const stretches = findQuotations(article).quotations.flatMap(({ inner }) =>
    inner.map((range) => fileStretches(article, range)),
  );
  if (article.lineStarts === null || !stretches.every((stretch) => stretch !== null)) return null;
  return masked(
    fileText,
    stretches.flat().map((stretch) => withEntity(fileText, stretch)),
  );
}

/** An entity of HTML, at its first character or behind a stretch. */
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,31});/y;

/** A stretch and the entity with which it ends, or which stands behind it: one character of the article, several of the file. */
function withEntity(text: string, { start, end }: Range): Range {
  for (const at of [end - 1, end]) {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(text);
    if (entity !== null) return { start, end: at + entity[0].length };
  }
  return { start, end };
}
