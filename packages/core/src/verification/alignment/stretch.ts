import { type Quantity, quantitiesOf } from "../../text/quantities/quantities.js";
import { furnitureWords } from "../furniture/furniture.js";
import type { Window } from "../lookup/candidates.js";
import type { SourceDocument, SourceIndex } from "../lookup/source-index.js";
import { tokensBetween } from "../lookup/source-tokens.js";
import { FURNITURE, type Stretch } from "./alignment.js";
import { columnBreaks } from "./columns.js";
import { disfluentWords } from "./disfluency.js";
import { markRestartedSentences } from "./restarts.js";

/** An interruption ("she told the committee last week") is at most this many words long. */
const LONGEST_INTERRUPTION = 28;

const MARK =
  /["\u201c\u201d\u201e\u00ab\u00bb\u2018\u2039\u203a\u300c\u300d]|''|(?<=[.,?!])['\u2019]|(?<=\s)['\u2018]/;

/** So many stretches of an index are kept at most; then all are forgotten. */
const MOST_KEPT = 1_000;

const kept = new WeakMap<SourceIndex, Map<string, Stretch>>();

/**
 * A window with what may be left out of it; made from the characters between its words alone, without reading the document. Quotations
 * of the same words have the same windows, so that the last ones are kept.
 */
export function stretchOf(index: SourceIndex, window: Window): Stretch {
  const known = kept.get(index) ?? new Map<string, Stretch>();
  kept.set(index, known);
  const place = `${window.from}-${window.to}`;
  const before = known.get(place);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const stretch = makeStretch(index, window);
  known.set(place, stretch);
  return stretch;
}

function makeStretch(index: SourceIndex, window: Window): Stretch {
  const { document, from, to } = window;
  const { article } = index.documents[document] as SourceDocument;
  const droppable = article.kind === "transcript" ? disfluentWords(index, window) : new Uint8Array(to - from);
  furnitureWords(index, window).forEach((is, at) => {
    if (is === 1) droppable[at] = FURNITURE;
  });
  if (article.kind === "transcript") markRestartedSentences(index, window, droppable);
  const resumesAfter = interruptions(index, window);
  const columns = columnBreaks(index, window);
  for (const [at, above] of columns) resumesAfter[at] = above;
  let quantities: readonly Quantity[] | null = null;
  return {
    document,
    ids: index.ids,
    from,
    to,
    droppable,
    resumesAfter,
    columns,
    quantities: () => {
      quantities ??= quantitiesBetween(index, from, droppable);
      return quantities;
    },
  };
}

/** The quantities of a window, the words left out that may go: "five, um, million". */
function quantitiesBetween(index: SourceIndex, from: number, droppable: Uint8Array): Quantity[] {
  const kept: number[] = [];
  const all = tokensBetween(index, from, from + droppable.length);
  const tokens = all.filter((_, at) => {
    if (droppable[at] === 0) kept.push(from + at);
    return droppable[at] === 0;
  });
  const joined = tokens.map((token, k) => {
    const isNeighbour = k === 0 || kept[k] === (kept[k - 1] as number) + 1;
    return isNeighbour ? token : { ...token, gap: " " };
  });
  const quantities = quantitiesOf(joined).map(({ start, end, meanings }) => {
    return { start: kept[start] as number, end: (kept[end - 1] as number) + 1, meanings };
  });
  if (kept.length === droppable.length) return quantities;
  // "twenty twenty" is no repeated word
  const whole = quantitiesOf(all).map((one) => ({ ...one, start: from + one.start, end: from + one.end }));
  return [...quantities, ...whole];
}

/** Windows of one document that overlap or touch become one, and all are put in the order of the index. */
export function mergeWindows(windows: readonly Window[]): Window[] {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && last.document === window.document && window.from <= last.to) {
      merged[merged.length - 1] = {
        ...last,
        to: Math.max(last.to, window.to),
        score: Math.max(last.score, window.score),
        covered: Math.max(last.covered, window.covered),
        longestRun: Math.max(last.longestRun, window.longestRun),
      };
    } else {
      merged.push(window);
    }
  }
  return merged;
}

/** For each gap between words: where the stretch of words between two quotation marks begins that ends there, or -1. */
function interruptions(index: SourceIndex, { document, from, to }: Window): Int32Array {
  const { text } = (index.documents[document] as SourceDocument).article;
  const resumes = new Int32Array(to - from + 1).fill(-1);
  let lastMark = -1;
  for (let position = from + 1; position < to; position++) {
    const gapStart = index.endOf(position - 1);
    const gapEnd = index.startOf(position);
    if (gapEnd - gapStart < 2 || gapEnd - gapStart > 200) continue;
    if (!MARK.test(text.slice(Math.max(0, gapStart - 1), gapEnd))) continue;
    const at = position - from;
    if (lastMark >= 0 && at - lastMark <= LONGEST_INTERRUPTION) resumes[at] = lastMark;
    lastMark = at;
  }
  return resumes;
}
