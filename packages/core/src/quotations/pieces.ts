import type { Range } from "../text/span.js";
import type { Mark } from "./marks.js";
import type { Pairing } from "./pairing.js";
import type { Repair } from "./repair.js";

/** One stretch of marked words inside one block. */
export interface Piece {
  /** A position in `article.blocks`. */
  readonly block: number;
  readonly span: Range;
  readonly inner: Range;
  /** The paragraph ends inside the quotation, and the next one goes on with it. */
  readonly goesOn: boolean;
}

export interface Pieces {
  /** In order, without overlaps. */
  readonly outer: Piece[];
  /** The marked spans inside the outer ones, with their marks. */
  readonly nested: Range[];
}

/**
 * The pieces of a block: its pairs and its mended marks, parted into those that stand by themselves and those
 * inside others. A mended piece that would reach over the end of another is cut there.
 */
export function piecesOf(
  block: number,
  blockEnd: number,
  pairing: Pairing,
  repairs: readonly Repair[],
): Pieces {
  const all = pairing.pairs.map(({ open, close }) => piece(block, open, close));
  for (const { span, inner } of repairs) all.push({ block, span, inner, goesOn: false });
  const mark = pairing.goesOn;
  if (mark !== null) {
    const inner = { start: mark.end, end: blockEnd };
    all.push({ block, span: { start: mark.start, end: blockEnd }, inner, goesOn: true });
  }
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const outer: Piece[] = [];
  const nested: Range[] = [];
  for (const each of all) {
    const last = outer.at(-1);
    if (last === undefined || each.span.start >= last.span.end) outer.push(each);
    else if (each.span.end <= last.span.end) nested.push(each.span);
    else nested.push({ start: each.span.start, end: last.span.end });
  }
  return { outer, nested };
}

function piece(block: number, open: Mark, close: Mark): Piece {
  return {
    block,
    span: { start: open.start, end: close.end },
    inner: { start: open.end, end: close.start },
    goesOn: false,
  };
}
