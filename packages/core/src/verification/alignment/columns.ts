import { linesOf } from "../../text/lines.js";
import type { Window } from "../lookup/candidates.js";
import type { SourceDocument, SourceIndex } from "../lookup/source-index.js";

/** So many lines have a cell that begins at the same place where text stands in columns. */
const FEWEST_LINES = 3;
const LONGEST_LINE = 300;
const CELL = /\S+(?:[ \u00a0]{1,2}\S+)*/g;

/** A piece of a line between wide gaps. */
interface Cell {
  /** How many characters stand before it in its line. */
  readonly indent: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where text stands in columns side by side: for the first word of each line of a column (relative to the window), the
 * word after the last one of the line above it in the same column. Empty where there are no columns.
 */
export function columnBreaks(
  index: SourceIndex,
  { document, from, to }: Window,
): ReadonlyMap<number, number> {
  const breaks = new Map<number, number>();
  if (to <= from) return breaks;
  const { text } = (index.documents[document] as SourceDocument).article;
  const start = index.startOf(from);
  // a line that is longer holds no columns
  const lead = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const lineStart = start - lead.length + lead.lastIndexOf("\n") + 1;
  const rows = linesOf(text, lineStart, index.endOf(to - 1)).map((line) => cellsOf(text, line));
  const indents = columnIndents(rows);
  if (indents.length < 2) return breaks;
  /** The end of the last line of each column. */
  const ends = new Map<number, number>();
  let position = from;
  for (const row of rows) {
    for (const [column, { start, end }] of mergeCells(row, indents)) {
      while (position < to && index.startOf(position) < start) position++;
      const first = position;
      while (position < to && index.startOf(position) < end) position++;
      if (position === first) continue;
      const above = ends.get(column);
      if (above !== undefined && above < first) breaks.set(first - from, above - from);
      ends.set(column, position);
    }
  }
  return breaks;
}

function cellsOf(text: string, line: { start: number; end: number; indent: number }): Cell[] {
  const lineStart = line.start - line.indent;
  return Array.from(text.slice(line.start, line.end).matchAll(CELL), (match) => {
    const start = line.start + match.index;
    return { indent: start - lineStart, start, end: start + match[0].length };
  });
}

/** Where columns begin: places at which cells of several lines do, the left margin among them. */
function columnIndents(rows: readonly (readonly Cell[])[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const { indent } of row.slice(1)) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const right = [...counts].filter(([, count]) => count >= FEWEST_LINES).map(([indent]) => indent);
  return [0, ...right.sort((a, b) => a - b)];
}

/** The cells of a line by the column that they stand in; those between two columns belong to the left one. */
function mergeCells(row: readonly Cell[], indents: readonly number[]): Map<number, Cell> {
  const merged = new Map<number, Cell>();
  for (const cell of row) {
    const column = indents.findLast((indent) => indent <= cell.indent) ?? 0;
    const before = merged.get(column);
    merged.set(column, before === undefined ? cell : { ...before, end: cell.end });
  }
  return merged;
}
