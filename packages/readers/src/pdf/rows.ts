import type { Piece } from "./pieces.js";
import { singleSpaced } from "./turn-labels.js";

/** Pieces of one baseline that follow each other without a gap that could be one between columns. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Baselines are one where they differ by less than this share of the letters' size; a raised mark's by less than that. */
const SAME_BASELINE = 0.35;
const RAISED = 0.6;

/** A gap between words, and one that may part columns, as a share of the letters' size; a typewriter's space is 0.6. */
const WORD_GAP = 0.12;
const COLUMN_GAP = 0.62;

/** Justified lines have gaps up to so wide between words; these are equal, give or take this share. */
const WIDEST_WORD_GAP = 2.5;
const EQUAL_GAPS = 0.05;
const FEWEST_SPACED = 3;
const MOST_SPACED = 30;

/** A note's number is smaller than its line by this much at least. */
const SUPERSCRIPT = 0.78;

/** The same text so near to itself, as a share of its size, was set twice to look bold or to throw a shadow. */
const SET_TWICE = 0.2;

const NOTE_MARK = /^\s*[\d*†‡§¶,]{1,5}\s*$/;

/**
 * The segments of a sheet, from top to bottom and from left to right within a baseline; and the raised numbers and signs
 * that lead to notes, which are in none.
 */
export function segmentsOf(pieces: readonly Piece[]): { segments: Segment[]; marks: string[] } {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const segments: Segment[] = [];
  const marks: string[] = [];
  let row: Piece[] = [];
  for (const piece of sorted) {
    const first = row[0];
    if (first !== undefined && piece.y - first.y > rowHeight(first, piece)) {
      addRow(segments, marks, row);
      row = [];
    }
    row.push(piece);
  }
  addRow(segments, marks, row);
  return { segments, marks };
}

function rowHeight(first: Piece, piece: Piece): number {
  return Math.max(first.size, piece.size) * (isMarkOf(first, piece.size) ? RAISED : SAME_BASELINE);
}

function addRow(segments: Segment[], marks: string[], row: readonly Piece[]): void {
  const size = Math.max(...row.slice(0, 1_000).map((piece) => piece.size));
  const baseline = row.reduce(
    (lowest, piece) => (piece.size === size ? Math.max(lowest, piece.y) : lowest),
    0,
  );
  const kept: Piece[] = [];
  for (const piece of [...row].sort((a, b) => a.x0 - b.x0)) {
    const last = kept.at(-1);
    if (isMarkOf(piece, size) && piece.y < baseline - size * 0.1) marks.push(piece.text.trim());
    else if (last === undefined || !isSetTwice(last, piece)) kept.push(piece);
  }
  if (isSpacedOut(kept)) {
    segments.push(joined(kept));
    return;
  }
  let run: Piece[] = [];
  for (const piece of kept) {
    const last = run.at(-1);
    if (last !== undefined && piece.x0 - last.x1 > COLUMN_GAP * Math.max(last.size, piece.size)) {
      segments.push(joined(run));
      run = [];
    }
    run.push(piece);
  }
  if (run.length > 0) segments.push(joined(run));
}

/** Whether a row is one line of words that were set wide apart to fill it: each a piece, with one gap between all. */
function isSpacedOut(row: readonly Piece[]): boolean {
  if (row.length < FEWEST_SPACED || row.length > MOST_SPACED) return false;
  const gaps = row.slice(1).map((piece, at) => piece.x0 - (row[at] as Piece).x1);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const isWord = ({ text }: Piece) => !/\s/.test(text.trim()) && /\p{L}/u.test(text);
  return (
    most <= least * (1 + EQUAL_GAPS) && most < (row[0] as Piece).size * WIDEST_WORD_GAP && row.every(isWord)
  );
}

function isMarkOf(piece: Piece, size: number): boolean {
  return piece.size < size * SUPERSCRIPT && NOTE_MARK.test(piece.text);
}

function isSetTwice(last: Piece, piece: Piece): boolean {
  const near = last.size * SET_TWICE;
  return last.text === piece.text && piece.x0 - last.x0 < near && piece.x1 - piece.x0 > near;
}

function joined(run: readonly Piece[]): Segment {
  const parts: string[] = [];
  let longest = run[0] as Piece;
  let last: Piece | null = null;
  for (const piece of isRightToLeft(run) ? [...run].reverse() : run) {
    if (last !== null && gapBetween(last, piece) > WORD_GAP * piece.size) parts.push(" ");
    parts.push(piece.text);
    if (piece.text.length > longest.text.length) longest = piece;
    last = piece;
  }
  const x1 = run.reduce((most, piece) => Math.max(most, piece.x1), Number.NEGATIVE_INFINITY);
  return {
    text: singleSpaced(parts.join("")),
    x0: (run[0] as Piece).x0,
    x1,
    y: longest.y,
    size: longest.size,
  };
}

function gapBetween(one: Piece, other: Piece): number {
  return Math.max(other.x0 - one.x1, one.x0 - other.x1);
}

/** Whether most letters are of a script that runs to the left. */
function isRightToLeft(run: readonly Piece[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of run) {
    right += text.match(/[\p{Script=Hebrew}\p{Script=Arabic}]/gu)?.length ?? 0;
    left += text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  }
  return right > left;
}
