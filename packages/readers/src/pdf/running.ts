import type { Segment } from "./rows.js";

/** A page's segments, from top to bottom. */
export interface PageOfSegments {
  readonly page: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** Running heads and feet stand in these parts of a page's height. */
const HEAD_ZONE = 0.13;
const FOOT_ZONE = 0.87;

/** Two heights are the same when they differ by less, in points. */
const SAME_HEIGHT = 4;

const PAGE_NUMBER =
  /^(?:[-–—[(|·•]\s?)?(?:(?:page|seite|p\.|pag\.|página|pagina)\s)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:of|\/|von|de|di)\s?\d{1,4})?(?:\s?[-–—\])|·•])?$/i;

/** A line stands alone at a page's edge where the next is further away than this, in letters' sizes. */
const ALONE = 2.6;

/** From so many pages on, lines that stand alone at one height are running lines even where their words differ. */
const ENOUGH_PAGES = 3;

/**
 * The pages without running heads, running feet and page numbers: what stands near the top or the bottom at the
 * same height on several pages, alike but for its digits, or alone at that height on half of the pages (the
 * chapter's title on one side, the book's on the other).
 */
export function withoutRunningLines(pages: readonly PageOfSegments[]): PageOfSegments[] {
  const seen = new Map<string, Set<number>>();
  for (const { page, height, segments } of pages) {
    for (const segment of segments) {
      if (!isAtEdge(segment, height)) continue;
      for (const key of keysOf(segment)) seen.set(key, (seen.get(key) ?? new Set()).add(page));
    }
  }
  // heads often change between left and right pages, and the first page of a chapter has none
  const enough = pages.length < 4 ? 2 : Math.max(2, Math.ceil(pages.length * 0.2));
  const alone = heightsOfLinesAlone(pages);
  return pages.map(({ page, height, segments }) => ({
    page,
    height,
    segments: segments.filter((segment) => {
      if (!isAtEdge(segment, height)) return true;
      if (PAGE_NUMBER.test(segment.text)) return false;
      if (standsAlone(segment, segments) && heightsOf(segment).some((key) => alone.has(key))) return false;
      return !keysOf(segment).some((key) => (seen.get(key)?.size ?? 0) >= enough);
    }),
  }));
}

function isAtEdge(segment: Segment, height: number): boolean {
  return segment.y < height * HEAD_ZONE || segment.y > height * FOOT_ZONE;
}

/** The heights at which half of the pages have a line alone. */
function heightsOfLinesAlone(pages: readonly PageOfSegments[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (pages.length < ENOUGH_PAGES) return new Set();
  for (const { height, segments } of pages) {
    const found = [segments[0], segments.at(-1)].filter(
      (each) => each !== undefined && isAtEdge(each, height) && standsAlone(each, segments),
    );
    const keys = new Set(found.flatMap((each) => heightsOf(each as Segment)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(ENOUGH_PAGES, pages.length / 2);
  return new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])));
}

/** Whether the segment is of the first or last baseline of the page, far from the next one. */
function standsAlone(segment: Segment, segments: readonly Segment[]): boolean {
  const [first, last] = [segments[0], segments.at(-1)];
  const far = segment.size * ALONE;
  if (first !== undefined && segment.y === first.y) {
    const next = segments.find((each) => each.y > first.y);
    return next !== undefined && next.y - segment.y > far;
  }
  if (last !== undefined && segment.y === last.y) {
    const next = segments.findLast((each) => each.y < last.y);
    return next !== undefined && segment.y - next.y > far;
  }
  return false;
}

function keysOf(segment: Segment): string[] {
  const words = segment.text.slice(0, 200).replace(/\d+/g, "#").toLowerCase();
  return heightsOf(segment).map((height) => `${height} ${words}`);
}

/** Heights are rounded twice, with half a step between, so that near ones agree in one of the two. */
function heightsOf(segment: Segment): string[] {
  const step = segment.y / SAME_HEIGHT;
  return [`${Math.floor(step)}a`, `${Math.round(step)}b`];
}
