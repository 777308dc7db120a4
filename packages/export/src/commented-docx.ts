import type { Article } from "@hearsay/core";
import type { CommentedDocx, DocxComment } from "./comment.js";
import { copyOfDocx } from "./copy/copy-docx.js";

/** A draft that comments are put on. */
export interface Draft {
  /** Of a Word file, what `article` was read from; null where the draft is of another format. */
  readonly bytes: Uint8Array | null;
  readonly article: Article;
}

/**
 * A draft as a Word file with comments at its words: of a Word file a copy, in which nothing else is changed; of any other format a
 * file made from the article. No comment is lost: `placements` tells where each stands.
 *
 * @param comments with offsets (UTF-16) in the article's text, in any order; they may overlap
 * @throws {UnreadableError} where the Word file is damaged or encrypted, so that no sound copy of it can be made
 * @throws {RangeError} where it would have more comments than Word opens, or the time of one cannot be understood
 * @throws {Error} where the article was read from other bytes than those given
 */
export async function commentedDocx(
  { bytes, article }: Draft,
  comments: readonly DocxComment[],
): Promise<CommentedDocx> {
  if (bytes !== null) return copyOfDocx(bytes, article, comments);
  // the library is loaded only where a file has to be made
  const { docxOfArticle } = await import("./made/docx-of-article.js");
  return docxOfArticle(article, comments);
}
