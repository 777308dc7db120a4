import { type Article, type BlockDraft, type BlockKind, buildArticle } from "@hearsay/core";
import { soundByline } from "../facts/byline.js";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { whyNotBody } from "./body.js";
import { creditsOf } from "./credits.js";
import { decodeHtml } from "./decode-html.js";
import { type Found, headlineOf, standfirstOf } from "./front.js";
import { leftOutOf, withoutCredit } from "./left-out.js";
import { mainContent } from "./main-content.js";
import { metadataOf } from "./metadata.js";
import type { Page } from "./page.js";
import { walkPage } from "./walk.js";

/** The article of a web page; see `readHtml`, which runs this in the sandbox. */
export function parseHtml(name: string, bytes: Uint8Array, _options: ReadOptions): Article {
  const file = decodeHtml(bytes);
  const page = walkPage(file, isXhtml(name, file));
  const metadata = metadataOf(page);
  const { chosen, told: toldText, doubts } = mainContent(page);
  if (page.blocks.length === 0 && toldText === null)
    throw new UnreadableError("holds no text (a page that is filled in by scripts, perhaps)");
  const headline = headlineOf(page, chosen, metadata);
  const standfirst = standfirstOf(page, chosen, headline, metadata);
  const placed = new Set(
    [headline, standfirst].flatMap((each) => (each !== null && "block" in each ? [each.block] : [])),
  );
  const whys = whyNotBody(page, chosen, placed);
  const { outlet, url, language } = metadata;
  const { byline, published, section } = creditsOf(page, metadata, {
    headline: headline !== null && "block" in headline ? headline.block : null,
    first: Math.max(0, chosen.indexOf(true)),
    last: Math.max(0, chosen.lastIndexOf(true)),
  });
  const article = buildArticle({
    name,
    blocks: [
      ...frontBlock(page, "headline", headline),
      ...frontBlock(page, "standfirst", standfirst),
      ...page.blocks.flatMap((block, at) =>
        whys[at] === null && !placed.has(at) ? withoutCredit(block) : [],
      ),
      ...(toldText === null ? [] : paragraphsOf(toldText)),
    ],
    byline,
    published,
    outlet,
    url,
    section,
    language,
    leftOut: leftOutOf(page, whys, placed),
    doubts,
  });
  const told = withFront(article, CREDITS);
  return {
    ...told,
    byline: byline ?? soundByline(told.byline === null ? [] : [told.byline], metadata),
    published: published ?? told.published,
    outlet: outlet ?? told.outlet,
  };
}

/** Whether a page is XML: its name says so, or its first line. */
function isXhtml(name: string, file: string): boolean {
  return /\.xht(?:ml)?$/i.test(name) || /^\ufeff?\s{0,20}<\?xml\s/.test(file);
}

function frontBlock(page: Page, kind: "headline" | "standfirst", found: Found | null): BlockDraft[] {
  if (found === null) return [];
  if ("text" in found) return [{ kind, text: found.text, origin: [] }];
  const block = page.blocks[found.block];
  return block === undefined ? [] : [{ kind, text: block.text, origin: block.origin }];
}

/** Of a page, only its credits are told by the text alone: for the rest there is markup. */
const CREDITS: ReadonlySet<BlockKind> = new Set<BlockKind>(["byline"]);

/** The text that the page's data has, which may be markup; else each line is a paragraph. */
function paragraphsOf(text: string): BlockDraft[] {
  const isMarkup = /<(?:p|br|div|h[1-6]|li)\b/i.test(text);
  const drafts: readonly BlockDraft[] = isMarkup
    ? walkPage(text).blocks.filter((block) => block.why !== "hidden" && block.text !== "")
    : text.split(/[\r\n]+/).map((line) => ({ kind: "paragraph", text: decoded(line) }));
  return drafts.map(({ kind, text: words }) => ({ kind, text: words, origin: [] }));
}

/** Data in a script is often escaped as if it stood in markup. */
function decoded(line: string): string {
  return walkPage(line)
    .blocks.map((block) => block.text)
    .join(" ");
}
