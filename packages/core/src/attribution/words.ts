import type { Range } from "../text/span.js";

/** A word outside quotation marks, with what parts it from the next. */
export interface GapWord extends Range {
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** The characters between this word and the next, or the end of the stretch. */
  readonly after: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019.-][\p{L}\p{N}]+)*/gu;

/** The words of a stretch of text, at most `most` of them from its beginning. Linear in the length. */
export function gapWords(text: string, range: Range, most = Number.POSITIVE_INFINITY): GapWord[] {
  const found: (Range & { text: string })[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(WORD)) {
    if (found.length === most) break;
    const start = range.start + match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found.map((word, at) => ({
    ...word,
    lower: word.text.toLowerCase().replaceAll("\u2019", "'"),
    isCapital: /^\p{Lu}/u.test(word.text),
    after: text.slice(word.end, found[at + 1]?.start ?? Math.min(range.end, word.end + 40)),
  }));
}
