import type { Range } from "../text/span.js";

const SPACE = " ";
/** No blank of Markdown: a line that holds it is neither empty nor indented code. */
const NO_BREAK_SPACE = "\u00a0";
const WHITE = /\s/;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const READABLE = /[\p{L}\p{N}]/u;

/**
 * A text with the stretches of it masked: each code unit but white space becomes a space. In a line that would hold nothing to read
 * before it, the first one becomes a no-break space, so that no line turns into an empty one or into code of Markdown. Length, line
 * breaks and all other characters stay. Linear.
 *
 * @param stretches ranges of the text in any order; they may overlap
 */
export function masked(text: string, stretches: readonly Range[]): string {
  const ordered = [...stretches].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  let isBareLine = true;
  const keep = (end: number) => {
    const kept = text.slice(at, end);
    const lastBreak = Math.max(...["\n", "\r", "\u2028", "\u2029"].map((sign) => kept.lastIndexOf(sign)));
    isBareLine = (lastBreak >= 0 || isBareLine) && !READABLE.test(kept.slice(lastBreak + 1));
    parts.push(kept);
    at = end;
  };
  for (const { start, end } of ordered) {
    if (end <= at) continue;
    keep(Math.max(start, at));
    for (; at < end; at++) {
      const sign = text[at] as string;
      if (LINE_BREAK.test(sign)) isBareLine = true;
      if (WHITE.test(sign)) parts.push(sign);
      else {
        parts.push(isBareLine ? NO_BREAK_SPACE : SPACE);
        isBareLine = false;
      }
    }
  }
  keep(text.length);
  return parts.join("");
}
