import { isSpace } from "./characters.js";
import type { Range } from "./span.js";

/** A line without its break and without white space at its ends; `start === end` where it is blank. */
export interface Line extends Range {
  /** How many columns of white space stand before it. */
  readonly indent: number;
}

/** The lines of `text` between `from` and `to`, parted at LF, CR, CRLF, form feed and the Unicode separators. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isLineBreak(text.charCodeAt(at))) continue;
    lines.push(lineOf(text, start, at));
    if (at < to && text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, indent: start - from };
}

function isBlank(code: number): boolean {
  return isSpace(code) || code === 0xfeff;
}

/** Where each line of a text begins (UTF-16 offsets), as an editor counts lines: parted at LF, CR and CRLF. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
