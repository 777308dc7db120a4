import { nearby } from "./nearby.js";
import type { Segment } from "./rows.js";

/** What stands on one side of a gap: its segments, and these joined into lines. */
export interface Side {
  readonly lines: readonly Segment[];
  readonly left: number;
  readonly right: number;
}

/** Of a text's lines, so many begin in lower case at least; or so many are as wide as the column, and so long. */
const RUNS_ON = 0.25;
const FULL = 0.6;
const FULL_LINES = 0.6;
const LONG = 20;

/** A line of text has so many characters on average, and so many of them are letters. */
const SHORTEST_MEAN = 12;
const LETTERS = 0.6;

/** Lines are as high as others where so many of them are. */
const MOSTLY = 0.85;

/** Lists side by side are rows of a table where so many of their lines are level. */
const LEVEL_LISTS = 0.5;

/** Labels take less of the width than this. */
const LABELS_WIDTH = 0.4;

/** Lines begin at one place where they differ by less than this share of their size; so many of a column's do. */
const SAME_START = 0.3;
const STARTING = 0.6;

/** Beside so few lines a gap is one between columns only where it is so wide. */
const FEW_LINES = 6;
const WIDE = 1.2;

/** A gap across both sides is so much larger than the distance of lines. */
const ROW_GAP = 1.35;

/** Rows of cells are so many, and in so many of them one cell ends before the other. */
const FEWEST_ROWS = 3;
const UNEVEN = 0.3;

export function sideOf(segments: readonly Segment[]): Side {
  const lines: Segment[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - segment.y) < 0.35 * segment.size) {
      const text = `${last.text} ${segment.text}`;
      lines[lines.length - 1] = { ...last, text, x1: Math.max(last.x1, segment.x1) };
    } else lines.push(segment);
  }
  const lefts = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  const rights = lines.map(({ x1 }) => x1).sort((a, b) => a - b);
  return {
    lines,
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.ceil(rights.length * 0.9) - 1] ?? 0,
  };
}

/** How what stands left and right of a gap is read: one column after the other, or row by row. */
export function readingOf(left: Side, right: Side): "columns" | "lines" | "rows" {
  if (isRiver(left, right)) return "lines";
  const [leftRuns, rightRuns] = [runsOn(left), runsOn(right)];
  const [text, other] = leftRuns ? [left, right] : [right, left];
  if (leftRuns !== rightRuns && areLabels(other, text)) return "lines";
  if (hasRows(left, right)) return "rows";
  if (leftRuns || rightRuns) return "columns";
  const [fewer, more] = left.lines.length <= right.lines.length ? [left, right] : [right, left];
  return shareAtSameHeight(fewer, more) >= LEVEL_LISTS ? "lines" : "columns";
}

/** Whether a gap is one between words that happen to stand below each other: beside it, lines begin here and there. */
function isRiver(left: Side, right: Side): boolean {
  const gap =
    right.lines.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY) - left.right;
  const size = right.lines[0]?.size ?? 10;
  const starts = right.lines.filter(({ x0 }) => Math.abs(x0 - right.left) < size * SAME_START).length;
  const few = Math.min(left.lines.length, right.lines.length) < FEW_LINES;
  return starts < right.lines.length * STARTING || (few && gap < size * WIDE);
}

/** Whether the lines are those of a text that goes on from one to the next. */
function runsOn({ lines, left, right }: Side): boolean {
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const mean = characters / lines.length;
  if (mean < SHORTEST_MEAN || letters < characters * LETTERS) return false;
  const lower = lines.filter(({ text }) => startsInLowerCase(text)).length;
  if (lower >= lines.length * RUNS_ON) return true;
  const full = lines.filter(({ x0, x1 }) => x1 - x0 >= (right - left) * FULL).length;
  return mean >= LONG && full >= lines.length * FULL_LINES;
}

function startsInLowerCase(text: string): boolean {
  // “(a)” begins an item, not the rest of a sentence
  return /^[^\p{L}\p{N}]{0,3}\p{Ll}(?![).])/u.test(text);
}

/** Whether the lines of `side` are short ones, each at the height of one with which something begins. */
function areLabels(side: Side, text: Side): boolean {
  const width = Math.max(side.right, text.right) - Math.min(side.left, text.left);
  if (side.right - side.left > width * LABELS_WIDTH) return false;
  const partners = side.lines.map((line) => atSameHeight(line, text.lines));
  const found = partners.filter((each) => each !== null);
  // a few labels may have one stray line among them
  if (found.length < Math.min(partners.length * MOSTLY, Math.max(2, partners.length - 1))) return false;
  return found.filter(({ text }) => !startsInLowerCase(text)).length >= found.length * MOSTLY;
}

function shareAtSameHeight(fewer: Side, more: Side): number {
  return fewer.lines.filter((line) => atSameHeight(line, more.lines) !== null).length / fewer.lines.length;
}

function atSameHeight(line: Segment, lines: readonly Segment[]): Segment | null {
  return nearby(lines, line.y, line.size * 0.35)[0] ?? null;
}

/**
 * Whether both sides are parted at the same heights, again and again, and begin anew at one height below: cells of
 * text. Cells are of different heights; paragraphs of two columns that happen to be parted at one height are not.
 */
function hasRows(left: Side, right: Side): boolean {
  const rows = rowsOf([...left.lines, ...right.lines]);
  if (rows.length < FEWEST_ROWS) return false;
  const isLeft = new Set(left.lines);
  let level = 0;
  let uneven = 0;
  for (const row of rows) {
    const [a, b] = [row.filter((line) => isLeft.has(line)), row.filter((line) => !isLeft.has(line))];
    if (!isSameHeight(a[0], b[0])) continue;
    level++;
    if (row !== rows.at(-1) && !isSameHeight(a.at(-1), b.at(-1))) uneven++;
  }
  return level >= rows.length * MOSTLY && uneven >= rows.length * UNEVEN;
}

function isSameHeight(one: Segment | undefined, other: Segment | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one.y - other.y) < 0.35 * one.size;
}

/** Segments parted where a gap goes across all of them. */
export function rowsOf(segments: readonly Segment[]): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const leading = leadingOf(sorted);
  const rows: Segment[][] = [];
  let last: Segment | null = null;
  for (const each of sorted) {
    if (last === null || each.y - last.y > leading * ROW_GAP) rows.push([each]);
    else rows.at(-1)?.push(each);
    last = each;
  }
  return rows;
}

/** The least distance that many neighbouring lines have: that of a paragraph's lines. */
export function leadingOf(sorted: readonly Segment[]): number {
  const gaps: number[] = [];
  for (let at = 1; at < sorted.length; at++) {
    const [above, below] = [sorted[at - 1] as Segment, sorted[at] as Segment];
    const gap = below.y - above.y;
    if (gap > below.size * 0.7 && gap < below.size * 4) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.25)] ?? (sorted[0]?.size ?? 10) * 1.2;
}
