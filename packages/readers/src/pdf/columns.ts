import { bandsOf } from "./bands.js";
import { type Gutter, guttersOf } from "./gutters.js";
import type { Segment } from "./rows.js";
import { rowsOf } from "./sides.js";
import { joinedOnLine } from "./turn-labels.js";

/** A line of a column. */
export interface Line extends Segment {
  /** Whether it is made of parts with wide gaps between: a row of a table. */
  readonly isRow?: true;
  /** Where what follows its first part begins: a label before the text. */
  readonly afterLabel?: number;
}

/** Lines that are read one after another, and the edges of their column. */
export interface Column {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** A first line is indented, in shares of the letters' size. */
const INDENT = 0.7;
const LARGEST_INDENT = 6;

/** How a line ends that ends a sentence. */
export const ENDS_SENTENCE = /[.!?…:;]["”’»)\]]{0,3}\d{0,3}$/;

/** How often parts of a page are parted again. */
const MOST_PARTINGS = 8;

/** A page of more pieces is no page that anybody set in columns. */
const MOST_SEGMENTS = 10_000;

/** A gap between cells, as a share of the letters' size. */
const CELL_GAP = 1.8;

/**
 * The columns of a page in reading order. Where a gutter parts the page, or a stretch of it, into columns of text,
 * what stands left of it is read first; a table is read row by row. Above and below a gutter, and in each column, the same
 * holds again.
 */
export function columnsOf(
  page: number,
  segments: readonly Segment[],
  partings = segments.length > MOST_SEGMENTS ? 0 : MOST_PARTINGS,
): Column[] {
  if (segments.length === 0) return [];
  const bands = partings > 0 ? bandsOf(segments) : [segments];
  return bands.flatMap((band) => columnsOfBand(page, band, partings));
}

function columnsOfBand(page: number, segments: readonly Segment[], partings: number): Column[] {
  const gutters = partings > 0 ? guttersOf(segments) : [];
  const taken = longestApart(gutters.filter(({ reading }) => reading !== "lines"));
  if (taken.length === 0) return [columnOf(page, segments)];
  const columns: Column[] = [];
  let done = 0;
  for (const gutter of taken) {
    columns.push(...columnsOf(page, segments.slice(done, gutter.from), partings - 1));
    const within = segments.slice(gutter.from, gutter.to);
    if (gutter.reading === "rows") columns.push(...cellsOf(page, within, edgesAcross(gutter, gutters)));
    else {
      columns.push(
        ...columnsOf(
          page,
          within.filter((each) => isLeftOf(each, gutter.x)),
          partings - 1,
        ),
      );
      columns.push(
        ...columnsOf(
          page,
          within.filter((each) => !isLeftOf(each, gutter.x)),
          partings - 1,
        ),
      );
    }
    done = gutter.to;
  }
  return [...columns, ...columnsOf(page, segments.slice(done), partings - 1)];
}

/** The longest of the gutters that share no part of the page, from top to bottom. */
function longestApart(gutters: readonly Gutter[]): Gutter[] {
  const taken: Gutter[] = [];
  for (const gutter of gutters) {
    if (taken.every((other) => gutter.to <= other.from || gutter.from >= other.to)) taken.push(gutter);
  }
  return taken.sort((a, b) => a.from - b.from);
}

/** The edges of a table's columns: those of its gutter, and of others over most of its height. */
function edgesAcross(gutter: Gutter, gutters: readonly Gutter[]): number[] {
  const across = gutters.filter(
    ({ from, to }) => Math.min(to, gutter.to) - Math.max(from, gutter.from) >= (gutter.to - gutter.from) / 2,
  );
  return [...new Set(across.map(({ x }) => x))].sort((a, b) => a - b);
}

/** The cells of a table whose rows are parted by gaps, row by row. */
function cellsOf(page: number, segments: readonly Segment[], edges: readonly number[]): Column[] {
  return rowsOf(segments).flatMap((row) =>
    [...edges, Number.POSITIVE_INFINITY].flatMap((edge, at) => {
      const before = edges[at - 1] ?? Number.NEGATIVE_INFINITY;
      const cell = row.filter((each) => isLeftOf(each, edge) && !isLeftOf(each, before));
      return cell.length === 0 ? [] : [columnOf(page, cell)];
    }),
  );
}

function isLeftOf(segment: Segment, x: number): boolean {
  return (segment.x0 + segment.x1) / 2 < x;
}

/** Segments of one baseline are one line. */
function columnOf(page: number, segments: readonly Segment[]): Column {
  const lines: Line[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (last !== undefined && isLevel(last, segment) && segment.x0 >= last.x1) {
      const isRow = last.isRow || segment.x0 - last.x1 > CELL_GAP * segment.size;
      const text = joinedOnLine(last.text, segment.text, (segment.x0 - last.x1) / segment.size);
      const afterLabel = last.afterLabel ?? segment.x0;
      const { size, y } = segment.text.length > last.text.length ? segment : last;
      lines[lines.length - 1] = {
        ...last,
        size,
        y,
        text,
        x1: segment.x1,
        afterLabel,
        ...(isRow ? { isRow } : {}),
      };
    } else {
      lines.push(segment);
    }
  }
  const lefts = lines.map((line) => line.x0).sort((a, b) => a - b);
  const rights = lines.map((line) => line.x1).sort((a, b) => a - b);
  return {
    page,
    left: lefts[Math.floor(lefts.length * 0.1)] as number,
    right: rights[Math.ceil(rights.length * 0.9) - 1] as number,
    lines,
  };
}

function isLevel(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.35;
}

/** Whether the line starts further right than its column, by an indent's width. */
export function isIndented(line: Line, column: Column): boolean {
  const indent = line.x0 - column.left;
  return indent > line.size * INDENT && indent < line.size * LARGEST_INDENT;
}

/**
 * Whether a line is indented as a paragraph's first one is: the one before is not, nor does the line go on below the
 * text of one that a label hangs before, or in the middle of a sentence.
 */
export function isFirstIndented(before: Line, line: Line, column: Column): boolean {
  if (!isIndented(line, column) || isIndented(before, column)) return false;
  if (before.afterLabel !== undefined && Math.abs(before.afterLabel - line.x0) < line.size * INDENT)
    return false;
  return !/^\p{Ll}/u.test(line.text) || ENDS_SENTENCE.test(before.text.slice(-8));
}
