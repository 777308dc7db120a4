import type { Segment } from "./rows.js";

const PAGE_NUMBER =
  /^(?:[-–—[(|·•]\s?)?(?:(?:page|seite|p\.|pag\.|página|pagina)\s)?(\d{1,5}|[ivxlc]{1,7})(?:\s?(?:of|\/|von|de|di)\s?\d{1,5})?(?:\s?[-–—\])|·•])?$/i;

/** What a page's number and its place in the file differ by, where several pages agree on it. */
export type Offsets = ReadonlySet<string>;

/** By what the numbers at the pages' edges differ from the pages' places in the file. */
export function pageNumbersOf(pages: readonly { page: number; segments: readonly Segment[] }[]): Offsets {
  const counts = new Map<string, number>();
  for (const { page, segments } of pages) {
    for (const key of new Set(segments.flatMap((segment) => offsetOf(segment, page) ?? []))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // of a single page, any number at its edge may be its own
  const enough = pages.length < 2 ? 1 : 2;
  return new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])));
}

/**
 * Whether a segment at a page's edge is the page's number: as on other pages it grows with them, or it says so
 * (“page 4”, “- 4 -”), or it is the page's place in the file.
 */
export function isPageNumber(segment: Segment, page: number, offsets: Offsets): boolean {
  const key = offsetOf(segment, page);
  if (key === null) return false;
  return offsets.has(key) || key === "0" || !/^(?:\d+|[a-z]+)$/i.test(segment.text);
}

/** Whether a segment says of itself that it is a page's number: "Page 2 of 9". */
export function saysPage({ text }: Segment): boolean {
  return /^(?:page|seite|página|pagina)\s\d/i.test(text) && PAGE_NUMBER.test(text);
}

function offsetOf({ text }: Segment, page: number): string | null {
  const number = PAGE_NUMBER.exec(text)?.[1];
  if (number === undefined) return null;
  return String((/^\d/.test(number) ? Number(number) : romanValue(number)) - page);
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let value = 0;
  let before = 0;
  for (const letter of text.toLowerCase()) {
    const now = values[letter] ?? 0;
    value += now > before ? now - 2 * before : now;
    before = now;
  }
  return value;
}
