import type { Article, Turn } from "../../article/article.js";
import { isBackChannel } from "../../article/transcript/asides.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Window } from "../lookup/candidates.js";
import type { SourceDocument, SourceIndex } from "../lookup/source-index.js";

/** So many turns of others may stand between two of one speaker and be no more than interruptions. */
const MOST_TURNS = 3;
/** Somebody who was cut off and goes on was interrupted by no more characters than this. */
const LONGEST_CROSSTALK = 300;

const CUT_OFF = /(?:—|–|--|-|…|\.\.\.|,)["”’)\]]*$/;
const GOES_ON = /^["“‘([]*(?:—|–|--|-|…|\.\.\.|\p{Ll})/u;

/**
 * Marks the words of a transcript that are not what the speaker says: labels, times and directions inside a turn or
 * between two turns of one speaker, and a turn of somebody else that only shows that they listen ("Mm-hm.") or that cut
 * the speaker off. A label between two voices is marked nowhere: what stands after it is another's.
 */
export function markBetweenWords(index: SourceIndex, window: Window, droppable: Uint8Array): void {
  const { document, from, to } = window;
  const { article } = index.documents[document] as SourceDocument;
  const { turns, blocks } = article;
  if (turns.length === 0) return;
  for (let position = from; position < to; position++) {
    const start = index.startOf(position);
    const block = blocks[lastAtOrBefore(blocks, (each) => each.start, start)];
    const isSaid = block !== undefined && block.kind === "turn" && start < block.end;
    const at = lastAtOrBefore(turns, (each) => each.start, start);
    const inTurn = at >= 0 && start < (turns[at] as Turn).end;
    const isIdle = inTurn ? !isSaid || isInterruption(article, at) : holdsFloor(article, at, at + 1);
    if (isIdle) droppable[position - from] = 1;
  }
  markLineNumbers(index, window, droppable);
}

/** Whether the turn stands between two of one other speaker and is no more than an interruption. */
function isInterruption(article: Article, at: number): boolean {
  const { turns } = article;
  for (let before = at - 1; before >= Math.max(0, at - MOST_TURNS); before--) {
    for (let after = at + 1; after < turns.length && after - before <= MOST_TURNS + 1; after++) {
      if (isInterrupted(article, before, after)) return true;
    }
  }
  return false;
}

/** Whether the words of the turns around a gap are one speaker's, what interrupts them aside. */
function holdsFloor(article: Article, before: number, after: number): boolean {
  const { turns } = article;
  if (before < 0 || after >= turns.length) return false;
  for (let first = before; first >= Math.max(0, before - MOST_TURNS); first--) {
    for (let last = after; last < turns.length && last - first <= MOST_TURNS + 1; last++) {
      if (isInterrupted(article, first, last)) return true;
    }
  }
  return false;
}

/** Whether one speaker has both turns, and goes on in the second over what others say between. */
function isInterrupted({ text, turns }: Article, first: number, last: number): boolean {
  const one = turns[first] as Turn;
  const other = turns[last] as Turn;
  if (one.speaker === null || one.speaker.toLowerCase() !== other.speaker?.toLowerCase()) return false;
  const between = turns.slice(first + 1, last);
  const said = (turn: Turn) => text.slice(turn.start, Math.min(turn.end, turn.start + LONGEST_CROSSTALK));
  if (between.every((turn) => isBackChannel(said(turn)))) return true;
  const length = between.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    length <= LONGEST_CROSSTALK &&
    CUT_OFF.test(text.slice(Math.max(one.start, one.end - 8), one.end)) &&
    GOES_ON.test(text.slice(other.start, other.start + 8))
  );
}

/** A page's last line has at least this number where lines are numbered anew on each page. */
const SHORTEST_PAGE = 8;

/** The numbers before the lines of a court's record, which count up from line to line, anew on each page. */
function markLineNumbers(index: SourceIndex, { document, from, to }: Window, droppable: Uint8Array): void {
  const { text } = (index.documents[document] as SourceDocument).article;
  let before = -1;
  let number = Number.NaN;
  for (let position = from; position < to; position++) {
    const start = index.startOf(position);
    const end = index.endOf(position);
    const gapStart = position === from ? Math.max(0, start - 80) : index.endOf(position - 1);
    if (!/[\n\r\f]\s*$/.test(text.slice(gapStart, start))) continue;
    const word = text.slice(start, end);
    // the page's own number
    if (/^\d{1,4}$/.test(word) && /^[ \t]*[\r\n\f]/.test(text.slice(end, end + 80))) continue;
    const found = /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN;
    if (found === number + 1 || (found === 1 && number >= SHORTEST_PAGE)) {
      droppable[position - from] = 1;
      if (before >= 0) droppable[before - from] = 1;
    }
    before = position;
    number = found;
  }
}
