import type { Article, Block } from "../../article/article.js";
import type { Range } from "../../text/span.js";
import type { Piece } from "../pieces.js";

/**
 * The pieces that are only layout: a transcript's turn that stands in marks from beginning to end, or a
 * statement of which every paragraph does.
 */
export function ownWordsOf(article: Article, pieces: readonly Piece[]): ReadonlySet<Piece> {
  if (article.kind === "article") return new Set();
  const whole = pieces.filter((piece) => covers(piece.span, article.blocks[piece.block] as Block));
  if (article.kind === "transcript") {
    return new Set(whole.filter((piece) => article.blocks[piece.block]?.kind === "turn"));
  }
  const paragraphs = article.blocks.filter((block) => block.kind === "paragraph").length;
  const wholeParagraphs = whole.filter((piece) => article.blocks[piece.block]?.kind === "paragraph");
  return new Set(wholeParagraphs.length === paragraphs ? wholeParagraphs : []);
}

function covers(span: Range, block: Block): boolean {
  return span.start <= block.start && span.end >= block.end;
}
