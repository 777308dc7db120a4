import type { LeftOut } from "@hearsay/core";
import { isPageNumber, pageNumbersOf, saysPage } from "./page-numbers.js";
import type { Direction } from "./pieces.js";
import type { Segment } from "./rows.js";
import { isLikeHead, partKeysOf } from "./running-parts.js";
import { leadingOf } from "./sides.js";

/** A sheet's segments, from top to bottom. */
export interface PageOfSegments {
  readonly page: number;
  readonly direction: Direction;
  readonly height: number;
  readonly segments: readonly Segment[];
  /** From which baseline to which its lines have numbers, where these count the lines of the whole page; null where not. */
  readonly numbered?: { readonly top: number; readonly bottom: number } | null;
}

/** Running heads and feet stand in these parts of a page's height. */
const HEAD_ZONE = 0.13;
const FOOT_ZONE = 0.87;

/** Two heights are the same when they differ by less, in points. */
const SAME_HEIGHT = 4;

/** From so many pages on, lines that stand apart at one height are running lines even where their words differ. */
const ENOUGH_PAGES = 3;

/** Lines stand apart from the text where the next is so much further away than lines are. */
const APART = 1.4;

/** What stands apart at one height with other words is so few lines, so far away, and set no larger than the text. */
const MOST_LINES = 2;
const FAR_APART = 2;
const LARGER = 1.05;

/** A heading is set larger than the text, by this much at least. */
const HEADING = 1.15;

/** A line that comes again on so many of the pages, and on so many at least, is no part of the text, however near it stands. */
const NEARLY_ALL = 0.6;
const MANY_PAGES = 8;

/** What stands on one baseline differs in height by less than this share of its size. */
const SAME_ROW = 0.5;

/** A page with its running lines known. */
interface Known {
  readonly page: PageOfSegments;
  /** Those at the page's edges with a gap between them and the text; and whether that gap is wide, and they few and small. */
  readonly apart: ReadonlyMap<Segment, { readonly isFurniture: boolean }>;
}

/**
 * The pages without running heads, running feet and page numbers, and these. A line at the top or the bottom is one
 * where it comes again at the same height on several pages, alike but for its digits, and stands apart from the text;
 * or where half of the pages have one apart at that height (the chapter's title on one side, the book's on the other). What
 * differs from page to page in such a line (whose chapter it is, who is examined) goes with it: half of a line comes again,
 * or it stands beside a page number, or outside of the lines that a record numbers. A line that comes again within the text
 * (a refrain, a question) stays.
 */
export function withoutRunningLines(pages: readonly PageOfSegments[]): {
  pages: PageOfSegments[];
  leftOut: (LeftOut & { readonly page: number })[];
} {
  const size = commonSize(pages);
  const known = pages.map((page): Known => ({ page, apart: linesApart(page, size) }));
  const apartOf = new Map(known.map(({ page, apart }) => [page, apart]));
  const count = new Set(pages.map(({ page }) => page)).size;
  const seen = countedBy(pages, (page) =>
    page.segments.filter((each) => isAtEdge(each, page.height)).flatMap((each) => keysOf(each, size)),
  );
  // heads often change between left and right pages, and the first page of a chapter has none
  const enough = count < 4 ? 2 : Math.max(2, Math.ceil(count * 0.2));
  const nearlyAll = Math.max(MANY_PAGES, count * NEARLY_ALL);
  const heights = heightsApart(known, count);
  const numbers = pageNumbersOf(
    known.map(({ page, apart }) => ({ page: page.page, segments: [...apart.keys()] })),
  );
  const mayDiffer = ({ size: own, text }: Segment) => own <= size * LARGER && isLikeHead(text);
  const parts = countedBy([...known.map(({ page }) => page)], (page) =>
    [...(apartOf.get(page)?.keys() ?? [])]
      .filter(mayDiffer)
      .flatMap((segment) => partKeysOf(segment.text).flatMap((key) => at(segment, key))),
  );
  const outside = countedBy(pages, (page) =>
    page.segments.filter((each) => isOutsideNumbers(each, page)).flatMap(heightsOf),
  );
  const leftOut: (LeftOut & { page: number })[] = [];
  const kept = known.map(({ page, apart }): PageOfSegments => {
    const why = (segment: Segment): string | null => {
      if (!isAtEdge(segment, page.height)) return null;
      const place = apart.get(segment);
      if (place !== undefined && isPageNumber(segment, page.page, numbers)) return "page number";
      if (saysPage(segment) && isOutermost(segment, page)) return "page number";
      const times = Math.max(...keysOf(segment, size).map((key) => seen.get(directed(page, key)) ?? 0));
      const runs =
        times >= (place === undefined ? nearlyAll : enough) ||
        (place?.isFurniture && heightsOf(segment).some((height) => heights.has(directed(page, height))));
      return runs || differs(segment, place !== undefined) ? nameOf(segment, page) : null;
    };
    const differs = (segment: Segment, isApart: boolean): boolean => {
      if (count < 2) return false;
      const isSeen = (counts: ReadonlyMap<string, number>, key: string, times: number) =>
        (counts.get(directed(page, key)) ?? 0) >= times;
      if (isOutsideNumbers(segment, page) && heightsOf(segment).some((height) => isSeen(outside, height, 2)))
        return true;
      return (
        isApart &&
        mayDiffer(segment) &&
        partKeysOf(segment.text).some((key) => at(segment, key).some((each) => isSeen(parts, each, enough)))
      );
    };
    const reasons = new Map(page.segments.map((segment) => [segment, why(segment)]));
    const isLevel = (one: Segment) => (other: Segment) =>
      one !== other && Math.abs(one.y - other.y) < one.size * SAME_ROW;
    // the time of what is said stands at one height on many pages, too, and goes with its words
    const isTimeOfWords = (segment: Segment) =>
      !/\p{L}/u.test(segment.text) &&
      reasons.get(segment) !== "page number" &&
      page.segments.some(
        (each) => isLevel(segment)(each) && /\p{L}/u.test(each.text) && reasons.get(each) === null,
      );
    const running = page.segments.filter(
      (segment) => reasons.get(segment) !== null && !isTimeOfWords(segment),
    );
    const comesAgain = (segment: Segment) =>
      keysOf(segment, size).some((key) => (seen.get(directed(page, key)) ?? 0) >= enough);
    const isBeside = (segment: Segment) =>
      count >= 2 &&
      (apart.has(segment) || isOutermost(segment, page)) &&
      (mayDiffer(segment) || comesAgain(segment)) &&
      running.some(isLevel(segment));
    const segments = page.segments.filter((segment) => {
      if (isTimeOfWords(segment)) return true;
      const reason = reasons.get(segment) ?? (isBeside(segment) ? nameOf(segment, page) : null);
      if (reason !== null) leftOut.push({ why: reason, text: segment.text, page: page.page });
      return reason === null;
    });
    return { ...page, segments };
  });
  return { pages: kept, leftOut };
}

