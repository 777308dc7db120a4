import { buildArticle, type LeftOut } from "@hearsay/core";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { attachmentsOf } from "./attachments.js";
import { byPage } from "./by-page.js";
import { type Column, columnsOf } from "./columns.js";
import { openPdf, type Pdf, propertiesOf } from "./document.js";
import { vocabularyOf } from "./hyphens.js";
import { measuresOf } from "./measures.js";
import { missingOf } from "./missing.js";
import { type Pages, pagesOf } from "./pages.js";
import { blocksOf, type PdfParagraph, paragraphsOf } from "./paragraphs.js";
import { type PageOfSegments, withoutRunningLines } from "./running.js";

/** A longer document is a collection of documents. */
const MOST_PAGES = 5_000;

/** Fewer letters on a page, over all pages, are stamps on scanned pictures. */
const FEWEST_LETTERS = 3;

/** What a PDF holds; see the reader's record, by which this runs in the sandbox. */
export async function parsePdf(name: string, bytes: Uint8Array, _options: ReadOptions): Promise<Parsed> {
  const pdf = await openPdf(bytes, true);
  try {
    if (pdf.numPages > MOST_PAGES) throw new UnreadableError(`has more than ${MOST_PAGES} pages`);
    const pages = await pagesOf(pdf, bytes);
    const attached = await attachmentsOf(
      pdf,
      pages.read.flatMap(({ files }) => files),
    );
    const { articles, notes } = await parsed(name, pdf, pages);
    return { articles, parts: attached.parts, notes: [...notes, ...attached.notes] };
  } finally {
    await pdf.destroy();
  }
}

async function parsed(name: string, pdf: Pdf, pages: Pages): Promise<Parsed> {
  const running = withoutRunningLines(pages.read.flatMap(({ sheets }) => sheets));
  const { main, asides } = columnsByPage(pages, running.pages);
  const columns = [...main, ...asides.flatMap((aside) => aside.columns)];
  const written = pages.read.flatMap(({ notes }) => notes);
  const letters =
    columns.reduce((sum, { lines }) => sum + lines.reduce((all, { text }) => all + text.length, 0), 0) +
    written.reduce((sum, { length }) => sum + length, 0);
  if (letters < FEWEST_LETTERS * pages.read.length || letters === 0) {
    throw new UnreadableError("has no text: it needs OCR first");
  }
  const measures = measuresOf(main.length > 0 ? main : columns);
  const vocabulary = vocabularyOf(columns.flatMap((column) => column.lines.map((line) => line.text)));
  const paragraphs = (of: readonly Column[]) => paragraphsOf(of, measures, vocabulary);
  const beside = asides.flatMap((aside) => [
    ...paragraphs(aside.columns).map((each) => ({ ...each, size: measures.bodySize })),
    ...aside.notes.map((note) => paragraphOfNote(note, aside.page, measures.bodySize)),
  ]);
  const blocks = blocksOf(withAsides(paragraphs(main), beside), measures);
  const properties = await propertiesOf(pdf);
  const missing = missingOf(pages, columns, pdf.numPages);
  const leftOut = leftOutByPage(pages, running.leftOut);
  const draft = {
    name,
    blocks,
    ...properties,
    machineRead: true,
    leftOut,
    doubts: missing.doubts,
  };
  return { articles: [withFront(buildArticle(draft))], parts: [], notes: missing.notes };
}

/** What stands on a page beside its text: text in other directions, values of a form, notes. */
interface Aside {
  readonly page: number;
  readonly columns: readonly Column[];
  readonly notes: readonly string[];
}

/** The columns of the pages' text, of each page those in the direction of most of it; and what stands beside it. */
function columnsByPage(pages: Pages, sheets: readonly PageOfSegments[]): { main: Column[]; asides: Aside[] } {
  const main: Column[] = [];
  const asides: Aside[] = [];
  const sheetsOfPages = byPage(sheets);
  for (const { page, notes } of pages.read) {
    const [first, ...others] = (sheetsOfPages.get(page) ?? []).toSorted(
      (a, b) => lettersOf(b) - lettersOf(a),
    );
    if (first !== undefined) main.push(...columnsOf(page, first.segments));
    const columns = others.flatMap(({ segments }) => columnsOf(page, segments));
    if (columns.length + notes.length > 0) asides.push({ page, columns, notes });
  }
  return { main, asides };
}

function lettersOf({ segments }: PageOfSegments): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

function paragraphOfNote(note: string, page: number, size: number): PdfParagraph {
  return { text: note.replace(/\s+/g, " "), size, page, pages: [] };
}

/** The paragraphs with those from beside the text put in after the last that begins on their page. */
function withAsides(paragraphs: readonly PdfParagraph[], beside: readonly PdfParagraph[]): PdfParagraph[] {
  const all: PdfParagraph[] = [];
  let next = 0;
  for (const aside of beside) {
    while ((paragraphs[next]?.page ?? Number.POSITIVE_INFINITY) <= aside.page)
      all.push(paragraphs[next++] as PdfParagraph);
    all.push(aside);
  }
  return [...all, ...paragraphs.slice(next)];
}

/** Everything that was left out, page by page. */
function leftOutByPage(
  { read }: Pages,
  running: readonly (LeftOut & { readonly page: number })[],
): LeftOut[] {
  const runningOfPages = byPage(running);
  return read.flatMap(({ page, leftOut }) => [
    ...(runningOfPages.get(page) ?? []).map(({ why, text }) => ({ why, text })),
    ...leftOut,
  ]);
}
