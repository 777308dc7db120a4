import { type Range, type Span, spanOf } from "../text/span.js";
import type { Article, Block } from "./article.js";

/**
 * The article with its text edited: headline, paragraphs and captions stay what they were, where they stand now. Made for one edit after
 * the other; what lies between two edits at once counts as edited too. Linear in the text.
 */
export function editedArticle(article: Article, text: string): Article {
  if (text === article.text) return article;
  const edit = editOf(article.text, text);
  const spanned = (span: Span | null) => {
    const range = span === null ? null : moved(span, edit);
    return range === null || text.slice(range.start, range.end).trim() === "" ? null : spanOf(text, range);
  };
  return {
    ...article,
    text,
    headline: spanned(article.headline),
    standfirst: spanned(article.standfirst),
    blocks: blocksOf(article.blocks, edit, text),
    turns: article.turns.flatMap((turn) => {
      const range = moved(turn, edit);
      return range === null ? [] : { ...turn, ...range };
    }),
    times: [],
    pages: [],
    // a plain text is read anew, which its line starts tell; of others nothing points into the file any longer
    ...(isPlain(article) ? {} : { origin: null, lineStarts: null }),
    leftOut: [],
  };
}

/** Whether the text is a plain text file's own, so that reading it again gives the article. */
export function isPlain({ kind, origin, lineStarts }: Article): boolean {
  return kind === "article" && origin === null && lineStarts !== null;
}

/** One stretch of the old text, `from` to `to`, that another one stands for; everything around it is the same. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, by: after.length - before.length };
}

/** Where a stretch stands after the edit; null where the edit took it away or only a part of it and what is around it. */
function moved({ start, end }: Range, { from, to, by }: Edit): Range | null {
  if (end < from) return { start, end };
  if (start > to) return { start: start + by, end: end + by };
  return start <= from && end >= to ? { start, end: end + by } : null;
}

function blocksOf(blocks: readonly Block[], edit: Edit, text: string): Block[] {
  const before = blocks.filter(({ end }) => end < edit.from);
  const after = blocks.filter(({ start }) => start > edit.to);
  const touched = blocks.slice(before.length, blocks.length - after.length);
  const [first, last] = [touched[0], touched.at(-1)];
  const start = Math.min(first?.start ?? edit.from, edit.from);
  const end = Math.max(last?.end ?? edit.to, edit.to) + edit.by;
  const parts = paragraphsIn(text, start, end);
  const kindAt = (at: number): Block["kind"] => {
    if (at === 0 && first !== undefined && first.start <= edit.from) return first.kind;
    return at === parts.length - 1 && touched.length > 1 && last !== undefined ? last.kind : "paragraph";
  };
  return [
    ...before,
    ...parts.map((part, at): Block => ({ kind: kindAt(at), ...part })),
    ...after.map(
      ({ kind, start: from, end: to }): Block => ({ kind, start: from + edit.by, end: to + edit.by }),
    ),
  ];
}

function paragraphsIn(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const match of text.slice(start, end).matchAll(/\S(?:(?!\n[^\S\n]*\n).)*/gs)) {
    const from = start + match.index;
    ranges.push({ start: from, end: from + match[0].trimEnd().length });
  }
  return ranges;
}
