import { nearby } from "./nearby.js";
import type { Segment } from "./rows.js";
import { readingOf, type Side, sideOf } from "./sides.js";

/** An empty strip with text on both sides, over a part of a page that nothing crosses it in. */
export interface Gutter {
  /** Where what is right of it begins. */
  readonly x: number;
  /** The part of the page, as indices of its segments. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly reading: "columns" | "lines" | "rows";
}

/** The strip before its reading is known. */
interface Strip extends Omit<Gutter, "reading"> {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/** Left edges of columns are one where they differ by less, in points. */
const SAME_EDGE = 3;

/** Edges that are nearer to each other are those of one column, in points. */
export const SAME_GUTTER = 15;

/** So many segments with something left of them begin at a column's edge. */
const FEWEST_AT_EDGE = 3;

/** So many edges of a part of a page are looked at, those with most segments first, and so many strips. */
const MOST_EDGES = 24;
const MOST_STRIPS = 200;

/** A line may reach over an edge by so much, in points. */
const OVERHANG = 2;

/** A side has so many lines. */
const FEWEST_LINES = 2;

/** The gutters of a part of a page, whose segments are sorted from top to bottom; the longest first. */
export function guttersOf(segments: readonly Segment[]): Gutter[] {
  const strips = edgesOf(segments)
    .flatMap((x) => stripsAt(x, segments))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || b.height - a.height)
    .slice(0, MOST_STRIPS);
  return strips.map((strip) => {
    const others = strips.filter(
      (other) => other !== strip && overlap(other, strip) >= (strip.to - strip.from) / 2,
    );
    const from = Math.max(
      Number.NEGATIVE_INFINITY,
      ...others.map(({ x }) => x).filter((x) => x < strip.x - SAME_GUTTER),
    );
    const to = Math.min(
      Number.POSITIVE_INFINITY,
      ...others.map(({ x }) => x).filter((x) => x > strip.x + SAME_GUTTER),
    );
    const top = strip.right[0]?.y ?? 0;
    // what stands above the right side belongs to no pair of columns yet
    const left = sideOf(strip.left.filter(({ x0, y, size }) => x0 >= from - OVERHANG && y > top - size));
    const right = sideOf(strip.right.filter(({ x1 }) => x1 <= to + OVERHANG));
    const { x, height } = strip;
    return { x, from: strip.from, to: strip.to, height, reading: reading(left, right) };
  });
}

function reading(left: Side, right: Side): Gutter["reading"] {
  return left.lines.length === 0 || right.lines.length === 0 ? "lines" : readingOf(left, right);
}

function overlap(a: Strip, b: Strip): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

/** Where segments that have others left of them begin. */
function edgesOf(segments: readonly Segment[]): number[] {
  const starts: number[] = [];
  for (const segment of segments) {
    const level = nearby(segments, segment.y, segment.size * 0.6);
    if (level.some((other) => other.x1 <= segment.x0)) starts.push(segment.x0);
  }
  starts.sort((a, b) => a - b);
  const edges: { x: number; count: number }[] = [];
  for (const x of starts) {
    const last = edges.at(-1);
    if (last !== undefined && x - last.x <= SAME_EDGE) last.count++;
    else edges.push({ x, count: 1 });
  }
  return edges
    .filter(({ count }) => count >= FEWEST_AT_EDGE)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_EDGES)
    .map(({ x }) => x);
}

function stripsAt(x: number, segments: readonly Segment[]): Strip[] {
  const strips: Strip[] = [];
  let from = 0;
  let left: Segment[] = [];
  let right: Segment[] = [];
  const end = (to: number) => {
    if (left.length >= FEWEST_LINES && right.length >= FEWEST_LINES) {
      const [first, last] = [left, right].map((side) => [side[0]?.y ?? 0, side.at(-1)?.y ?? 0] as const);
      const top = Math.max(first?.[0] ?? 0, last?.[0] ?? 0);
      const bottom = Math.min(first?.[1] ?? 0, last?.[1] ?? 0);
      if (bottom > top) strips.push({ x, from, to, height: bottom - top, left, right });
    }
    from = to + 1;
    left = [];
    right = [];
  };
  segments.forEach((segment, at) => {
    if (segment.x0 >= x - OVERHANG) right.push(segment);
    else if (segment.x1 <= x + OVERHANG) left.push(segment);
    else end(at);
  });
  end(segments.length);
  return strips;
}
