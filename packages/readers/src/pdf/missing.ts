import type { Column } from "./columns.js";
import { pageList } from "./page-list.js";
import type { Pages } from "./pages.js";

/** What of a file of so many pages may be missing: as notes, and as doubts that the text is all there is. */
export function missingOf(
  { read, lost, damaged, isSearched }: Pages,
  columns: readonly Column[],
  count: number,
): { notes: string[]; doubts: string[] } {
  const withText = new Set(columns.map(({ page }) => page));
  const textless = read.filter(({ page, notes }) => notes.length === 0 && !withText.has(page));
  const showing = (what: string) => textless.filter(({ shows }) => shows === what).map(({ page }) => page);
  const [pictures, empty] = [showing("picture"), showing("nothing")];
  const missing: string[] = [];
  if (lost.length > 0) {
    // the list of pages ends for pdf.js where it is broken
    const after = lost.includes(count) ? "; further pages may have followed" : "";
    missing.push(`${pageList(lost)} of ${count} could not be read${after}`);
  }
  if (damaged.length > 0) {
    const are = damaged.length > 1 ? "are damaged: parts of them" : "is damaged: a part of it";
    missing.push(`${pageList(damaged)} of ${count} ${are} may be missing`);
  }
  if (pictures.length > 0) {
    const have = pictures.length > 1 ? "have no text (scans, perhaps)" : "has no text (a scan, perhaps)";
    missing.push(`${pageList(pictures)} ${have}`);
  }
  const full = read.filter(({ hasMore }) => hasMore).map(({ page }) => page);
  if (full.length > 0) {
    const have = full.length > 1 ? "have" : "has";
    missing.push(`${pageList(full)} ${have} more notes and fields of a form than are read`);
  }
  const are = empty.length > 1 ? "are empty (blank, or they" : "is empty (blank, or it";
  const notes = [...missing];
  if (empty.length > 0) notes.push(`${pageList(empty)} ${are} could not be read)`);
  if (!isSearched) notes.push("is so large that text hidden in it was not looked for");
  return { notes, doubts: missing.map((each) => `${each[0]?.toUpperCase()}${each.slice(1)}.`) };
}
