import type { Article, OriginSegment, TextChange } from "@hearsay/core";
import { lastAtOrBefore } from "@hearsay/core/plumbing";
import type { Draft } from "./draft.js";
import { escaped } from "./escaped.js";

/** A change of the text of a file, in its offsets. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

type Place = Pick<FileEdit, "start" | "end">;

/**
 * Changes of an article as changes of its file; null where one would touch what the article does not hold: markup between its
 * words, or words that stand nowhere in the file.
 */
export function fileEdits(
  { article, format, fileText }: Draft,
  changes: readonly TextChange[],
): FileEdit[] | null {
  const edits: FileEdit[] = [];
  for (const { from, to, insert } of changes) {
    const place = from === to ? placeBetween(article, fileText, from) : placeOf(article, fileText, from, to);
    if (place === null) return null;
    edits.push({ ...place, insert: escaped(insert, format, fileText, place) });
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text with the edits made, which are in order and do not overlap. */
export function withEdits(fileText: string, edits: readonly FileEdit[]): string {
  let text = "";
  let at = 0;
  for (const { start, end, insert } of edits) {
    text += fileText.slice(at, start) + insert;
    at = end;
  }
  return text + fileText.slice(at);
}

/** Where words of the article stand in the file, with nothing else between them. */
function placeOf(article: Article, fileText: string, from: number, to: number): Place | null {
  const first = placeOfCharacter(article, fileText, from);
  if (first === null) return null;
  let { end } = first;
  for (let at = from + 1; at < to; at++) {
    const next = placeOfCharacter(article, fileText, at);
    // the second half of a character that an entity stands for
    if (next !== null && next.start < end) continue;
    if (next === null || (next.start !== end && fileText.slice(end, next.start) !== "\\")) return null;
    end = next.end;
  }
  return { start: withoutEscape(fileText, first.start), end };
}

/** A place between two characters: behind the one before it, else in front of the one behind it. */
function placeBetween(article: Article, fileText: string, at: number): Place | null {
  const before = at === 0 ? null : placeOfCharacter(article, fileText, at - 1);
  if (before !== null) return { start: before.end, end: before.end };
  const after = placeOfCharacter(article, fileText, at);
  if (after === null) return null;
  const start = withoutEscape(fileText, after.start);
  return { start, end: start };
}

/** A backslash before a sign belongs to it. */
function withoutEscape(fileText: string, start: number): number {
  const run = /\\*$/.exec(fileText.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return run % 2 === 1 && /[!-/:-@[-`{-~]/.test(fileText[start] ?? "") ? start - 1 : start;
}

function placeOfCharacter({ origin, text }: Article, fileText: string, at: number): Place | null {
  if (origin === null) return { start: at, end: at + 1 };
  const index = lastAtOrBefore(origin, ({ start }) => start, at);
  const segment = origin[index];
  if (segment !== undefined && at < segment.start + segment.length) {
    const start = segment.fileStart + at - segment.start;
    return { start, end: start + 1 };
  }
  return placeInGap(text, fileText, segment, origin[index + 1], at);
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/gi;

/** More than this between two pieces of text is no entity and a paragraph's end. */
const LONGEST_GAP = 2_000;

/** A character that stands in the file as an entity, or as white space of another length. */
function placeInGap(
  text: string,
  fileText: string,
  before: OriginSegment | undefined,
  after: OriginSegment | undefined,
  at: number,
): Place | null {
  const start = before === undefined ? 0 : before.start + before.length;
  const fileStart = before === undefined ? 0 : before.fileStart + before.length;
  const end = after?.start ?? text.length;
  const fileEnd = after?.fileStart ?? fileText.length;
  if (end - start > LONGEST_GAP || fileEnd < fileStart || fileEnd - fileStart > LONGEST_GAP) return null;
  const inFile = fileText.slice(fileStart, fileEnd);
  if (/^\s+$/.test(inFile) && /^\s+$/.test(text.slice(start, end))) return { start: fileStart, end: fileEnd };
  const entities = [...inFile.matchAll(ENTITY)];
  const signs = [...text.slice(start, end).matchAll(/\S/gu)];
  const entity =
    entities[
      signs.findIndex(({ index, 0: sign }) => start + index <= at && at < start + index + sign.length)
    ];
  if (entity === undefined || entities.length !== signs.length) return null;
  const from = fileStart + entity.index;
  return { start: from, end: from + entity[0].length };
}
