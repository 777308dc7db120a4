import type { Article, Block } from "../article/article.js";
import { sentencesOfBlock } from "../sentences/sentences.js";
import { type Range, spanOf } from "../text/span.js";
import { quoteBlocks } from "./blockquotes.js";
import { joinInterrupted } from "./interruption.js";
import { kindOf } from "./kind.js";
import { type FoundMarks, marksOf } from "./marks.js";
import { pairMarks } from "./pairing.js";
import { closeBeforeCredit, joinParagraphs, nextOpensWith } from "./paragraphs.js";
import { type Piece, piecesOf } from "./pieces.js";
import type { MarkFault, Quotation, SetAside, SetAsideReason } from "./quotation.js";
import { repairMarks, surplusFaults } from "./repair.js";
import { ownWordsOf } from "./set-aside/own-words.js";
import { setAsideReason } from "./set-aside/reason.js";
import { type Surroundings, surroundingsOf } from "./surroundings.js";

/** Everything that stands in quotation marks in an article. */
export interface FoundQuotations {
  /** In the order of the text, without overlaps. */
  readonly quotations: Quotation[];
  /** Marked spans that are no quotations of their own, with the reason; in the order of the text. */
  readonly setAside: SetAside[];
  /** Marks without a partner, in the order of the text. */
  readonly faults: MarkFault[];
}

/**
 * The quotations of an article: marks are found and paired block by block, pairs over several paragraphs or
 * around "he said" are joined, and what is marked without being quoted is set aside with the reason. Every
 * marked span comes out as a quotation, set aside or as a fault. Linear in the length; never throws.
 */
export function findQuotations(article: Article): FoundQuotations {
  const { text } = article;
  const found = article.blocks.map((block) => marksOf(text, block));
  const blocks = readBlocks(article, found);
  const quoted = quoteBlocks(article, blocks.pieces);
  const groups = joinInterrupted(text, joinParagraphs(article, quoted.pieces));
  const asides: (Range & { why: SetAsideReason })[] = [];
  for (const range of [...blocks.nested, ...quoted.nested]) {
    asides.push({ start: range.start, end: range.end, why: "nested" });
  }
  const ownWords = ownWordsOf(article, quoted.pieces);
  const quotations: Quotation[] = [];
  for (const group of groups) {
    const first = group[0] as Piece;
    const around = blocks.surroundings[first.block] as Surroundings;
    const why = reasonOf(article, group, around, ownWords);
    if (why !== null) {
      for (const piece of group) asides.push({ start: piece.span.start, end: piece.span.end, why });
      continue;
    }
    quotations.push({
      id: `q${quotations.length + 1}`,
      kind: kindOf(text, group, around),
      spans: group.map((piece) => piece.span),
      inner: group.map((piece) => piece.inner),
      block: first.block,
    });
  }
  asides.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    quotations,
    setAside: asides.map((range) => ({ ...spanOf(text, range), why: range.why })),
    faults: blocks.faults,
  };
}

interface ReadBlocks {
  readonly pieces: Piece[];
  readonly nested: Range[];
  readonly faults: MarkFault[];
  readonly surroundings: Surroundings[];
}

/** Pairs and mends the marks of each block. */
function readBlocks(article: Article, found: readonly FoundMarks[]): ReadBlocks {
  const { text } = article;
  const read: ReadBlocks = { pieces: [], nested: [], faults: [], surroundings: [] };
  const turnStarts = new Set(article.turns.map((turn) => turn.start));
  const marks = found.map((each) => each.marks);
  let previousIsOpen = false;
  for (const [index, block] of article.blocks.entries()) {
    const { marks: own, surplus } = found[index] as FoundMarks;
    const sentences = own.length > 0 ? sentencesOfBlock(text, block) : [];
    const next = nextOpensWith(article, marks, index, turnStarts);
    const pairing = closeBeforeCredit(text, block, pairMarks(own, next));
    const { repairs, faults } = repairMarks(text, block, own, pairing, sentences, previousIsOpen);
    previousIsOpen = pairing.goesOn !== null || faults.at(-1)?.fault === "missing-close";
    const { outer, nested } = piecesOf(index, (block as Block).end, pairing, repairs);
    for (const piece of outer) read.pieces.push(piece);
    for (const range of nested) read.nested.push(range);
    const all = [...faults, ...surplusFaults(surplus)].sort((a, b) => a.start - b.start);
    for (const fault of all) read.faults.push(fault);
    read.surroundings.push(surroundingsOf(text, block, sentences, outer));
  }
  return read;
}

/** Why a group of pieces is set aside; null where it is a quotation. */
function reasonOf(
  article: Article,
  group: readonly Piece[],
  around: Surroundings,
  ownWords: ReadonlySet<Piece>,
): SetAsideReason | null {
  if (group.every((piece) => ownWords.has(piece))) return "own-words";
  return group.length === 1 ? setAsideReason(article, group[0] as Piece, around) : null;
}
