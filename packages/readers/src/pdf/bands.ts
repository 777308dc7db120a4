import { guttersOf, SAME_GUTTER } from "./gutters.js";
import { nearby } from "./nearby.js";
import type { Segment } from "./rows.js";
import { rowsOf } from "./sides.js";

/** A stretch of a page, between gaps that go across all of it, and where columns of text begin in it. */
interface Band {
  segments: readonly Segment[];
  edges: readonly number[];
}

/** Columns begin at one edge where they differ by less, in points. */
const SAME_EDGE = 3;

/** A gutter of a band has so much of its text beside it. */
const MOST_OF_BAND = 0.6;

/** A page of more stretches is no page of text: it is taken as one. */
const MOST_BANDS = 200;

/**
 * Parts a stretch of a page where a gap goes across it and what follows is set in other columns: below a table, say, or where
 * three columns become two. A gap between paragraphs that happens to go across columns parts nothing.
 */
export function bandsOf(segments: readonly Segment[]): (readonly Segment[])[] {
  const rows = rowsOf(segments);
  if (rows.length < 2 || rows.length > MOST_BANDS) return [segments];
  const gutters = guttersOf(segments).filter(({ reading }) => reading === "columns");
  let at = 0;
  const bands: Band[] = [];
  for (const row of rows) {
    const band = { segments: row, edges: edgesOf(row) };
    // beside a box at the side, say, a gutter goes on through the gap
    const through = gutters.find(({ from, to }) => from < at && to > at);
    at += row.length;
    const last = bands.at(-1);
    if (last !== undefined && !isPartedFrom(last, band, through?.x)) {
      last.segments = [...last.segments, ...row];
      last.edges = [...last.edges, ...band.edges.filter((edge) => !isAmong(edge, last.edges))];
    } else bands.push(band);
  }
  return bands.map((band) => band.segments);
}

function edgesOf(segments: readonly Segment[]): number[] {
  return guttersOf(segments)
    .filter(({ reading, from, to }) => reading === "columns" && to - from >= segments.length * MOST_OF_BAND)
    .map(({ x }) => x);
}

/**
 * Whether what follows a gap is set in other columns. Where a gutter goes on through the gap, they change on both sides
 * of it: a box at the side does not change with the columns beside it.
 */
function isPartedFrom(above: Band, below: Band, through: number | undefined): boolean {
  const changed = [
    ...above.edges.filter((edge) => !goesWith(below, [edge])),
    ...below.edges.filter((edge) => !goesWith(above, [edge])),
  ];
  if (through === undefined) return changed.length > 0;
  return (
    above.edges.length > 0 &&
    below.edges.length > 0 &&
    changed.some((edge) => edge < through - SAME_GUTTER) &&
    changed.some((edge) => edge > through + SAME_GUTTER)
  );
}

function isAmong(edge: number, edges: readonly number[]): boolean {
  return edges.some((other) => Math.abs(other - edge) <= SAME_EDGE);
}

/** Whether a band may be of columns that begin at these edges: it crosses none, and where it is parted, it is so there. */
function goesWith({ segments }: Band, edges: readonly number[]): boolean {
  if (edges.length === 0) return true;
  const isParted = segments.some((segment) =>
    nearby(segments, segment.y, segment.size * 0.35).some((other) => other.x0 >= segment.x1),
  );
  return edges.every(
    (edge) =>
      !segments.some(({ x0, x1 }) => x0 < edge - SAME_EDGE && x1 > edge + SAME_EDGE) &&
      (!isParted || segments.some(({ x0 }) => Math.abs(x0 - edge) <= SAME_EDGE)),
  );
}
