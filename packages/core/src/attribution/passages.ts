import type { Article, Block } from "../article/article.js";
import type { Quotation } from "../quotations/quotation.js";
import { sentencesOf } from "../sentences/sentences.js";
import type { Range } from "../text/span.js";

/** One piece of a quotation with the text around it, as far as it is outside of quotation marks. */
export interface Passage {
  readonly quotation: Quotation;
  readonly span: Range;
  readonly block: Block;
  readonly blockIndex: number;
  /** From the sentence's beginning, or the quotation before in it, to the marks. */
  readonly before: Range;
  /** From the marks to the sentence's end, or the next quotation. */
  readonly after: Range;
  /** From the marks to the block's end, or the next quotation. */
  readonly rest: Range;
  /** The sentence before, where no quotation stands in it. */
  readonly sentenceBefore: Range | null;
}

/** The pieces of all quotations with what stands around them, in the order of the text. Linear. */
export function passagesOf(article: Article, quotations: readonly Quotation[]): Passage[] {
  const byBlock = new Map<number, { quotation: Quotation; span: Range }[]>();
  let blockIndex = 0;
  for (const quotation of quotations) {
    for (const span of quotation.spans) {
      while (blockIndex < article.blocks.length && (article.blocks[blockIndex] as Block).end <= span.start)
        blockIndex++;
      const list = byBlock.get(blockIndex);
      if (list) list.push({ quotation, span });
      else byBlock.set(blockIndex, [{ quotation, span }]);
    }
  }
  return [...byBlock].flatMap(([index, pieces]) => passagesOfBlock(article, index, pieces));
}

function passagesOfBlock(
  article: Article,
  blockIndex: number,
  pieces: readonly { quotation: Quotation; span: Range }[],
): Passage[] {
  const block = article.blocks[blockIndex];
  if (block === undefined) return [];
  const sentences = sentencesOf(article.text, block);
  let sentence = 0;
  return pieces.map(({ quotation, span }, at) => {
    while (sentence + 1 < sentences.length && (sentences[sentence] as Range).end <= span.start) sentence++;
    let last = sentence;
    while (last + 1 < sentences.length && (sentences[last] as Range).end < span.end) last++;
    const own = sentences[sentence] ?? block;
    const previousEnd = pieces[at - 1]?.span.end ?? block.start;
    const nextStart = pieces[at + 1]?.span.start ?? block.end;
    const sentenceEnd = Math.max(span.end, Math.min((sentences[last] ?? block).end, nextStart));
    const earlier = sentences[sentence - 1];
    return {
      quotation,
      span,
      block,
      blockIndex,
      before: { start: Math.min(span.start, Math.max(own.start, previousEnd)), end: span.start },
      after: { start: span.end, end: sentenceEnd },
      rest: { start: span.end, end: Math.max(span.end, nextStart) },
      sentenceBefore: earlier && earlier.start >= previousEnd ? earlier : null,
    };
  });
}
