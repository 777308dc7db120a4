import { isOfSite } from "../facts/site.js";
import type { Metadata } from "./metadata.js";
import type { Page, PageBlock } from "./page.js";

/** The number of a block of the page, or text that stands in no block. */
export type Found = { readonly block: number } | { readonly text: string };

/** So many blocks before the main content are searched for its headline and standfirst. */
const BEFORE_CONTENT = 40;

/** A heading of fewer letters may begin a title by chance. */
const SHORTEST_HEADING = 8;

/**
 * The headline: the first-level heading that agrees with the page's metadata, else the one nearest before the main
 * content or at its beginning, else what the metadata says.
 */
export function headlineOf(page: Page, chosen: readonly boolean[], metadata: Metadata): Found | null {
  const first = Math.max(0, chosen.indexOf(true));
  const headings = page.blocks.flatMap((block, at) => (block.level === 1 && !block.surrounding ? [at] : []));
  const wanted = metadata.headline === null ? null : bare(metadata.headline);
  const agreeing = wanted === null ? undefined : headings.find((at) => agree(textAt(page, at), wanted));
  if (agreeing !== undefined) return { block: agreeing };
  const opening = page.blocks[first];
  const beginsTitle = page.blocks.findIndex(
    ({ level, surrounding }, at) =>
      level !== null &&
      !surrounding &&
      at <= first + 3 &&
      beginsWith(wanted ?? "", textAt(page, at)) &&
      !isOfSite(page.blocks[at]?.text ?? "", metadata),
  );
  if (beginsTitle >= 0) return { block: beginsTitle };
  const near = headings
    .filter((at) => at <= first + 3 && !isOfSite(page.blocks[at]?.text ?? "", metadata))
    .at(-1);
  if (near !== undefined) return { block: near };
  if (wanted !== null) {
    const same = page.blocks.findIndex((block, at) => at < first + 3 && bare(block.text) === wanted);
    if (same >= 0) return { block: same };
  }
  if (opening?.level === 2 && (metadata.headlineIsTitle || metadata.headline === null))
    return { block: first };
  return metadata.headline === null ? null : { text: metadata.headline };
}

/**
 * The standfirst: what the markup marks as one near the headline, else the block that says what the metadata describes
 * the page with. A description that no reader of the page sees is for search engines.
 */
export function standfirstOf(
  page: Page,
  chosen: readonly boolean[],
  headline: Found | null,
  metadata: Metadata,
): Found | null {
  const body = page.blocks.flatMap((block, at) => (chosen[at] && isBody(block.kind) ? [at] : []));
  const first = body.find((at) => page.blocks[at]?.role === null && !isHeadline(headline, at)) ?? 0;
  const from =
    headline !== null && "block" in headline ? headline.block + 1 : Math.max(0, first - BEFORE_CONTENT);
  for (let at = from; at < Math.min(page.blocks.length, first + 3, from + BEFORE_CONTENT); at++) {
    const block = page.blocks[at];
    if (block?.role === "standfirst" && !block.surrounding && isSaid(block)) return { block: at };
  }
  if (metadata.description === null) return null;
  const description = bare(metadata.description);
  if (description.length < 20 || (headline !== null && agree(description, bare(found(page, headline)))))
    return null;
  for (let at = from; at < first; at++) {
    if (!page.blocks[at]?.surrounding && isSame(textAt(page, at), description)) return { block: at };
  }
  return null;
}

/** Shorter texts are part of each other by chance. */
const SHORTEST_SHARED = 30;
const LONGEST_STANDFIRST = 600;

/** Whether the block says what the description does, the one or the other cut short or with a line before it. */
function isSame(block: string, description: string): boolean {
  if (block === description) return true;
  if (block.length < SHORTEST_SHARED || description.length < SHORTEST_SHARED) return false;
  if (block.includes(description)) return block.length <= LONGEST_STANDFIRST;
  return block.length > description.length / 2 && description.includes(block);
}

/** A line of place and date says nothing yet, and a list is a menu. */
function isSaid({ kind, text }: PageBlock): boolean {
  return (
    kind !== "listItem" && text.length > 15 && !(text.length < 50 && /(?<!\d)(?:19|20)\d{2}$/.test(text))
  );
}

function isBody(kind: Page["blocks"][number]["kind"]): boolean {
  return kind === "paragraph" || kind === "listItem" || kind === "blockquote";
}

function isHeadline(headline: Found | null, at: number): boolean {
  return headline !== null && "block" in headline && headline.block === at;
}

function found(page: Page, what: Found): string {
  return "text" in what ? what.text : textAt(page, what.block);
}

function textAt(page: Page, at: number): string {
  return bare(page.blocks[at]?.text ?? "");
}

/** The letters and digits alone, in lower case: two sites' punctuation differs, the words do not. */
function bare(text: string): string {
  return text
    .slice(0, 1_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function agree(a: string, b: string): boolean {
  return (
    a.length > 0 &&
    b.length > 0 &&
    (a === b || (Math.min(a.length, b.length) >= 15 && (a.startsWith(b) || b.startsWith(a))))
  );
}

/** Whether the window's title begins with the heading and goes on with the outlet's name. */
function beginsWith(title: string, heading: string): boolean {
  return heading.length >= SHORTEST_HEADING && title.startsWith(heading);
}
