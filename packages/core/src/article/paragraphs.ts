import { isSpace } from "../text/characters.js";
import { type Line, linesOf } from "../text/lines.js";
import type { Range } from "../text/span.js";

/** A paragraph of a plain text. */
export interface Paragraph extends Range {
  /** Whether an empty line (or nothing) stands before it. */
  readonly apart: boolean;
}

/** Lines wider than this are paragraphs of their own: nobody wraps text so wide. */
const WIDEST_WRAP = 120;

/** Lines narrower than this are verses, lists or names. */
const NARROWEST_WRAP = 40;

/** The share of the lines that go on in lower case from which a text counts as wrapped. */
const WRAPPED_SHARE = 0.35;

/** A line that leaves more than this share of the width empty was ended on purpose. */
const ROOM = 0.25;

/**
 * The paragraphs of `text`. Blank lines always part them. A single line break parts them too, unless the text is
 * hard-wrapped, or the next line goes on in lower case. `opens` names lines that start a paragraph whatever
 * stands before (a transcript's labels).
 */
export function paragraphsOf(
  text: string,
  lines: readonly Line[] = linesOf(text),
  opens: (line: Line) => boolean = () => false,
): Paragraph[] {
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let current: { start: number; end: number; apart: boolean } | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    if (line.start === line.end) {
      before = null;
      continue;
    }
    if (current !== null && before !== null && !opens(line) && goesOn(text, before, line, width)) {
      current.end = line.end;
    } else {
      current = { start: line.start, end: line.end, apart: before === null };
      paragraphs.push(current);
    }
    before = line;
  }
  return paragraphs;
}

/** The width at which the text is wrapped, or null where its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let breaks = 0;
  let lowered = 0;
  let caseless = 0;
  let width = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1] as Line;
    if (line.start === line.end || next.start === next.end) continue;
    breaks++;
    width = Math.max(width, line.end - line.start);
    if (startsLower(text, next)) lowered++;
    else if (!startsUpper(text, next)) caseless++;
  }
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  return lowered + caseless / 2 >= breaks * WRAPPED_SHARE ? width : null;
}

/** Whether `line` continues the paragraph of the line before it. */
function goesOn(text: string, before: Line, line: Line, width: number | null): boolean {
  if (startsItem(text, line)) return false;
  if (startsLower(text, line)) return true;
  if (width === null || line.indent > before.indent + 1) return false;
  return before.end - before.start + 1 + firstWordLength(text, line) > width * (1 - ROOM);
}

const itemStart = /^(?:[-*•·–—―]|\d{1,3}[.)])\s/;

function startsItem(text: string, line: Line): boolean {
  return itemStart.test(text.slice(line.start, Math.min(line.end, line.start + 6)));
}

function startsLower(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

function startsUpper(text: string, line: Line): boolean {
  return /^[\p{Lu}\p{Lt}\p{P}\d]/u.test(text.slice(line.start, line.start + 2));
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && end < line.start + WIDEST_WRAP && !isSpace(text.charCodeAt(end))) end++;
  return end - line.start;
}
