import { type Column, isFirstIndented, type Line } from "./columns.js";

/** How a document is set. */
export interface Measures {
  /** The size of most of its letters, in points. */
  readonly bodySize: number;
  /** The distance of two lines of a paragraph, as a multiple of the size. */
  readonly leading: number;
  /** Whether paragraphs start with an indent rather than after a gap. */
  readonly indents: boolean;
}

/** An ordinary leading, where a document is too short to show its own. */
const ORDINARY_LEADING = 1.2;

/** In a document with indents, at least this share of its lines has one. */
const INDENTED_SHARE = 0.04;

/** Measures how a document is set, from all its columns. */
export function measuresOf(columns: readonly Column[]): Measures {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, number>();
  let indented = 0;
  let lines = 0;
  for (const column of columns) {
    let before: Line | null = null;
    for (const line of column.lines) {
      count(sizes, Math.round(line.size * 4) / 4, line.text.length);
      if (before !== null && Math.abs(before.size - line.size) < 0.5) {
        const leading = Math.round(((line.y - before.y) / line.size) * 20) / 20;
        if (leading > 0.8 && leading < 3) count(leadings, leading, 1);
      }
      if (before !== null && isFirstIndented(before, line, column)) indented++;
      lines++;
      before = line;
    }
  }
  return {
    bodySize: commonest(sizes) ?? 10,
    leading: commonest(leadings) ?? ORDINARY_LEADING,
    indents: indented >= Math.max(2, lines * INDENTED_SHARE),
  };
}

function count(counts: Map<number, number>, value: number, weight: number): void {
  counts.set(value, (counts.get(value) ?? 0) + weight);
}

function commonest(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [value, weight] of counts) if (best === null || weight > (counts.get(best) ?? 0)) best = value;
  return best;
}
