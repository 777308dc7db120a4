import { labelOf, pointsElsewhere } from "./labels.js";
import type { Page, PageBlock } from "./page.js";
import { isPictureCredit } from "./picture-credits.js";
import { repetitions } from "./repetitions.js";
import { proseOf } from "./suspected.js";

/** A block of links alone that is longer than this may be a paragraph that somebody linked. */
const LONGEST_LINK = 200;
const ALL_LINKED = 0.9;

/** Of a pointer to another story, so much is a link. */
const POINTER_LINKED = 0.3;

/** So many blocks after the headline the text has begun. */
const NEAR_HEADLINE = 12;

const LONGEST_BYLINE = 120;

/**
 * Of each block of the page, why it is no part of the article's body; null where it is. The body is the main content, with
 * the captions that stand among it, without what sites put between paragraphs.
 *
 * @param placed the blocks that are the headline and the standfirst
 */
export function whyNotBody(
  page: Page,
  chosen: readonly boolean[],
  placed: ReadonlySet<number>,
): (string | null)[] {
  const { blocks } = page;
  const first = Math.max(0, chosen.indexOf(true));
  const last = chosen.lastIndexOf(true);
  const opening = Math.min(...placed, first);
  const times = timesOfEntries(blocks, chosen, placed);
  const whys = blocks.map((block, at): string | null => {
    if (placed.has(at)) return null;
    if (at > opening && at < first && at <= opening + NEAR_HEADLINE && isLead(block)) return null;
    const isCaption = block.kind === "caption" && at > opening && at < last && !block.surrounding;
    if (times.has(at)) return null;
    if (!chosen[at] && !isCaption) return block.why ?? "not in the main content";
    return isCredit(block) ? (block.role as string) : null;
  });
  const before = [...whys];
  const isTaken = (at: number) => whys[at] === null && !placed.has(at);
  const linked = blocks.reduce((sum, block, at) => sum + (isTaken(at) ? block.linked : 0), 0);
  const length = blocks.reduce((sum, block, at) => sum + (isTaken(at) ? block.text.length : 0), 0);
  const isListOfLinks = linked > length / 2;
  blocks.forEach((block, at) => {
    if (isTaken(at)) whys[at] = scrap(block, isListOfLinks) ?? (isNamedCredit(page, block) ? "credit" : null);
  });
  keepHeadings(blocks, whys);
  for (const at of repetitions(blocks, (each) => whys[each] === null)) {
    if (!placed.has(at)) whys[at] = "repeated";
  }
  dropDangling(blocks, whys, placed);
  // of a page that is nothing but scraps, these are the text
  return whys.some((why, at) => why === null && !placed.has(at)) ? whys : before;
}

/** So many lines of a time, each before text, are those of a text that is written entry by entry (a live blog). */
const FEWEST_ENTRIES = 3;

/** The blocks that tell when an entry of the text was written. */
function timesOfEntries(
  blocks: readonly PageBlock[],
  chosen: readonly boolean[],
  placed: ReadonlySet<number>,
): ReadonlySet<number> {
  const isText = (at: number) => {
    const block = blocks[at];
    return chosen[at] === true && !placed.has(at) && block !== undefined && !isCredit(block);
  };
  const found = blocks.flatMap((block, at) => {
    const isTime = block.role === "date" && isCredit(block) && !block.surrounding && /\d/.test(block.text);
    return isTime && (isText(at + 1) || isText(at + 2)) ? [at] : [];
  });
  return new Set(found.length >= FEWEST_ENTRIES ? found : []);
}

/** Whether the block, between the headline and the main content, can be the beginning of the text. */
function isLead(block: PageBlock): boolean {
  return (
    !block.surrounding &&
    block.kind !== "caption" &&
    block.role !== "byline" &&
    block.linked === 0 &&
    proseOf(block) > 0
  );
}

/** Whether the block is a byline or a date line of its own. */
function isCredit(block: PageBlock): boolean {
  const isMarked = block.role === "byline" || block.role === "date";
  return isMarked && block.kind === "paragraph" && block.text.length <= LONGEST_BYLINE;
}

/** Why the block is none of the text by itself, or null. */
function scrap(block: PageBlock, isListOfLinks: boolean): string | null {
  const { text, linked, kind } = block;
  const label = labelOf(text);
  if (label !== null) return label;
  if (linked > text.length * POINTER_LINKED && pointsElsewhere(text)) return "related";
  if (
    !isListOfLinks &&
    kind !== "blockquote" &&
    linked >= text.length * ALL_LINKED &&
    text.length <= LONGEST_LINK
  )
    return "related";
  const mayBeCredit = kind === "caption" || kind === "paragraph";
  return mayBeCredit && isPictureCredit(text, kind === "caption") ? "credit" : null;
}

const CREDIT_NAME =
  /^(?:.*-)?(?:credits?|copyright|photographer|photo-?by|image-?source|bildnachweis|fotocredit)$/;
const LONGEST_NAMED_CREDIT = 80;

/** Whether the page calls the block a credit. */
function isNamedCredit(page: Page, block: PageBlock): boolean {
  const names = page.elements[block.element]?.names ?? [];
  return block.text.length <= LONGEST_NAMED_CREDIT && names.some((name) => CREDIT_NAME.test(name));
}

/** A heading that looks like a pointer elsewhere heads text of the article where such text follows. */
function keepHeadings(blocks: readonly PageBlock[], whys: (string | null)[]): void {
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== "heading" || whys[at] !== "related" || next === undefined) return;
    if (whys[at + 1] === null && next.kind !== "heading" && next.linked < next.text.length / 2)
      whys[at] = null;
  });
}

/** Headings under which nothing is left that they could head. */
function dropDangling(
  blocks: readonly PageBlock[],
  whys: (string | null)[],
  placed: ReadonlySet<number>,
): void {
  let isFollowed = false;
  let headsDropped: string | null = null;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at] as PageBlock;
    if (whys[at] !== null) {
      headsDropped = whys[at] ?? null;
    } else if (block.kind !== "heading" || placed.has(at)) {
      isFollowed = true;
      headsDropped = null;
    } else if (!isFollowed) {
      whys[at] = headsDropped ?? "heads nothing";
    }
  }
}
