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

/**
 * The pages without running heads, running feet and page numbers: what stands at the same height on several pages,
 * alike but for its digits, near the top or the bottom.
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
  return pages.map(({ page, height, segments }) => ({
    page,
    height,
    segments: segments.filter((segment) => {
      if (!isAtEdge(segment, height)) return true;
      if (PAGE_NUMBER.test(segment.text)) return false;
      return !keysOf(segment).some((key) => (seen.get(key)?.size ?? 0) >= enough);
    }),
  }));
}

function isAtEdge(segment: Segment, height: number): boolean {
  return segment.y < height * HEAD_ZONE || segment.y > height * FOOT_ZONE;
}

/** Heights are rounded twice, with half a step between, so that near ones agree in one of the two. */
function keysOf(segment: Segment): string[] {
  const words = segment.text.slice(0, 200).replace(/\d+/g, "#").toLowerCase();
  const step = segment.y / SAME_HEIGHT;
  return [`${Math.floor(step)}a ${words}`, `${Math.round(step)}b ${words}`];
}
