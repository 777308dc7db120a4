import { articleFromText, type DiffStep } from "@hearsay/core";
import { bitsByRank, formsOf, occurrencesIn } from "@hearsay/core/plumbing";
import { turned } from "../tracing/turned.js";

/** How words became others: what both have in common, and what differs. */
export interface Alike {
  /** The share of the longer one's words that both have, 0 to 1. */
  readonly share: number;
  /** Where the shorter one's words stand in the longer one, as an offset. */
  readonly start: number;
  readonly end: number;
  /** From the one (`draft`) to the other (`source`). */
  readonly diff: readonly DiffStep[];
}

/** Chance does not matter between versions of one article: words are as frequent as they are in English. */
const TOTAL = 1e6;
const COUNTS = { total: TOTAL, of: (form: string) => TOTAL * 2 ** -bitsByRank(form) };

/** So many words in common make a pair, or so large a share. */
const ENOUGH_WORDS = 5;
const ENOUGH_SHARE = 0.5;

/** Lays the shorter one along the longer one; null where they are other words, and no version of each other. */
export function alike(one: string, other: string): Alike | null {
  const [ones, others] = [formsOf(one).length, formsOf(other).length];
  if (Math.max(ones, others) > MOST_WORDS) return alikeAtTheEnds(one, other);
  const isTurned = ones > others;
  const [short, long] = isTurned ? [other, one] : [one, other];
  const found = occurrencesIn(short, [articleFromText(long)], COUNTS);
  const [best] = [...found].sort((a, b) => b.similarity - a.similarity);
  if (best === undefined) return null;
  const shared = best.diff
    .filter(({ op }) => op === "equal")
    .reduce((sum, { source }) => sum + formsOf(source).length, 0);
  const share = shared / Math.max(ones, others);
  if (shared < 2 || (shared < ENOUGH_WORDS && share < ENOUGH_SHARE)) return null;
  const diff = [...beside(long.slice(0, best.start)), ...best.diff, ...beside(long.slice(best.end))];
  return { share, start: best.start, end: best.end, diff: isTurned ? diff.map(turned) : diff };
}

/** What is aligned costs the product of its words: of longer ones, beginning and end are compared. */
const MOST_WORDS = 1000;

function alikeAtTheEnds(one: string, other: string): Alike | null {
  const [ones, others] = [one.split(/\s+/), other.split(/\s+/)];
  const fewer = Math.min(ones.length, others.length);
  let front = 0;
  while (front < fewer && ones[front] === others[front]) front++;
  let back = 0;
  while (back < fewer - front && ones.at(-1 - back) === others.at(-1 - back)) back++;
  const share = (front + back) / Math.max(ones.length, others.length);
  if (share < ENOUGH_SHARE) return null;
  const cut = (words: readonly string[], from: number, to: number) => words.slice(from, to).join(" ");
  const [draft, source] = [ones, others].map((words) => cut(words, front, words.length - back)) as [
    string,
    string,
  ];
  const op = draft === "" ? "delete" : source === "" ? "insert" : "replace";
  const same = (text: string): DiffStep[] =>
    text === "" ? [] : [{ op: "equal", draft: text, source: text, class: null }];
  const ends = [cut(ones, 0, front), cut(ones, ones.length - back, ones.length)] as const;
  const changed: DiffStep[] = draft === source ? [] : [{ op, draft, source, class: "other" }];
  return { share, start: 0, end: other.length, diff: [...same(ends[0]), ...changed, ...same(ends[1])] };
}

/** What the longer one has before or after the shorter one's words. */
function beside(text: string): DiffStep[] {
  if (formsOf(text).length === 0) return [];
  return [{ op: "delete", draft: "", source: text.trim(), class: "other" }];
}
