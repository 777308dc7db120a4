import { type Article, type BlockDraft, type BlockKind, buildArticle } from "@hearsay/core";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { decodeHtml } from "./decode-html.js";
import { type Found, headlineOf, standfirstOf } from "./front.js";
import { mainContent } from "./main-content.js";
import { metadataOf } from "./metadata.js";
import type { Page } from "./page.js";
import { walkPage } from "./walk.js";

/** The article of a web page; see `readHtml`, which runs this in the sandbox. */
export function parseHtml(name: string, bytes: Uint8Array, _options: ReadOptions): Article {
  const page = walkPage(decodeHtml(bytes));
  if (page.blocks.length === 0)
    throw new UnreadableError("holds no text (a page that is filled in by scripts, perhaps)");
  const metadata = metadataOf(page);
  const chosen = mainContent(page);
  const headline = headlineOf(page, chosen, metadata);
  const standfirst = standfirstOf(page, chosen, headline, metadata);
  const { byline, published, outlet, language } = metadata;
  const article = buildArticle({
    name,
    blocks: [
      ...frontBlock(page, "headline", headline),
      ...frontBlock(page, "standfirst", standfirst),
      ...bodyBlocks(page, chosen, [headline, standfirst]),
    ],
    byline: byline ?? bylineOf(page),
    published,
    outlet,
    language,
  });
  const told = withFront(article, CREDITS);
  return {
    ...told,
    byline: article.byline ?? told.byline,
    published: published ?? told.published,
    outlet: outlet ?? told.outlet,
  };
}

function frontBlock(page: Page, kind: "headline" | "standfirst", found: Found | null): BlockDraft[] {
  if (found === null) return [];
  if ("text" in found) return [{ kind, text: found.text, origin: [] }];
  const block = page.blocks[found.block];
  return block === undefined ? [] : [{ kind, text: block.text, origin: block.origin }];
}

/** The main content without headline, standfirst and byline, and with the captions that stand among it. */
function bodyBlocks(page: Page, chosen: readonly boolean[], front: readonly (Found | null)[]): BlockDraft[] {
  const placed = new Set(front.flatMap((found) => (found !== null && "block" in found ? [found.block] : [])));
  const first = Math.min(...placed, Math.max(0, chosen.indexOf(true)));
  const last = chosen.lastIndexOf(true);
  const repeated = new Set([...placed].map((at) => page.blocks[at]?.text));
  let begun = false;
  return page.blocks.flatMap((block, at) => {
    const isCaption = block.kind === "caption" && at > first && at < last && !block.surrounding;
    if (placed.has(at) || !(chosen[at] || isCaption) || isCredit(page, at)) return [];
    if (!begun && repeated.has(block.text)) return [];
    if (block.kind === "paragraph") begun = true;
    const { kind, text, origin, boldUntil } = block;
    return [{ kind, text, origin, boldUntil }];
  });
}

/** Of a page, only its credits are told by the text alone: for the rest there is markup. */
const CREDITS: ReadonlySet<BlockKind> = new Set<BlockKind>(["byline"]);

const LONGEST_CREDIT = 120;

/** Whether the block is a byline or a date line of its own. */
function isCredit(page: Page, at: number): boolean {
  const block = page.blocks[at];
  const isMarked = block?.role === "byline" || block?.role === "date";
  return isMarked && block.kind === "paragraph" && block.text.length <= LONGEST_CREDIT;
}

function bylineOf(page: Page): string | null {
  const line = page.blocks.find(
    (block, at) => block.role === "byline" && !block.surrounding && isCredit(page, at),
  );
  const text = line?.text.replace(/^by:?\s+/i, "");
  return text === undefined || /\d/.test(text) ? null : text;
}
