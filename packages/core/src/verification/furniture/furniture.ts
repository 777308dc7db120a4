import type { Range } from "../../text/span.js";
import type { Window } from "../lookup/candidates.js";
import type { SourceDocument, SourceIndex } from "../lookup/source-index.js";
import { lineNumbers } from "./line-numbers.js";
import { pageLines } from "./page-lines.js";
import { references } from "./references.js";

/** So many characters around a window show how its lines are numbered. */
const AROUND = 600;

/**
 * Which words of a window belong to the page and not to the text that runs over it: numbers of pages, lines,
 * paragraphs and notes, running heads, references. One byte a word, 1 where it does.
 */
export function furnitureWords(index: SourceIndex, { document, from, to }: Window): Uint8Array {
  const marked = new Uint8Array(to - from);
  if (to <= from) return marked;
  const { article } = index.documents[document] as SourceDocument;
  const start = Math.max(0, index.startOf(from) - AROUND);
  const end = Math.min(article.text.length, index.endOf(to - 1) + AROUND);
  const lead = article.text.slice(Math.max(0, start - AROUND), start);
  const within = { start: start - lead.length + lead.lastIndexOf("\n") + 1, end };
  const ranges = [
    ...pageLines(article, within),
    ...lineNumbers(article.text, within),
    ...references(article.text, within),
  ].sort((a, b) => a.start - b.start);
  mark(index, from, ranges, marked);
  return marked;
}

function mark(index: SourceIndex, from: number, ranges: readonly Range[], marked: Uint8Array): void {
  let next = 0;
  let reach = -1;
  for (let at = 0; at < marked.length; at++) {
    const start = index.startOf(from + at);
    while (next < ranges.length && (ranges[next] as Range).start <= start) {
      reach = Math.max(reach, (ranges[next] as Range).end);
      next++;
    }
    if (index.endOf(from + at) <= reach) marked[at] = 1;
  }
}
