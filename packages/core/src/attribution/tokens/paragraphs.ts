import type { Article, Block } from "../../article/article.js";
import type { Quotation } from "../../quotations/quotation.js";
import { sentencesOfBlock } from "../../sentences/sentences.js";
import type { Range } from "../../text/span.js";
import type { Token } from "./token.js";

/** A piece of a quotation and to which quotation it belongs. */
interface PlacedPiece extends Range {
  readonly quotation: number;
}

/** One block as tokens. */
export interface Paragraph {
  readonly block: Block;
  /** The position in `article.blocks`. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Positions of the quotations in `tokens`. */
  readonly quotes: readonly number[];
}

/** Longer runs with full stops inside are no abbreviation. */
const LONGEST_WORD = 40;
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&\p{So}][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}[\p{N}.,]*\p{N}|\p{N}|\S/gu;

/** The article's blocks as tokens, quotations as single ones. Linear in the length of the text. */
export function paragraphsOf(article: Article, quotations: readonly Quotation[]): Paragraph[] {
  const pieces = placedPieces(quotations);
  let next = 0;
  return article.blocks.map((block, index) => {
    const first = next;
    while (next < pieces.length && (pieces[next] as PlacedPiece).start < block.end) next++;
    return readBlock(article.text, block, index, pieces.slice(first, next));
  });
}

function placedPieces(quotations: readonly Quotation[]): PlacedPiece[] {
  return quotations
    .flatMap((quotation, index) =>
      quotation.spans.map((span) => ({ start: span.start, end: span.end, quotation: index })),
    )
    .sort((a, b) => a.start - b.start);
}

function readBlock(text: string, block: Block, index: number, pieces: readonly PlacedPiece[]): Paragraph {
  const ends = new Set<number>();
  for (const sentence of sentencesOfBlock(text, block)) ends.add(sentence.end);
  const tokens: Token[] = [];
  const quotes: number[] = [];
  let from = block.start;
  for (const piece of pieces) {
    if (piece.start < from) continue;
    addWords(tokens, text, from, piece.start, ends);
    quotes.push(tokens.length);
    const { start, end, quotation } = piece;
    tokens.push({
      kind: "quote",
      start,
      end,
      text: "",
      lower: "",
      quotation,
      ends: endsNear(text, end, ends),
    });
    from = end;
  }
  addWords(tokens, text, from, block.end, ends);
  return { block, index, tokens, quotes };
}

/** A full stop may follow the closing mark. */
function endsNear(text: string, end: number, ends: ReadonlySet<number>): boolean {
  return ends.has(end) || (/[.?!]/.test(text[end] ?? "") && ends.has(end + 1));
}

function addWords(tokens: Token[], text: string, from: number, to: number, ends: ReadonlySet<number>): void {
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const last = tokens.at(-1);
    const touches = last?.kind === "word" && last.end === start && end - last.start < LONGEST_WORD;
    const isStop =
      /[.?!…]/.test(match[0]) && match[0].length <= 2 && (ends.has(end) || endsNear(text, end, ends));
    if (isStop) {
      tokens.push(token("stop", start, match[0]));
    } else if (touches && (match[0] === "." || last.text.endsWith("."))) {
      tokens[tokens.length - 1] = token("word", last.start, text.slice(last.start, end));
    } else {
      tokens.push(token(/^[\p{L}\p{N}]/u.test(match[0]) ? "word" : "sign", start, match[0]));
    }
  }
}

function token(kind: Token["kind"], start: number, text: string): Token {
  return {
    kind,
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replaceAll("’", "'"),
    quotation: -1,
    ends: false,
  };
}
