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

/** How far around a passage its columns are looked at, in characters; and how many blocks of lines. */
const REACH = 6_000;
const MOST_BLOCKS = 8;

/**
 * Whether words (by their ids) follow one another where the columns around a passage are each read to their end, and the
 * next from its top: the order of such text is not that of its lines.
 */
export function followAcrossColumns(
  index: SourceIndex,
  { document, from, to }: Pick<Window, "document" | "from" | "to">,
  ids: readonly number[],
): boolean {
  if (to <= from || ids.length === 0) return false;
  const { article, first, last } = index.documents[document] as SourceDocument;
  const [start, end] = [index.startOf(from) - REACH, index.endOf(to - 1) + REACH];
  let position = first;
  const blocks: (readonly Cell[])[][] = [[]];
  for (const line of linesOf(article.text, Math.max(0, start), Math.min(article.text.length, end))) {
    if (line.start < line.end) blocks.at(-1)?.push(cellsOf(article.text, line));
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  const indents = columnIndents(blocks.flat());
  if (indents.length < 2) return false;
  const words = blocks.map((rows) => {
    const columns = indents.map((): number[] => []);
    for (const row of rows) {
      for (const [column, cell] of mergeCells(row, indents)) {
        while (position < last && index.startOf(position) < cell.start) position++;
        for (; position < last && index.startOf(position) < cell.end; position++)
          columns[indents.indexOf(column)]?.push(index.ids[position] as number);
      }
    }
    return columns;
  });
  // what stands above or below the columns (a title, a foot) is in none of them
  for (let top = 0; top < Math.min(words.length, MOST_BLOCKS); top++) {
    for (let bottom = words.length; bottom > Math.max(top, words.length - MOST_BLOCKS); bottom--) {
      const inOrder = indents.flatMap((_, column) =>
        words.slice(top, bottom).flatMap((columns) => columns[column] ?? []),
      );
      if (`,${inOrder.join(",")},`.includes(`,${ids.join(",")},`)) return true;
    }
  }
  return false;
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
