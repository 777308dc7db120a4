import type { Piece } from "./pieces.js";

/** Pieces of one baseline that follow each other without a gap that could be one between columns. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Baselines are one where they differ by less than this share of the letters' size. */
const SAME_BASELINE = 0.35;

/** A gap between words, and one that may part columns, as a share of the letters' size. */
const WORD_GAP = 0.12;
const COLUMN_GAP = 0.8;

/** A note's number is smaller than its line by this much at least. */
const SUPERSCRIPT = 0.78;

/** The segments of a page, from top to bottom and from left to right within a baseline. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const segments: Segment[] = [];
  let row: Piece[] = [];
  for (const piece of sorted) {
    const first = row[0];
    if (first !== undefined && piece.y - first.y > SAME_BASELINE * Math.max(first.size, piece.size)) {
      addRow(segments, row);
      row = [];
    }
    row.push(piece);
  }
  addRow(segments, row);
  return segments;
}

function addRow(segments: Segment[], row: readonly Piece[]): void {
  const size = Math.max(...row.slice(0, 1_000).map((piece) => piece.size));
  const sorted = row.filter((piece) => !isNoteNumber(piece, size)).sort((a, b) => a.x0 - b.x0);
  let run: Piece[] = [];
  for (const piece of sorted) {
    const last = run.at(-1);
    if (last !== undefined && piece.x0 - last.x1 > COLUMN_GAP * Math.max(last.size, piece.size)) {
      segments.push(joined(run));
      run = [];
    }
    run.push(piece);
  }
  if (run.length > 0) segments.push(joined(run));
}

function isNoteNumber(piece: Piece, size: number): boolean {
  return piece.size < size * SUPERSCRIPT && /^\s*[\d*†‡,]{1,5}\s*$/.test(piece.text);
}

function joined(run: readonly Piece[]): Segment {
  const parts: string[] = [];
  let longest = run[0] as Piece;
  let last: Piece | null = null;
  for (const piece of run) {
    if (last !== null && piece.x0 - last.x1 > WORD_GAP * piece.size) parts.push(" ");
    parts.push(piece.text);
    if (piece.text.length > longest.text.length) longest = piece;
    last = piece;
  }
  const x1 = run.reduce((most, piece) => Math.max(most, piece.x1), Number.NEGATIVE_INFINITY);
  const text = parts.join("").replace(/\s+/g, " ").trim();
  return { text, x0: (run[0] as Piece).x0, x1, y: longest.y, size: longest.size };
}
