import type { BlockDraft, PageStart } from "@hearsay/core";
import { type Column, ENDS_SENTENCE, isFirstIndented, isIndented, type Line } from "./columns.js";
import { joinLines, type Vocabulary } from "./hyphens.js";
import type { Measures } from "./measures.js";

/** A paragraph of a PDF, with the pages that start within it. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
  readonly pages: readonly PageStart[];
}

interface Open {
  text: string;
  readonly size: number;
  readonly page: number;
  readonly pages: PageStart[];
  lastPage: number;
  last: Line;
  lastColumn: Column;
}

/** Sizes are the same where they differ by less than this share. */
const SAME_SIZE = 0.08;

/** A gap between paragraphs is this much larger than one between lines. */
const PARAGRAPH_GAP = 1.25;

/** A line that ends so much before the column does (as a share of its width) ended a paragraph. */
const SHORT = 0.15;

/** A head in capitals is no longer; lines of one head that is centred begin further apart than this, in shares of their size. */
const LONGEST_HEAD = 90;
const MOVED = 1;

const STARTS_ITEM = /^(?:[•‣▪◦*–—-]\s|\(?\d{1,3}[.)]\s)/;
const STARTS_TURN =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]*(?:\s|(?=:))){1,5}:(?:\s|$)|^(?:SPEAKER|Speaker)\s\d{1,3}\b|^[QA](?:[.:]\s|\s{2})|^\p{Lu}[^\p{Ll}]{1,50}\s{3}\S/u;

/** The paragraphs of a document's columns, in reading order; those that run over a column's or a page's end are one. */
export function paragraphsOf(
  columns: readonly Column[],
  measures: Measures,
  vocabulary: Vocabulary,
): PdfParagraph[] {
  const paragraphs: Open[] = [];
  for (const column of columns) {
    let before: Line | null = null;
    for (const line of column.lines) {
      const goesOn =
        before === null
          ? carriedOver(paragraphs, line, column, measures)
          : startsParagraph(before, line, column, measures)
            ? null
            : (paragraphs.at(-1) ?? null);
      if (goesOn === null) paragraphs.push(opened(line, column));
      else append(goesOn, line, column, vocabulary);
      before = line;
    }
  }
  return paragraphs;
}

function opened(line: Line, column: Column): Open {
  const { text, size } = line;
  return { text, size, page: column.page, pages: [], lastPage: column.page, last: line, lastColumn: column };
}

function append(paragraph: Open, line: Line, column: Column, vocabulary: Vocabulary): void {
  const joined = joinLines(paragraph.text, line.text, vocabulary);
  if (column.page !== paragraph.lastPage) {
    paragraph.pages.push({ offset: joined.length - line.text.length, page: column.page });
    paragraph.lastPage = column.page;
  }
  paragraph.text = joined;
  paragraph.last = line;
  paragraph.lastColumn = column;
}

function startsParagraph(before: Line, line: Line, column: Column, measures: Measures): boolean {
  if (!sameSize(before.size, line.size)) return true;
  if (before.isRow && line.isRow) return true;
  if (line.y - before.y > line.size * measures.leading * PARAGRAPH_GAP) return true;
  if (STARTS_ITEM.test(line.text) && !/[-\u2010]$/.test(before.text)) return true;
  if (STARTS_TURN.test(line.text.slice(0, 60))) return true;
  if (isFirstIndented(before, line, column) || isHeadInCapitals(before, line, column)) return true;
  return endsShort(before, column) && ENDS_SENTENCE.test(before.text.slice(-8));
}

/** The paragraph that the first line of a column goes on with, if there is one; notes at the foot are passed over. */
function carriedOver(
  paragraphs: readonly Open[],
  line: Line,
  column: Column,
  measures: Measures,
): Open | null {
  for (const paragraph of paragraphs.slice(-4).reverse()) {
    if (!sameSize(paragraph.size, line.size)) {
      if (paragraph.size > line.size) return null;
      continue;
    }
    if (!sameSize(line.size, measures.bodySize) || column.page - paragraph.lastPage > 1) return null;
    if (STARTS_ITEM.test(line.text) || STARTS_TURN.test(line.text.slice(0, 60))) return null;
    if (!ENDS_SENTENCE.test(paragraph.text.slice(-8))) return isHeadingLike(paragraph) ? null : paragraph;
    if (!measures.indents || endsShort(paragraph.last, paragraph.lastColumn)) return null;
    return isIndented(line, column) ? null : paragraph;
  }
  return null;
}

/** One short line without a stop, on its own: not the beginning of what stands in the next column. */
function isHeadingLike(paragraph: Open): boolean {
  return paragraph.text === paragraph.last.text && endsShort(paragraph.last, paragraph.lastColumn);
}

/** Whether a head in capitals begins or has ended: what a record says between its turns, above and below it other words. */
function isHeadInCapitals(before: Line, line: Line, column: Column): boolean {
  const [head, under] = [isInCapitals(before.text), isInCapitals(line.text)];
  if (!head) return under && ENDS_SENTENCE.test(before.text.slice(-8));
  if (!endsShort(before, column)) return false;
  return !under || Math.abs(before.x0 - line.x0) > line.size * MOVED;
}

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && text.length <= LONGEST_HEAD;
}

function endsShort(line: Line, column: Column): boolean {
  return column.right - line.x1 > (column.right - column.left) * SHORT;
}

function sameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * SAME_SIZE;
}

/** The paragraphs as blocks: what is set larger than the body is a heading, the largest before the body the headline. */
export function blocksOf(paragraphs: readonly PdfParagraph[], measures: Measures): BlockDraft[] {
  const isLarge = (paragraph: PdfParagraph) =>
    paragraph.size > measures.bodySize * 1.12 && paragraph.text.length < 300;
  const body = paragraphs.findIndex((each) => !isLarge(each) && each.text.length > 150);
  const opening = paragraphs.slice(0, body < 0 ? paragraphs.length : body).filter(isLarge);
  const headline = opening.reduce<PdfParagraph | null>(
    (largest, each) => (largest === null || each.size > largest.size * (1 + SAME_SIZE) ? each : largest),
    null,
  );
  return paragraphs.map((paragraph) => ({
    kind: paragraph === headline ? "headline" : isLarge(paragraph) ? "heading" : "paragraph",
    text: paragraph.text,
    page: paragraph.page,
    pages: paragraph.pages,
  }));
}