function nameOf(segment: Segment, page: PageOfSegments): string {
  return segment.y < page.height / 2 ? "page header" : "page footer";
}

/** Whether it stands above or below the lines that the page numbers. */
function isOutsideNumbers({ y, size }: Segment, { numbered, height }: PageOfSegments): boolean {
  if (numbered === null || numbered === undefined) return false;
  const isAbove = y < numbered.top - size * SAME_ROW && y < height * HEAD_ZONE;
  return isAbove || (y > numbered.bottom + size * SAME_ROW && y > height * FOOT_ZONE);
}

/** Whether it stands in the first or the last row of its page. */
function isOutermost({ y, size }: Segment, { segments }: PageOfSegments): boolean {
  return [segments[0], segments.at(-1)].some(
    (edge) => edge !== undefined && Math.abs(edge.y - y) < size * SAME_ROW,
  );
}

function isAtEdge(segment: Segment, height: number): boolean {
  return segment.y < height * HEAD_ZONE || segment.y > height * FOOT_ZONE;
}

/** The segments at a page's top and bottom that a gap parts from the text. */
function linesApart({ segments, height }: PageOfSegments, size: number): Known["apart"] {
  const apart = new Map<Segment, { isFurniture: boolean }>();
  const leading = leadingOf(segments);
  for (const inwards of [segments, segments.toReversed()]) {
    let taken: Segment[] = [];
    let last: Segment | null = null;
    let lines = 0;
    const end = (gap: number) => {
      const isFurniture =
        lines <= MOST_LINES &&
        gap > leading * FAR_APART &&
        taken.every((each) => each.size <= size * LARGER && gap > each.size * FAR_APART);
      for (const each of taken) apart.set(each, { isFurniture });
      taken = [];
      lines = 0;
    };
    for (const segment of inwards) {
      const gap: number = last === null ? 0 : Math.abs(segment.y - last.y);
      if (gap > Math.max(leading, segment.size) * APART) end(gap);
      if (!isAtEdge(segment, height)) {
        taken = [];
        break;
      }
      if (taken.length === 0 || gap > segment.size * 0.5) lines++;
      taken.push(segment);
      last = segment;
    }
    end(height);
  }
  return apart;
}

/** The size of most letters. */
function commonSize(pages: readonly PageOfSegments[]): number {
  const letters = new Map<number, number>();
  for (const { segments } of pages) {
    for (const { size, text } of segments) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** The heights at which half of the pages have lines apart. */
function heightsApart(known: readonly Known[], count: number): ReadonlySet<string> {
  if (count < ENOUGH_PAGES) return new Set();
  const apart = new Map(known.map(({ page, apart }) => [page, apart]));
  const counts = countedBy([...apart.keys()], (page) =>
    [...(apart.get(page) ?? [])].flatMap(([segment, { isFurniture }]) =>
      isFurniture ? heightsOf(segment) : [],
    ),
  );
  const enough = Math.max(ENOUGH_PAGES, count / 2);
  return new Set([...counts].flatMap(([key, times]) => (times >= enough ? [key] : [])));
}

/** On how many pages each key is found, in each direction of text. */
function countedBy(
  pages: readonly PageOfSegments[],
  keys: (page: PageOfSegments) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(keys(page)))
      counts.set(directed(page, key), (counts.get(directed(page, key)) ?? 0) + 1);
  }
  return counts;
}

function directed({ direction }: PageOfSegments, key: string): string {
  return `${direction} ${key}`;
}

/** A heading may be the same but for its number; a running line, which is no larger than the text, is. */
function keysOf(segment: Segment, size: number): string[] {
  const start = segment.text.slice(0, 200).toLowerCase();
  const words = segment.size > size * HEADING ? start : start.replace(/\d+/g, "#");
  return heightsOf(segment).map((height) => `${height} ${words}`);
}

/** A key at each of a segment's heights. */
function at(segment: Segment, key: string): string[] {
  return heightsOf(segment).map((height) => `${height} ${key}`);
}

/** Heights are rounded twice, with half a step between, so that near ones agree in one of the two. */
function heightsOf(segment: Segment): string[] {
  const step = segment.y / SAME_HEIGHT;
  return [`${Math.floor(step)}a`, `${Math.round(step)}b`];
}
