import type { Article } from "../../article/article.js";
import { isFirstPerson } from "../../article/voice.js";
import type { Reading } from "../../speakers/reading.js";
import { linesOf } from "../../text/lines.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Range } from "../../text/span.js";
import { wordsOf } from "../../text/words.js";

/** A line that is not blank, without white space at its ends. */
export interface WrittenLine extends Range {
  readonly text: string;
  /** A blank line stands before it, or nothing does. */
  readonly apart: boolean;
}

/** How a document speaks of itself outside of its quotation marks. */
interface Voice {
  /** How many words were looked at. */
  readonly words: number;
  /** "I", "my", "me": one person. */
  readonly singular: number;
  /** "we", "our", "us". */
  readonly plural: number;
}

/** A document as the recognisers of its kind look at it; all of it is computed once, when it is first asked for. */
export interface DocumentView {
  readonly article: Article;
  readonly reading: Reading;
  readonly lines: readonly WrittenLine[];
  /** The first written lines, enough for a letterhead and a title. */
  readonly head: readonly WrittenLine[];
  /** The last ones, enough for signatures. */
  readonly tail: readonly WrittenLine[];
  readonly voice: Voice;
  /** Whether an offset stands inside quotation marks. */
  isMarked(offset: number): boolean;
}

const HEAD_LINES = 30;
const TAIL_LINES = 30;
/** A longer line is looked at no further. */
const LONGEST = 400;
/** How much of a text is looked at for its voice. */
const VOICE_SAMPLE = 40_000;

/** The view of a document that was read. */
export function viewOf(reading: Reading): DocumentView {
  const { article } = reading;
  const marked = reading.quotations.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  const isMarked = (offset: number) => {
    const span = marked[lastAtOrBefore(marked, ({ start }) => start, offset)];
    return span !== undefined && offset < span.end;
  };
  const lines = writtenLines(article.text);
  return {
    article,
    reading,
    lines,
    head: lines.slice(0, HEAD_LINES),
    tail: lines.slice(-TAIL_LINES),
    voice: voiceOf(article.text, isMarked),
    isMarked,
  };
}

function writtenLines(text: string): WrittenLine[] {
  const written: WrittenLine[] = [];
  let apart = true;
  for (const { start, end } of linesOf(text)) {
    if (start < end && !/^https?:\/\/\S+$/.test(text.slice(start, Math.min(end, start + LONGEST))))
      written.push({ start, end, text: text.slice(start, Math.min(end, start + LONGEST)), apart });
    apart = start === end;
  }
  return written;
}

function voiceOf(text: string, isMarked: (offset: number) => boolean): Voice {
  let words = 0;
  let singular = 0;
  let plural = 0;
  for (const { norm, start } of wordsOf(text, 0, Math.min(text.length, VOICE_SAMPLE))) {
    if (isMarked(start)) continue;
    words++;
    if (!isFirstPerson(norm)) continue;
    if (/^(?:i|me|my)/.test(norm)) singular++;
    else plural++;
  }
  return { words, singular, plural };
}
