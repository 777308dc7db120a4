import type { Article, Block } from "../article/article.js";
import type { Range } from "../text/span.js";
import type { Piece } from "./pieces.js";

/** A block that holds nothing but a credit. */
const ONLY_CREDIT = /^\s*(?:[—–―]|--)\s?\p{Lu}[^\n!?]*$/u;
/** A credit on the block's last line: "— Maren Oduya, harbour master". */
const CREDIT = /(?:(?<=[.!?…"'”’»])\s*|\s*\n\s*)(?:[—–―]|--)\s?\p{Lu}[^\n.!?]*$/u;
const LONGEST_CREDIT = 90;
/** What may stand beside the marks in a block that is quoted by its marks already. */
const MOST_BESIDE = 100;

/**
 * Blocks set off as quotations: without marks around it, such a block is one quotation as a whole, a credit
 * after a dash aside. Returns the pieces with such blocks in the place of what is marked inside them.
 */
export function quoteBlocks(
  article: Article,
  pieces: readonly Piece[],
): { pieces: Piece[]; nested: Range[] } {
  const byBlock = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const others = byBlock.get(piece.block);
    if (others === undefined) byBlock.set(piece.block, [piece]);
    else others.push(piece);
  }
  const nested: Range[] = [];
  const all: Piece[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const own = byBlock.get(index) ?? [];
    if (block.kind !== "blockquote" || isMarked(block, own)) {
      for (const piece of own) all.push(piece);
      continue;
    }
    if (isOnlyCredit(article.text, block)) continue;
    const credited = withoutCredit(article.text, block);
    const isInsidePiece = own.some(({ span }) => span.start < credited.end && span.end > credited.end);
    const range = isInsidePiece ? { start: block.start, end: block.end } : credited;
    for (const piece of own) {
      if (piece.span.end <= range.end) nested.push(piece.span);
    }
    all.push({ block: index, span: range, inner: range, goesOn: false });
    for (const piece of own) if (piece.span.start >= range.end) all.push(piece);
  }
  return { pieces: all, nested };
}

/** Whether marks hold the block's words from its beginning on, a credit or the like aside. */
function isMarked(block: Block, pieces: readonly Piece[]): boolean {
  const first = pieces[0];
  if (first === undefined || first.span.start !== block.start) return false;
  const marked = pieces.reduce((sum, piece) => sum + piece.span.end - piece.span.start, 0);
  const beside = block.end - block.start - marked;
  return beside <= MOST_BESIDE && beside <= marked * 2;
}

function isOnlyCredit(text: string, { start, end }: Block): boolean {
  return end - start <= LONGEST_CREDIT && ONLY_CREDIT.test(text.slice(start, end));
}

function withoutCredit(text: string, block: Block): Range {
  const from = Math.max(block.start, block.end - LONGEST_CREDIT);
  const match = CREDIT.exec(text.slice(from, block.end));
  const end = match === null ? block.end : from + match.index;
  return { start: block.start, end: end > block.start ? end : block.end };
}
