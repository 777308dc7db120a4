import type { Segment } from "./rows.js";

/** A line of a column. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Lines that are read one after another, and the edges of their column. */
export interface Column {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** An empty strip between two columns. */
interface Gutter {
  readonly x0: number;
  readonly x1: number;
}

/** A gutter is so wide at least, in points, and so few segments of those on the page may cross it. */
const NARROWEST_GUTTER = 6;
const MOST_CROSSING = 0.2;

/** A column has so many lines at least, and so much of the text's width. */
const FEWEST_LINES = 3;
const NARROWEST_COLUMN = 0.12;

/** The widest page that is looked at point by point. */
const WIDEST = 20_000;

/** A first line is indented, in shares of the letters' size. */
const INDENT = 0.7;
const LARGEST_INDENT = 6;

/** How often a page may be cut across, to find columns on a part of it. */
const MOST_CUTS = 6;

/**
 * The columns of a page in reading order: what runs across the whole width (a headline, a table's title) parts the
 * page, and between two such the columns are read one after the other.
 */
export function columnsOf(page: number, segments: readonly Segment[], cuts = MOST_CUTS): Column[] {
  if (segments.length === 0) return [];
  const gutters = guttersOf(segments);
  if (gutters.length > 0) return bandsOf(page, segments, gutters);
  const cut = cuts > 0 ? largestGap(segments) : null;
  if (cut !== null) {
    const above = segments.filter((segment) => segment.y < cut);
    const below = segments.filter((segment) => segment.y >= cut);
    if (guttersOf(above).length + guttersOf(below).length > 0) {
      return [...columnsOf(page, above, cuts - 1), ...columnsOf(page, below, cuts - 1)];
    }
  }
  return [columnOf(page, segments)];
}

function guttersOf(segments: readonly Segment[]): Gutter[] {
  const left = Math.floor(segments.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY));
  const right = Math.ceil(segments.reduce((most, { x1 }) => Math.max(most, x1), Number.NEGATIVE_INFINITY));
  const width = right - left;
  if (width <= 0 || width > WIDEST || segments.length < 2 * FEWEST_LINES) return [];
  const starts = new Int32Array(width + 2);
  for (const { x0, x1 } of segments) {
    const [opens, closes] = [Math.floor(x0) - left, Math.min(width, Math.ceil(x1) - left)];
    starts[opens] = (starts[opens] ?? 0) + 1;
    starts[closes] = (starts[closes] ?? 0) - 1;
  }
  const most = segments.length * MOST_CROSSING;
  const gutters: Gutter[] = [];
  let covering = 0;
  let from: number | null = null;
  for (let at = 0; at <= width; at++) {
    covering += starts[at] as number;
    if (covering <= most && at < width) {
      from ??= at;
    } else if (from !== null) {
      gutters.push({ x0: from + left, x1: at + left });
      from = null;
    }
  }
  return gutters.filter((gutter) => partsColumns(gutter, segments, width));
}

function partsColumns(gutter: Gutter, segments: readonly Segment[], width: number): boolean {
  if (gutter.x1 - gutter.x0 < NARROWEST_GUTTER) return false;
  const before = segments.filter((segment) => segment.x1 <= gutter.x1 && segment.x0 < gutter.x0);
  const after = segments.filter((segment) => segment.x0 >= gutter.x0 && segment.x1 > gutter.x1);
  const wide = (side: readonly Segment[]) =>
    side.filter((segment) => segment.x1 - segment.x0 >= width * NARROWEST_COLUMN).length >= FEWEST_LINES;
  if (!wide(before) || !wide(after)) return false;
  const [top, bottom] = [spanY(before), spanY(after)];
  return Math.min(top.to, bottom.to) > Math.max(top.from, bottom.from);
}

/** Between two segments that cross a gutter, the columns one after the other. */
function bandsOf(page: number, segments: readonly Segment[], gutters: readonly Gutter[]): Column[] {
  const columns: Column[] = [];
  let band: Segment[][] = gutters.concat(gutters[0] as Gutter).map(() => []);
  let across: Segment[] = [];
  const endAcross = () => {
    if (across.length > 0) columns.push(columnOf(page, across));
    across = [];
  };
  const endBand = () => {
    for (const lines of band) if (lines.length > 0) columns.push(columnOf(page, lines));
    band = band.map(() => []);
  };
  for (const segment of segments) {
    const crosses = gutters.some((gutter) => segment.x0 < gutter.x0 && segment.x1 > gutter.x1);
    if (crosses) {
      endBand();
      across.push(segment);
    } else {
      endAcross();
      const middle = (segment.x0 + segment.x1) / 2;
      const at = gutters.filter((gutter) => middle > (gutter.x0 + gutter.x1) / 2).length;
      band[at]?.push(segment);
    }
  }
  endAcross();
  endBand();
  return columns;
}

/** Segments of one baseline are one line. */
function columnOf(page: number, segments: readonly Segment[]): Column {
  const lines: Line[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (last !== undefined && last.y === segment.y && segment.x0 >= last.x1) {
      const text = `${last.text} ${segment.text}`;
      lines[lines.length - 1] = { ...last, text, x1: segment.x1 };
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

/** The height in the middle of the page's largest gap, if it is larger than the gap between lines. */
function largestGap(segments: readonly Segment[]): number | null {
  let largest = 0;
  let at: number | null = null;
  for (let index = 1; index < segments.length; index++) {
    const [above, below] = [segments[index - 1] as Segment, segments[index] as Segment];
    const gap = below.y - above.y - below.size;
    if (gap > largest && gap > below.size * 0.5) {
      largest = gap;
      at = below.y - below.size;
    }
  }
  return at;
}

function spanY(segments: readonly Segment[]): { from: number; to: number } {
  return { from: segments[0]?.y ?? 0, to: segments.at(-1)?.y ?? 0 };
}

/** Whether the line starts further right than its column, by an indent's width. */
export function isIndented(line: Line, column: Column): boolean {
  const indent = line.x0 - column.left;
  return indent > line.size * INDENT && indent < line.size * LARGEST_INDENT;
}
