import type { Article } from "../../article/article.js";
import { type Line, linesOf } from "../../text/lines.js";
import type { Range } from "../../text/span.js";

const PAGE_NUMBER =
  /^[-\u2013\u2014|[(\s]*(?:page|pages|pg\.?|p\.)?\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[-\u2013\u2014|\])\s]*$/i;
const SURE_PAGE_NUMBER = /page|pg|p\.|of|^[-\u2013\u2014|[(]/i;
const SENTENCE_END = /[.?!:]["'\u2019\u201d)\]]*$/;

/** A head with the page's number at the other margin: "FOREWORD        ix", "17      Verbatim record". */
const NUMBERED_HEAD =
  /^(?:\S.{0,70}?\s{4,}(?:\d{1,4}|[ivxlc]{1,7})|(?:\d{1,4}|[ivxlc]{1,7})\s{4,}\S.{0,70})$/i;
/** A head in two parts, at both margins. */
const PARTED_HEAD = /^\S.{2,50}?\s{4,}\S.{2,50}$/;

/** A number that stands so far from the margin is centred, or at the right. */
const CENTRED = 12;
const LONGEST_HEAD = 100;
/** A page's foot and the next one's head have no more lines than this with words in them. */
const MOST_LINES = 6;

/**
 * The lines of a text that are the page's and not the writer's: its number, alone on a line, and the running heads
 * beside it, which stand on other pages, too. A number alone is one where it interrupts a sentence, is centred or
 * says that it is a page's.
 *
 * @param article the document, of which the heads of other pages are taken
 * @param within the part of its text to look at; lines that it cuts count as whole ones
 */
export function pageLines(article: Article, within: Range): Range[] {
  const { text } = article;
  const lines = linesOf(text, lineStart(text, within.start), lineEnd(text, within.end));
  const found: Range[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isBreak(text, lines, at)) continue;
    const block = blockAround(article, lines, at);
    for (const line of block) if (line.end > line.start) found.push({ start: line.start, end: line.end });
  }
  return found;
}

/** How far from a passage the beginning of its line is looked for. */
const LONGEST_LINE = 400;

function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_LINE);
  return from + text.slice(from, offset).lastIndexOf("\n") + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset, offset + LONGEST_LINE).indexOf("\n");
  return end < 0 ? Math.min(text.length, offset + LONGEST_LINE) : offset + end;
}

/** Whether a page ends at the line: a form feed before it, or its number. */
function isBreak(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const shown = text.slice(line.start, line.end);
  if (at > 0 && text.slice((lines[at - 1] as Line).end, line.start).includes("\f")) return true;
  if (shown === "" || shown.length > LONGEST_HEAD) return false;
  if (NUMBERED_HEAD.test(shown)) return interruptsSentence(text, lines, at);
  if (shown.length > 30 || !PAGE_NUMBER.test(shown)) return false;
  return line.indent >= CENTRED || SURE_PAGE_NUMBER.test(shown) || interruptsSentence(text, lines, at);
}

/** Whether a sentence goes on after a line, that of the line before it. */
function interruptsSentence(text: string, lines: readonly Line[], at: number): boolean {
  const before = lines.slice(Math.max(0, at - 4), at).findLast(({ start, end }) => end > start);
  const after = lines.slice(at + 1, at + 5).find(({ start, end }) => end > start);
  if (before === undefined || after === undefined) return false;
  return (
    !SENTENCE_END.test(text.slice(before.start, before.end)) &&
    /^[^\p{Lu}\d]/u.test(text.slice(after.start, after.end))
  );
}

/** The line with the page's number and the heads before and after it; blank lines may part them. */
function blockAround(article: Article, lines: readonly Line[], at: number): Line[] {
  const { text } = article;
  const isOfPage = ({ start, end }: Line) => {
    const shown = text.slice(start, end);
    return shown === "" || PAGE_NUMBER.test(shown) || NUMBERED_HEAD.test(shown) || isHead(article, shown);
  };
  let from = at;
  let to = at;
  if (isOfPage(lines[at] as Line)) to = at + 1;
  while (from > 0 && at - from < MOST_LINES && isOfPage(lines[from - 1] as Line)) from--;
  while (to < lines.length && to - at < MOST_LINES && isOfPage(lines[to] as Line)) to++;
  return lines.slice(from, to);
}

function isHead(article: Article, line: string): boolean {
  return isRunningHead(article, line) || PARTED_HEAD.test(line);
}

const HEADS = new WeakMap<Article, ReadonlyMap<string, number>>();

/** Whether a short line stands at least twice in the document, figures aside. */
function isRunningHead(article: Article, line: string): boolean {
  if (line.length > LONGEST_HEAD) return false;
  let counts = HEADS.get(article);
  if (counts === undefined) {
    counts = countLines(article.text);
    HEADS.set(article, counts);
  }
  return (counts.get(withoutFigures(line)) ?? 0) > 1;
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of linesOf(text)) {
    if (end === start || end - start > LONGEST_HEAD) continue;
    const key = withoutFigures(text.slice(start, end));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function withoutFigures(line: string): string {
  return line.replace(/\d+/g, "0").replace(/\s+/g, " ").toLowerCase();
}
