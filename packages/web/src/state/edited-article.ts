import { type Article, articleFromText, type Block, type Range, type Span, spanOf } from "@hearsay/core";

/**
 * The article of a draft whose text was edited. A plain text is read anew; of a file with a form of its own, headline, paragraphs and
 * captions stay what they were, as far as they still stand there. Linear in the text.
 */
export function editedArticle(read: Article, text: string): Article {
  if (text === read.text) return read;
  const isPlain = read.origin === null && read.lineStarts !== null && read.kind === "article";
  if (isPlain) return articleFromText(text, { name: read.name });
  const edit = editOf(read.text, text);
  const spanned = (span: Span | null) => {
    const range = span === null ? null : moved(span, edit);
    return range === null || text.slice(range.start, range.end).trim() === "" ? null : spanOf(text, range);
  };
  return {
    ...read,
    text,
    headline: spanned(read.headline),
    standfirst: spanned(read.standfirst),
    blocks: blocksOf(read.blocks, edit, text),
    turns: read.turns.flatMap((turn) => {
      const range = moved(turn, edit);
      return range === null ? [] : { ...turn, ...range };
    }),
    times: [],
    pages: [],
    origin: null,
    lineStarts: null,
    leftOut: [],
  };
}

/** One stretch of the old text that another one stands for; everything around it is the same. */
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

/** Where a stretch stands after the edit; null where nothing of it is left. */
function moved({ start, end }: Range, { from, to, by }: Edit): Range | null {
  const range = {
    start: start <= from ? start : start >= to ? start + by : from,
    end: end < from ? end : end >= to ? end + by : Math.max(from, to + by),
  };
  return range.end > range.start ? range : null;
}

/** The blocks where they stand now; one that was parted by an empty line is several, and new text is paragraphs. */
function blocksOf(blocks: readonly Block[], edit: Edit, text: string): Block[] {
  const found: Block[] = [];
  let at = 0;
  const add = (kind: Block["kind"], start: number, end: number) => {
    for (const part of paragraphsIn(text, Math.max(start, at), end)) {
      found.push({ kind, ...part });
      at = part.end;
    }
  };
  for (const block of blocks) {
    const range = moved(block, edit);
    if (range === null || range.end <= at) continue;
    add("paragraph", at, range.start);
    add(block.kind, range.start, range.end);
  }
  add("paragraph", at, text.length);
  return found;
}

function paragraphsIn(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const match of text.slice(start, end).matchAll(/\S(?:(?!\n[^\S\n]*\n).)*/gs)) {
    const from = start + match.index;
    ranges.push({ start: from, end: from + match[0].trimEnd().length });
  }
  return ranges;
}
