import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import type { Article, OriginSegment } from "./article.js";

/**
 * A stretch of a file's decoded text. `start` and `end` are UTF-16 offsets; lines and columns are counted from 1, columns in UTF-16
 * code units. The end is exclusive.
 */
export interface FileRegion extends Range {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Where a stretch of an article stands in its file; null where the file has no text offsets (Word, PDF), where only the line is
 * known in which the article begins (a record of data), and for words that stand nowhere in the file's text.
 */
export function fileRegion(article: Article, range: Range): FileRegion | null {
  const { lineStarts } = article;
  if (lineStarts === null || isRecord(article)) return null;
  const start = fileOffset(article, range.start);
  const end = range.end <= range.start ? start : fileEnd(article, range.end);
  if (start === null || end === null || end < start) return null;
  const lineOf = (offset: number) => lastAtOrBefore(lineStarts, (each) => each, offset);
  const [first, last] = [lineOf(start), lineOf(end)];
  return {
    start,
    end,
    startLine: first + 1,
    startColumn: start - (lineStarts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (lineStarts[last] ?? 0) + 1,
  };
}

/**
 * Where the characters of a stretch of an article stand in its file, without the markup between them; null where `fileRegion` is.
 * In the order of the text; what was not in the file is left out.
 */
export function fileStretches(article: Article, range: Range): Range[] | null {
  const { origin, lineStarts } = article;
  if (lineStarts === null || isRecord(article)) return null;
  if (origin === null) return [{ start: range.start, end: range.end }];
  const stretches: Range[] = [];
  const first = Math.max(
    0,
    lastAtOrBefore(origin, ({ start }) => start, range.start),
  );
  for (let at = first; at < origin.length; at++) {
    const segment = origin[at] as OriginSegment;
    if (segment.start >= range.end) break;
    const start = Math.max(range.start, segment.start);
    const end = Math.min(range.end, segment.start + segment.length);
    const moved = segment.fileStart - segment.start;
    if (start < end) stretches.push({ start: start + moved, end: end + moved });
  }
  return stretches;
}

/** Whether of an article only the place is known where it begins in its file. */
export function isRecord({ origin }: Article): boolean {
  return origin?.every(({ length }) => length === 0) ?? false;
}

/**
 * An offset of the article as one of the file's decoded text; what was not in the file stands where the words before it end,
 * nowhere if there are none.
 */
export function fileOffset({ origin }: Article, offset: number): number | null {
  if (origin === null) return offset;
  const segment = origin[lastAtOrBefore(origin, ({ start }) => start, offset)];
  return segment === undefined ? null : segment.fileStart + Math.min(offset - segment.start, segment.length);
}

/** The same for an exclusive end, which belongs to the character before it. */
function fileEnd({ origin }: Article, end: number): number | null {
  if (origin === null) return end;
  const segment = origin[lastAtOrBefore(origin, ({ start }) => start, end - 1)];
  return segment === undefined ? null : segment.fileStart + Math.min(end - segment.start, segment.length);
}
