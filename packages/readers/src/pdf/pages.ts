import type { LeftOut } from "@hearsay/core";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";
import { notesOnPage } from "./annotations.js";
import { openPdf, type Pdf, type PdfPage } from "./document.js";
import { type Mark, marksOf } from "./drawing.js";
import { withoutHidden } from "./hidden.js";
import { withoutLineNumbers } from "./line-numbers.js";
import { showsPicture } from "./pictures.js";
import { sheetsOf, type TextItem } from "./pieces.js";
import { segmentsOf } from "./rows.js";
import type { PageOfSegments } from "./running.js";

/** A page that could be read. */
interface ReadPage {
  readonly page: number;
  /** Its text by directions, the one with most letters first. */
  readonly sheets: readonly PageOfSegments[];
  /** What its form is filled in with, and what is written onto it. */
  readonly notes: readonly string[];
  /** Files that are attached to places on it, as pdf.js tells of them. */
  readonly files: readonly unknown[];
  readonly leftOut: readonly LeftOut[];
  /** Whether more is written onto it than was read. */
  readonly hasMore: boolean;
  /** What is on it beside its text: something that may be a picture of text, little, or nothing at all. */
  readonly shows: "picture" | "little" | "nothing";
}

export interface Pages {
  readonly read: readonly ReadPage[];
  /** Pages that could not be read at all, and such as are damaged, of which a part may be missing. */
  readonly lost: readonly number[];
  readonly damaged: readonly number[];
  /** Whether text that nobody sees was looked for. */
  readonly isSearched: boolean;
}

/** What is painted on the pages of a larger file is not looked at: it would take too long, and be in memory twice. */
const LARGEST = 64 * MB;
const MOST_PAGES = 1_000;

/** What is painted on a page, as far as it is known. */
type Painted = readonly Mark[] | "nothing" | "unknown";

/**
 * Reads the pages of a PDF. It is opened twice: strictly, so that a damaged page shows, and with patience, so that what
 * is left of such a page can be read.
 */
export async function pagesOf(strict: Pdf, bytes: Uint8Array): Promise<Pages> {
  const read: ReadPage[] = [];
  const lost: number[] = [];
  const damaged: number[] = [];
  const isSearched = bytes.length <= LARGEST && strict.numPages <= MOST_PAGES;
  let patient = isSearched ? await openPdf(bytes, false) : null;
  try {
    for (let number = 1; number <= strict.numPages; number++) {
      const page = await readPage(strict, isSearched ? patient : null, number).catch(() => null);
      if (page !== null) {
        read.push(page);
        continue;
      }
      patient ??= await openPdf(bytes, false);
      const rest = await readPage(patient, patient, number).catch(() => null);
      if (rest === null || isEmpty(rest)) lost.push(number);
      else {
        damaged.push(number);
        read.push(rest);
      }
    }
  } finally {
    await patient?.destroy();
  }
  if (read.length === 0)
    throw new UnreadableError(`is damaged: none of its ${lost.length} pages can be read`);
  return { read, lost, damaged, isSearched };
}

function isEmpty({ sheets, notes, leftOut, shows }: ReadPage): boolean {
  return sheets.length + notes.length + leftOut.length === 0 && shows !== "picture";
}

async function readPage(pdf: Pdf, patient: Pdf | null, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const painted =
    patient === null ? "unknown" : await marksOnPage(patient, number).catch(() => "unknown" as const);
  try {
    return await read(page, number, painted);
  } finally {
    page.cleanup();
  }
}

async function marksOnPage(pdf: Pdf, number: number): Promise<Painted> {
  const page = await pdf.getPage(number);
  try {
    return await marksOf(page);
  } finally {
    page.cleanup();
  }
}

async function read(page: PdfPage, number: number, painted: Painted): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const text = items.filter((item): item is typeof item & TextItem => "str" in item);
  const view = page.getViewport({ scale: 1 });
  const marks = typeof painted === "string" ? [] : painted;
  const { seen, hidden } = withoutHidden(text, marks);
  const { sheets, slanted } = sheetsOf(number, seen, view);
  const { shown, comments, hidden: unshown, files, more } = await notesOnPage(page);
  const leftOut: LeftOut[] = [];
  const leave = (why: string, texts: readonly string[], between: string) => {
    const kept = texts.filter((each) => each.trim() !== "");
    if (kept.length > 0) leftOut.push({ why, text: kept.join(between) });
  };
  const parted = sheets.map(({ page, direction, height, pieces }) => {
    const { pieces: kept, numbers, numbered } = withoutLineNumbers(pieces);
    const { segments, marks } = segmentsOf(kept);
    leave("line numbers", numbers, " ");
    leave("note marks", marks, " ");
    return { page, direction, height, segments, numbered };
  });
  leave("hidden text", hidden, " ");
  leave("slanted text", slanted, " ");
  leave("comments", comments, "\n");
  leave("hidden comments", unshown, "\n");
  const hasWords = sheets.length === 0 && marks.some(({ kind }) => kind === "words");
  const hasPicture = hasWords || painted === "unknown" || showsPicture(marks, view.width * view.height);
  const shows = hasPicture ? "picture" : painted === "nothing" ? "nothing" : "little";
  return { page: number, sheets: parted, notes: shown, files, leftOut, hasMore: more > 0, shows };
}
