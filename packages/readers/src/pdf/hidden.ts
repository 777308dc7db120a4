import type { Area, Mark, Words } from "./drawing.js";
import { holds } from "./matrix.js";
import type { TextItem } from "./pieces.js";

/** So many hidden words of a page are looked for in its text. */
const MOST_HIDDEN = 5_000;

/** The side of a square, in points; so many words of one are compared with; so long are words followed. */
const SQUARE = 40;
const MOST_IN_SQUARE = 100;
const MOST_STEPS = 100;

/** So many areas of a page may hide something or lie under something. */
const MOST_AREAS = 200;

/** Nobody hides more than this share of a page: where it seems so, how it is painted was misunderstood. */
const MOST_OF_PAGE = 0.5;

/**
 * A page's text without what cannot be seen on it, and that: white words on the white of the page, and words under a box that was painted later.
 * Words that are set invisibly count as seen: OCR lays them over the picture in which they stand, or layout programs over
 * letters that are drawn; and so do words that a picture was laid over, for the same reason.
 */
export function withoutHidden(
  items: readonly TextItem[],
  marks: readonly Mark[],
): { seen: readonly TextItem[]; hidden: readonly string[] } {
  const isHidden = hiddenOf(marks);
  const hidden = items.filter(isHidden);
  if (lettersOf(hidden) > lettersOf(items) * MOST_OF_PAGE) return { seen: items, hidden: [] };
  return { seen: items.filter((item) => !isHidden(item)), hidden: hidden.map(({ str }) => str.trim()) };
}

function lettersOf(items: readonly TextItem[]): number {
  return items.reduce((sum, { str }) => sum + str.length, 0);
}

function hiddenOf(marks: readonly Mark[]): (item: TextItem) => boolean {
  const areas: { mark: Area; at: number }[] = [];
  marks.forEach((mark, at) => {
    if (mark.kind !== "words" && areas.length < MOST_AREAS) areas.push({ mark, at });
  });
  const hidden: Words[] = [];
  const shown: Words[] = [];
  marks.forEach((mark, at) => {
    if (mark.kind !== "words") return;
    const isHidden = !mark.isInvisible && (isWhiteOnWhite(mark, at, areas) || isCovered(mark, at, areas));
    if (isHidden && hidden.length < MOST_HIDDEN) hidden.push(mark);
    else if (!isHidden && shown.length < MOST_HIDDEN) shown.push(mark);
  });
  if (hidden.length === 0) return () => false;
  const [hiddenAt, shownAt] = [placesOf(hidden), placesOf(shown)];
  const isAmong = (item: TextItem, places: Places) => {
    const [, , , , x = 0, y = 0] = item.transform;
    return places.get(placeOf(x, y))?.some((words) => isWithin(item, words)) ?? false;
  };
  return (item) => isAmong(item, hiddenAt) && !isAmong(item, shownAt);
}

/** Words by the squares of the page that they go through. */
type Places = ReadonlyMap<string, readonly Words[]>;

function placesOf(all: readonly Words[]): Places {
  const places = new Map<string, Words[]>();
  for (const words of all) {
    const { from, to } = words;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.min(MOST_STEPS, Math.ceil(length / (SQUARE / 2)) + 1);
    const through = new Set<string>();
    for (let step = 0; step <= steps; step++) {
      const [x, y] = [0, 1].map((axis) => {
        const [start = 0, end = 0] = [from[axis], to[axis]];
        return start + ((end - start) * step) / steps;
      }) as [number, number];
      for (const near of [-1, 1]) through.add(placeOf(x + near, y + near));
    }
    for (const place of through) {
      const list = places.get(place) ?? [];
      places.set(place, list);
      if (list.length < MOST_IN_SQUARE) list.push(words);
    }
  }
  return places;
}

function placeOf(x: number, y: number): string {
  return `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
}

interface Placed {
  readonly mark: Area;
  readonly at: number;
}

function isWhiteOnWhite(words: Words, at: number, areas: readonly Placed[]): boolean {
  if (!words.isWhite) return false;
  const under = areas.findLast((area) => area.at < at && covers(area.mark, words));
  return under === undefined || under.mark.kind === "white";
}

function isCovered(words: Words, at: number, areas: readonly Placed[]): boolean {
  return areas.some(
    ({ mark, at: later }) =>
      later > at &&
      mark.isOpaque &&
      (mark.kind === "white" || mark.kind === "coloured") &&
      covers(mark, words),
  );
}

/** Whether an area lies where words begin and where they end. */
function covers({ box }: Area, { from, to }: Words): boolean {
  return holds(box, from) && holds(box, to);
}

/** Whether a piece of text begins within words that were painted. */
function isWithin({ transform }: TextItem, { from, to }: Words): boolean {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return false;
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const aside = ((x - from[0]) * dy - (y - from[1]) * dx) / length;
  return Math.abs(aside) < size * 0.2 && along > -size * 0.2 && along < length - size * 0.1;
}
