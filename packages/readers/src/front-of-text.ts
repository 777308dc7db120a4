import { type Article, articleFromText, type Block, type BlockKind } from "@hearsay/core";
import { spanOf } from "@hearsay/core/plumbing";
import { soundByline } from "./facts/byline.js";

const FRONT: ReadonlySet<BlockKind> = new Set<BlockKind>(["headline", "standfirst", "byline", "caption"]);

/**
 * The same article, with the headline, standfirst and credits that its text alone shows, for a file whose styles
 * told none. The kinds of the first blocks change, nothing else. `wanted` are the kinds that may be told so.
 */
export function withFront(article: Article, wanted = FRONT): Article {
  const plain = articleFromText(article.text, { name: article.name });
  const credits = {
    byline: (plain.byline === null ? null : soundByline([plain.byline])) ?? article.byline,
    published: plain.published ?? article.published,
    outlet: plain.outlet ?? article.outlet,
  };
  const kinds = new Map(plain.blocks.map((block) => [block.start, block.kind]));
  const told = article.headline !== null;
  const blocks = article.blocks.map((block): Block => {
    const kind = kinds.get(block.start);
    return kind !== undefined && wanted.has(kind) && mayBecome(block.kind, kind, told)
      ? { ...block, kind }
      : block;
  });
  const first = (kind: BlockKind) => {
    const block = blocks.find((each) => each.kind === kind);
    return block === undefined ? null : spanOf(article.text, block);
  };
  return { ...article, ...credits, blocks, headline: first("headline"), standfirst: first("standfirst") };
}

/** What the plain text shows of a block counts only where the file's own styles say nothing. */
function mayBecome(kind: BlockKind, shown: BlockKind, headlineTold: boolean): boolean {
  if (shown === "byline") return kind === "paragraph";
  if (shown === "caption") return kind === "paragraph";
  if (shown === "headline") return !headlineTold && (kind === "paragraph" || kind === "heading");
  return shown === "standfirst" && kind === "paragraph";
}
