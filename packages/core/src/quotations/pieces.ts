import type { Range } from "../text/span.js";
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

interface Found extends Piece {
  /** Only one of the marks is there; the other end is a guess. */
  readonly mended: boolean;
}

/**
 * The pieces of a block: its pairs and its mended marks, parted into those that stand by themselves and those
 * inside others. Where a mended piece and another reach into each other, the mended one is cut.
 */
export function piecesOf(
  block: number,
  blockEnd: number,
  pairing: Pairing,
  repairs: readonly Repair[],
): Pieces {
  const outer: Found[] = [];
  const nested: Range[] = [];
  for (const each of foundPieces(block, blockEnd, pairing, repairs)) {
    const last = outer.at(-1);
    if (last === undefined || each.span.start >= last.span.end) {
      outer.push(each);
    } else if (each.span.end <= last.span.end) {
      nested.push(each.span);
    } else if (last.mended) {
      outer[outer.length - 1] = cut(last, last.span.start, each.span.start);
      outer.push(each);
    } else {
      outer.push(cut(each, last.span.end, each.span.end));
    }
  }
  return { outer, nested };
}

/** All pieces, by their beginning; of those that begin together the longest first. */
function foundPieces(block: number, blockEnd: number, pairing: Pairing, repairs: readonly Repair[]): Found[] {
  const all: Found[] = pairing.pairs.map(({ open, close }) => ({
    block,
    span: { start: open.start, end: close.end },
    inner: { start: open.end, end: close.start },
    goesOn: false,
    mended: false,
  }));
  for (const { span, inner } of repairs) all.push({ block, span, inner, goesOn: false, mended: true });
  const mark = pairing.goesOn;
  if (mark !== null) {
    const inner = { start: mark.end, end: blockEnd };
    all.push({ block, span: { start: mark.start, end: blockEnd }, inner, goesOn: true, mended: false });
  }
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The piece as far as it stands between two offsets. */
function cut(piece: Found, start: number, end: number): Found {
  const within = (offset: number) => Math.min(Math.max(offset, start), end);
  const inner = { start: within(piece.inner.start), end: within(piece.inner.end) };
  return { ...piece, span: { start, end }, inner };
}
