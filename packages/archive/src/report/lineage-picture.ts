import { oneLine } from "@hearsay/core/plumbing";
import type { LineageEdge, Occurrence, Trace } from "../tracing/trace.js";
import { dateOf, shortNameOf } from "./names.js";

export { shortNameOf };

/** What of a trace is drawn. */
export type Drawn = Pick<Trace, "lineage"> & { readonly occurrences: readonly Occurrence[] };

/** An article in its row; copies of its text stand in the same row. */
export interface PictureRow {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly x: number;
  readonly y: number;
  readonly copies: readonly { readonly id: string; readonly x: number }[];
}

/** A line from where words were probably taken to where they then stood. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** As SVG has it. */
  readonly path: string;
  readonly confidence: number;
  /** "The Post → The Ledger, 85 %: …" */
  readonly label: string;
}

/** A lineage over time, laid out: time runs to the right, and each article has a row. */
export interface LineagePicture {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PictureRow[];
  readonly edges: readonly PictureEdge[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** How many articles are not drawn. */
  readonly leftOut: number;
}

const WIDTH = 760;
/** Names stand left of it. */
const LEFT = 250;
const RIGHT = 660;
/** What has no date stands here. */
const UNDATED = 715;
const TOP = 40;
const ROW = 30;
const MOST_ROWS = 60;
const LONGEST_NAME = 32;
const DAY = 86_400_000;

/** Lays out the lineage of a trace: the earliest articles, and copies in the row of their text. */
export function lineagePicture({ occurrences, lineage }: Drawn): LineagePicture {
  const originals = occurrences.filter(({ copyOf }) => copyOf === null);
  const drawn = originals.slice(0, MOST_ROWS);
  const rowOf = new Map(drawn.map(({ id }, at) => [id, at]));
  const copies = new Map<string, Occurrence[]>(drawn.map(({ id }) => [id, []]));
  for (const one of occurrences) {
    if (one.copyOf === null) continue;
    copies.get(one.copyOf)?.push(one);
    const row = rowOf.get(one.copyOf);
    if (row !== undefined) rowOf.set(one.id, row);
  }
  const times = occurrences.filter(({ id }) => rowOf.has(id)).flatMap((one) => timeOf(one) ?? []);
  const span = times.reduce(([least, most], time) => [Math.min(least, time), Math.max(most, time)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
  const xOf = (one: Occurrence) => placeIn(span, timeOf(one));
  const rows = drawn.map((one, at) => ({
    id: one.id,
    name: brief(shortNameOf(one)),
    date: oneLine(dateOf(one)),
    x: xOf(one),
    y: TOP + at * ROW,
    copies: (copies.get(one.id) ?? []).map((copy) => ({ id: copy.id, x: xOf(copy) })),
  }));
  const byId = new Map(occurrences.map((one) => [one.id, one]));
  const edges = lineage.flatMap((edge): PictureEdge[] => {
    const [from, to] = [rowOf.get(edge.from), rowOf.get(edge.to)];
    const [source, target] = [byId.get(edge.from), byId.get(edge.to)];
    if (from === undefined || to === undefined || from === to || !source || !target) return [];
    const path = curve(xOf(source), TOP + from * ROW, xOf(target), TOP + to * ROW);
    const { confidence } = edge;
    return [{ from: edge.from, to: edge.to, path, confidence, label: labelOf(edge, source, target) }];
  });
  return {
    width: WIDTH,
    height: TOP + Math.max(1, rows.length) * ROW,
    rows,
    edges,
    ticks: ticksOf(span, rows),
    leftOut: originals.length - drawn.length,
  };
}

function timeOf({ article }: Occurrence): number | null {
  const time = Date.parse(article.published?.slice(0, 10) ?? "");
  return Number.isNaN(time) ? null : time;
}

function placeIn([least, most]: readonly [number, number], time: number | null): number {
  if (time === null) return UNDATED;
  const share = most === least ? 0 : (time - least) / (most - least);
  return Math.round(LEFT + share * (RIGHT - LEFT));
}

/** So many dates stand above the picture at most. */
const MOST_TICKS = 5;

function ticksOf([least, most]: readonly [number, number], rows: readonly PictureRow[]) {
  const undated = rows.some(({ x }) => x === UNDATED) ? [{ x: UNDATED, label: "no date" }] : [];
  if (least > most) return undated;
  const days = Math.round((most - least) / DAY);
  const steps = Math.min(MOST_TICKS - 1, days);
  const dated = Array.from({ length: steps + 1 }, (_, at) => {
    const time = least + (steps === 0 ? 0 : Math.round((days * at) / steps)) * DAY;
    return { x: placeIn([least, most], time), label: new Date(time).toISOString().slice(0, 10) };
  });
  return [...dated, ...undated];
}

/** A line that leaves to the right and comes in from above or below. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const reach = Math.max(18, Math.abs(x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + reach} ${y1} ${x2 - reach} ${y2} ${x2} ${y2}`;
}

function labelOf({ confidence, reasons }: LineageEdge, from: Occurrence, to: Occurrence): string {
  const because = reasons.map(({ message }) => oneLine(message)).join("; ");
  return `${brief(shortNameOf(from))} → ${brief(shortNameOf(to))}, ${Math.round(confidence * 100)} %: ${because}`;
}

function brief(text: string): string {
  const line = oneLine(text).replace(/\p{Surrogate}/gu, "\ufffd");
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…` : line;
}
