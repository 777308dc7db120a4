import type { Line } from "../../text/lines.js";
import type { Label } from "../label.js";
import { soundsSpoken } from "../voice.js";
import { type Head, headAt } from "./forum-heads.js";
import { keyOf } from "./names.js";
import { beginningOf, type LabelAt, nextLine, type Page } from "./page.js";

const FEWEST = 2;
/** Of so many heads something beside name and date must show a forum. */
const CERTAIN_SHARE = 0.5;
const HEADER_LINES = 40;

/**
 * The posts of a forum whose heads give the account and the date on a line or on several ("#61", "BigDave", "31 Dec, 18:20"),
 * each with the account's label; what a post quotes from another one has that one's label. Null where there are none.
 */
export function forumPosts(page: Page): LabelAt | null {
  const heads: Head[] = [];
  for (let index = 0; index < page.lines.length; index++) {
    const line = page.lines[index] as Line;
    const head = line.start === line.end ? null : headAt(page, index);
    if (head === null) continue;
    heads.push(head);
    index = head.to;
  }
  const accounts = new Set(heads.map(({ account }) => keyOf(account)));
  if (heads.length < FEWEST || accounts.size < 2) return null;
  const certain = heads.filter((head) => head.certain || (head.hasAge && isSaid(page, head)));
  if (certain.length < heads.length * CERTAIN_SHARE) return null;
  const before = page.lines.slice(0, heads[0]?.from).filter(({ start, end }) => start < end);
  if (before.length > HEADER_LINES) return null;
  const labels = new Map<Line, Label>();
  heads.forEach(({ account, from, to }, at) => {
    for (let index = from; index <= to; index++) label(page, labels, index, account, null);
    labelQuotations(page, labels, { account, from: to + 1, to: heads[at + 1]?.from ?? page.lines.length });
  });
  return labels;
}

/** Whether what stands below a head with an age is a comment, and no headline of a list: a sentence, as people talk. */
function isSaid(page: Page, { to }: Head): boolean {
  const below = nextLine(page, to);
  const words = below < 0 ? "" : beginningOf(page, page.lines[below] as Line);
  return soundsSpoken(words) && /[.!?…]["”)]?$/.test(words);
}

const MARKED = /^(?:>|&gt;)+\s?/;
/** "> BigDave wrote:", "Originally Posted by BigDave", "BigDave said:" */
const OPENS =
  /^(?:quote:?\s?)?(?:originally posted by:?\s(@?[^\s:]{2,40}(?:\s[^\s:]{1,40}){0,2}?)(?:\s?(?:view post|↑|»).{0,20})?:?|(@?[^\s:]{2,40}(?:\s[^\s:]{1,40}){0,2}?)\s(?:wrote|said|posted):(?:\s?↑.{0,60})?)$/iu;
const QUOTE = /^quote:?$/i;
const CLOSES = /^click to expand\b.{0,5}$/i;

/** Gives the words that a post quotes to whoever wrote them, and the rest to who posts. */
function labelQuotations(
  page: Page,
  labels: Map<Line, Label>,
  { account, from, to }: { account: string; from: number; to: number },
): void {
  let quoted: "marked" | "open" | null = null;
  let opener: string | null | undefined;
  let blank = false;
  for (let index = from; index < to; index++) {
    const line = page.lines[index] as Line;
    if (line.start === line.end) {
      blank = true;
      continue;
    }
    const written = beginningOf(page, line);
    const mark = MARKED.exec(written)?.[0].length ?? 0;
    const opens = OPENS.exec(written.slice(mark));
    const isQuote = QUOTE.test(written.slice(mark));
    if (opens !== null || isQuote) {
      label(
        page,
        labels,
        index,
        opens === null ? null : (opens[1] ?? opens[2] ?? "").replace(/^@/, ""),
        null,
      );
      quoted = mark > 0 ? "marked" : "open";
    } else if (mark > 0) {
      if (opener !== undefined || quoted !== "marked") label(page, labels, index, opener ?? null, mark);
      opener = undefined;
      quoted = "marked";
    } else if (quoted !== null && CLOSES.test(written)) {
      label(page, labels, index, account, null);
      quoted = null;
    } else if (quoted === "marked" || (quoted === "open" && blank)) {
      label(page, labels, index, account, 0);
      quoted = null;
    }
    blank = false;
  }
}

/** Labels a line; `length` null: all of it is label. */
function label(
  { lines }: Page,
  labels: Map<Line, Label>,
  index: number,
  name: string | null,
  length: number | null,
): void {
  const line = lines[index] as Line;
  if (line.start < line.end)
    labels.set(line, { name, time: null, length: length ?? line.end - line.start, colon: false });
}
