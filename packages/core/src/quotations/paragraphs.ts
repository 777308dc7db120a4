import type { Article, Block } from "../article/article.js";
import { endsInCredit, holdsInvertedCredit } from "./credit.js";
import type { Mark } from "./marks.js";
import type { Pairing } from "./pairing.js";
import type { Piece } from "./pieces.js";

/** A quotation may open with a mark that the text around would allow at no more than this cost. */
const SURE_TO_OPEN = 0.5;

const LONGEST_LAST_CREDIT = 60;

/**
 * The family of the mark with which the paragraph after `index` begins, where that paragraph may go on with a
 * quotation that `index` leaves open; else null. `marks` are those of every block.
 */
export function nextOpensWith(
  article: Article,
  marks: readonly (readonly Mark[])[],
  index: number,
  turnStarts: ReadonlySet<number>,
): Mark["family"] | null {
  const block = article.blocks[index] as Block;
  const next = article.blocks[index + 1];
  if (next === undefined || !isBody(block) || !isBody(next) || turnStarts.has(next.start)) return null;
  const first = marks[index + 1]?.[0];
  if (first === undefined || first.start !== next.start || first.openCost > SURE_TO_OPEN) return null;
  const open = firstShapes(marks[index] ?? []);
  return open.has(first.shape) ? first.family : null;
}

/** The forms of a paragraph's marks: what goes on with a quotation is typed as its beginning was. */
function firstShapes(marks: readonly Mark[]): ReadonlySet<Mark["shape"]> {
  return new Set(marks.map((mark) => mark.shape));
}

function isBody(block: Block): boolean {
  return (
    block.kind === "paragraph" ||
    block.kind === "blockquote" ||
    block.kind === "listItem" ||
    block.kind === "turn"
  );
}

/**
 * A paragraph that leaves a quotation open and ends in ", Hale said.", or has ", said Maren Hale" in it, does not
 * go on: its closing mark was forgotten. Nor does one that begins inside a clause.
 */
export function closeBeforeCredit(text: string, block: Block, pairing: Pairing): Pairing {
  const open = pairing.goesOn;
  if (open === null) return pairing;
  const from = Math.max(open.end, block.end - LONGEST_LAST_CREDIT);
  const goesOn =
    !beginsInsideClause(text, block, open) &&
    !endsInCredit(text, from, block.end) &&
    !holdsInvertedCredit(text, open.end, block.end);
  if (goesOn) return pairing;
  return { ...pairing, goesOn: null, unclosed: [...pairing.unclosed, open] };
}

/** Words quoted in the middle of a clause ("a so-called ''family fortune") do not run on into the next paragraph. */
function beginsInsideClause(text: string, block: Block, open: Mark): boolean {
  return /[\p{L}\p{N}]\s$/u.test(text.slice(Math.max(block.start, open.start - 2), open.start));
}

/**
 * Joins the pieces of a quotation that runs over several paragraphs, an opening mark at the beginning of each.
 * Takes the pieces of the whole article in order; each group returned is one quotation.
 */
export function joinParagraphs(article: Article, pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows =
      last?.goesOn === true &&
      piece.block === last.block + 1 &&
      piece.span.start === (article.blocks[piece.block] as Block).start;
    if (follows && group !== undefined) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
