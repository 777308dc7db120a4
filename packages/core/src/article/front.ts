import { type Range, spanOf } from "../text/span.js";
import { wordsOf } from "../text/words.js";
import type { Article, Block, BlockKind } from "./article.js";
import { creditsOfLine } from "./byline.js";
import { looksLikeHeadline, looksLikeKicker } from "./headline.js";
import { looksLikeStandfirst } from "./standfirst.js";

/** Credits are looked for in so many blocks. */
const CREDITS_WITHIN = 6;

/**
 * The article with what its first blocks read like: headline, standfirst, and credits (byline, date, outlet).
 * What the article already knows is kept. `apart` tells the position of a block that an empty line parts from the
 * block before it; all are where it is left out.
 */
export function readFront(article: Article, apart: (block: number) => boolean = () => true): Article {
  const { text } = article;
  const kinds = article.blocks.map(({ kind }) => kind);
  const credits = { byline: article.byline, published: article.published, outlet: article.outlet };
  for (let at = 0; at < Math.min(kinds.length, CREDITS_WITHIN); at++) {
    const found = kinds[at] === "headline" ? null : creditsOfLine(slice(text, article.blocks[at] as Block));
    if (found === null) continue;
    kinds[at] = "byline";
    credits.byline ??= found.byline;
    credits.published ??= found.published;
    credits.outlet ??= found.outlet;
  }
  const front: Front = { text, blocks: article.blocks, kinds, apart };
  const known = kinds.indexOf("headline");
  const headline = known >= 0 ? known : headlineAt(front);
  if (headline !== null) {
    kinds[headline] = "headline";
    const next = kinds.findIndex((kind, at) => at > headline && kind !== "byline");
    if (!kinds.includes("standfirst") && next > 0 && isStandfirst(front, headline, next)) {
      kinds[next] = "standfirst";
    }
  }
  const blocks = article.blocks.map((block, at) => ({ ...block, kind: kinds[at] as BlockKind }));
  const first = (kind: BlockKind) => {
    const block = blocks.find((each) => each.kind === kind);
    return block === undefined ? null : spanOf(text, block);
  };
  return { ...article, ...credits, headline: first("headline"), standfirst: first("standfirst"), blocks };
}

interface Front {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly kinds: readonly BlockKind[];
  readonly apart: (block: number) => boolean;
}

/** Which block is the headline, if one is: the first, or the second after a kicker; credits may stand before. */
function headlineAt(front: Front): number | null {
  const { kinds, text, blocks } = front;
  const candidates: number[] = [];
  for (let at = 0; at < kinds.length && candidates.length < 2; at++) {
    if (kinds[at] === "caption") return null;
    if (kinds[at] !== "byline") candidates.push(at);
  }
  const [first, second] = candidates;
  if (first === undefined || !isHeadline(front, first)) return null;
  const kicker = looksLikeKicker(slice(text, blocks[first] as Block));
  return kicker && second !== undefined && isHeadline(front, second) ? second : first;
}

const LONGEST_HEADLINE = 400;

function isHeadline({ text, blocks, kinds }: Front, at: number): boolean {
  const block = blocks[at] as Block;
  if (block.end - block.start > LONGEST_HEADLINE) return false;
  let longest = 0;
  for (let next = at + 1; next < Math.min(blocks.length, at + 4); next++) {
    if (kinds[next] === "byline") continue;
    const { start, end } = blocks[next] as Block;
    longest = Math.max(longest, wordsOf(text, start, Math.min(end, start + 2000)).length);
  }
  return looksLikeHeadline(slice(text, block), longest);
}

function isStandfirst({ text, blocks, kinds, apart }: Front, headline: number, at: number): boolean {
  const after = blocks.findIndex((_, index) => index > at && kinds[index] !== "byline");
  if (after < 0 || (kinds[at] !== "paragraph" && kinds[at] !== "heading")) return false;
  const block = blocks[at] as Block;
  if (looksLikeStandfirst(text, block, (blocks[after] as Block).start)) return true;
  const sticksToHeadline = at === headline + 1 && !apart(at) && apart(after);
  return sticksToHeadline && looksLikeHeadline(slice(text, block), Number.POSITIVE_INFINITY);
}

function slice(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}
