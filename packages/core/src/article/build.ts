import { isSpace } from "../text/characters.js";
import { type Range, spanOf } from "../text/span.js";
import type {
  Article,
  ArticleKind,
  Block,
  BlockKind,
  LeftOut,
  OriginSegment,
  PageStart,
  TimePoint,
  Turn,
} from "./article.js";

/** A block as a reader hands it over. White space at its ends is cut off; a block without text is dropped. */
export interface BlockDraft {
  readonly kind: BlockKind;
  readonly text: string;
  /** The page on which the block starts, counted from 1. */
  readonly page?: number | undefined;
  /** Pages that start within the block; offsets are relative to `text`. */
  readonly pages?: readonly PageStart[] | undefined;
  /** How much of `text` is set in bold from its beginning on. */
  readonly boldUntil?: number | undefined;
  /** Of a turn: who speaks. */
  readonly speaker?: string | null | undefined;
  /** Of a turn: whether it goes on with what the block before says, as a further paragraph of one turn. */
  readonly continues?: boolean | undefined;
  /** Times within the block; offsets are relative to `text`. */
  readonly times?: readonly TimePoint[] | undefined;
  /** Where the block's characters stood in the file; `start` is relative to `text`. */
  readonly origin?: readonly OriginSegment[] | undefined;
}

/** What a reader knows of an article. */
export interface ArticleDraft {
  readonly name: string;
  /** `article` where it is left out. */
  readonly kind?: ArticleKind | undefined;
  readonly blocks: readonly BlockDraft[];
  readonly byline?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly machineRead?: boolean | undefined;
  readonly leftOut?: readonly LeftOut[] | undefined;
  readonly doubts?: readonly string[] | undefined;
}

/** What stands between two blocks of a built article. */
const BETWEEN_BLOCKS = "\n\n";

/**
 * An article whose text is the blocks, joined by an empty line. All offsets of the result are UTF-16 offsets of
 * that text. Headline and standfirst are the first blocks of these kinds. The origin map is made where at least
 * one block has one; else it is null.
 */
export function buildArticle(draft: ArticleDraft): Article {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const turns: Turn[] = [];
  const times: TimePoint[] = [];
  const pages: PageStart[] = [];
  const origin: OriginSegment[] = [];
  let length = 0;
  for (const block of draft.blocks) {
    const kept = trimmed(block.text);
    if (kept.start === kept.end) continue;
    const start = length + (parts.length > 0 ? BETWEEN_BLOCKS.length : 0);
    const end = start + kept.end - kept.start;
    parts.push(block.text.slice(kept.start, kept.end));
    const bold = moved(block.boldUntil ?? 0, kept, start);
    blocks.push({ kind: block.kind, start, end, ...(bold > start ? { boldUntil: bold } : {}) });
    if (block.kind === "turn") addTurn(turns, block, { start, end });
    addPages(pages, block, kept, start);
    for (const point of block.times ?? []) {
      times.push({ offset: moved(point.offset, kept, start), time: point.time });
    }
    addOrigin(origin, block.origin ?? [], kept, start);
    length = end;
  }
  const text = parts.join(BETWEEN_BLOCKS);
  const first = (kind: BlockKind) => {
    const block = blocks.find((each) => each.kind === kind);
    return block === undefined ? null : spanOf(text, block);
  };
  return {
    name: draft.name,
    kind: draft.kind ?? "article",
    text,
    headline: first("headline"),
    standfirst: first("standfirst"),
    byline: draft.byline ?? null,
    published: draft.published ?? null,
    outlet: draft.outlet ?? null,
    url: draft.url ?? null,
    section: draft.section ?? null,
    language: draft.language ?? null,
    blocks,
    turns,
    author: draft.author ?? null,
    times,
    pages,
    origin: draft.blocks.some((block) => block.origin !== undefined) ? origin : null,
    lineStarts: null,
    machineRead: draft.machineRead ?? false,
    leftOut: draft.leftOut ?? [],
    doubts: draft.doubts ?? [],
  };
}

/** The range of `text` between `from` and `to` without white space at its ends; empty where there is nothing else. */
export function trimmed(text: string, from = 0, to = text.length): Range {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Where an offset of a block's own text stands in the article, kept within the block. */
function moved(offset: number, kept: Range, start: number): number {
  return start + Math.min(Math.max(offset, kept.start), kept.end) - kept.start;
}

function addTurn(turns: Turn[], block: BlockDraft, range: Range): void {
  const last = turns.at(-1);
  if (block.continues && last !== undefined) turns[turns.length - 1] = { ...last, end: range.end };
  else turns.push({ ...range, speaker: block.speaker ?? null });
}

function addPages(pages: PageStart[], block: BlockDraft, kept: Range, start: number): void {
  const add = (offset: number, page: number) => {
    if (pages.at(-1)?.page !== page) pages.push({ offset, page });
  };
  if (block.page !== undefined) add(start, block.page);
  for (const each of block.pages ?? []) add(moved(each.offset, kept, start), each.page);
}

/** Adds a block's origin segments, cut to what is kept of it; neighbours that touch on both sides become one. */
function addOrigin(
  origin: OriginSegment[],
  segments: readonly OriginSegment[],
  kept: Range,
  start: number,
): void {
  for (const segment of segments) {
    const from = Math.max(segment.start, kept.start);
    const to = Math.min(segment.start + segment.length, kept.end);
    if (from >= to) continue;
    const next = {
      start: start + from - kept.start,
      fileStart: segment.fileStart + from - segment.start,
      length: to - from,
    };
    const last = origin.at(-1);
    const touches =
      last !== undefined &&
      last.start + last.length === next.start &&
      last.fileStart + last.length === next.fileStart;
    if (touches) origin[origin.length - 1] = { ...last, length: last.length + next.length };
    else origin.push(next);
  }
}
