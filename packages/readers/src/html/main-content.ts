import { articleBody } from "./article-body.js";
import { densestStretch } from "./densest.js";
import { unshownUpdates } from "./live-updates.js";
import { namedBody } from "./named-body.js";
import type { Page } from "./page.js";
import { readabilityChoice } from "./readability.js";

/** What the page's main content is, and how sure that is. */
export interface MainContent {
  readonly chosen: readonly boolean[];
  /** The article's text where the page's blocks do not have it, as its data does: lines or markup. */
  readonly told: string | null;
  /** Sentences for a reader; empty where the opinions agree. */
  readonly doubts: readonly string[];
}

/** Fewer characters of main content than this share of the page's text are a misjudgement. */
const LEAST_SHARE = 0.1;

/** Opinions that have less than this in common, of what either takes, differ much. */
const LEAST_AGREEMENT = 0.4;

/** The blocks must hold so much of the text that the page's data has; else that text is the article. */
const LEAST_SHOWN = 0.5;

/**
 * Which blocks of the page are its main content. Three judges are heard, who look at different things: Readability (as in
 * Firefox's reader view) at scores of elements, `namedBody` at what the page calls its parts, `densestStretch` at the text
 * alone. A block is taken where two of them take it. Where none finds anything, or next to nothing, all blocks are taken
 * that do not lie in asides, footers and lists of other stories. The page's own data (JSON-LD `articleBody`) overrules them
 * where it holds an article that they did not find; entries of a live blog that only the data has are put behind the rest.
 */
export function mainContent(page: Page): MainContent {
  const judged = byJudges(page);
  const updates = unshownUpdates(page);
  if (updates !== null) {
    const { markup, more } = updates;
    const cut =
      more === 0 ? [] : [`The page gives ${more} more entries of its live blog, which were not read.`];
    return { ...judged, told: markup, doubts: [...judged.doubts, FROM_LIVE_DATA, ...cut] };
  }
  const body = articleBody(page);
  if (body === null || body.shownIn(judged.chosen) >= LEAST_SHOWN) return judged;
  if (lengthOf(page, judged.chosen) > body.text.length * 2) return judged;
  const anywhere = page.blocks.map(() => true);
  if (body.shownIn(anywhere) < LEAST_SHOWN) {
    return { chosen: page.blocks.map(() => false), told: body.text, doubts: [FROM_DATA] };
  }
  const isHidden = body.shown < LEAST_SHOWN;
  return { chosen: withHeadings(page, body.holds), told: null, doubts: isHidden ? [HIDDEN] : [] };
}

function byJudges(page: Page): MainContent {
  const plain = page.blocks.map((block) => !block.surrounding);
  const whole = lengthOf(page, plain);
  const opinions = [readabilityChoice(page), namedBody(page), densestStretch(page)].filter(
    (each): each is boolean[] => each !== null && lengthOf(page, each) >= whole * LEAST_SHARE,
  );
  const isHidden = page.elements.some(({ isOnlyText }) => isOnlyText);
  const needed = Math.min(2, opinions.length);
  const chosen = page.blocks.map((_, at) => opinions.filter((each) => each[at]).length >= needed);
  if (needed > 0 && lengthOf(page, chosen) >= whole * LEAST_SHARE) {
    const differ = opinions.some((each) => agreement(page, each, chosen) < LEAST_AGREEMENT);
    return { chosen, told: null, doubts: [...(differ ? [DIFFER] : []), ...(isHidden ? [HIDDEN] : [])] };
  }
  const doubts = [isHidden || page.blocks.every((block) => block.why === "hidden") ? HIDDEN : UNTOLD];
  return { chosen: whole > 0 ? plain : page.blocks.map(() => true), told: null, doubts };
}

/** Headings stand among the blocks that the page's data has, too, which knows paragraphs alone. */
function withHeadings(page: Page, holds: readonly boolean[]): boolean[] {
  return page.blocks.map(
    (block, at) =>
      holds[at] === true ||
      (block.kind === "heading" && block.linked === 0 && holds[at - 1] === true && holds[at + 1] === true),
  );
}

const DIFFER = "It is not certain which part of the page is the article: several ways of telling it differ.";
const UNTOLD = "Nothing shows which part of the page is the article: all of its text was taken.";
const HIDDEN = "The page hides the text from its readers, perhaps until they pay or sign in.";
const FROM_DATA =
  "The page does not show the article: its text is the one that the page gives to machines, without subheadings and pictures.";

const FROM_LIVE_DATA =
  "The page does not show all entries of its live blog: those that it gives only to machines (JSON-LD) stand at the end.";

function lengthOf(page: Page, chosen: readonly boolean[]): number {
  return page.blocks.reduce((sum, block, at) => sum + (chosen[at] ? block.text.length : 0), 0);
}

/** How much two choices have in common of what either takes, as a share of characters. */
function agreement(page: Page, one: readonly boolean[], other: readonly boolean[]): number {
  const both = lengthOf(
    page,
    page.blocks.map((_, at) => one[at] === true && other[at] === true),
  );
  const either = lengthOf(
    page,
    page.blocks.map((_, at) => one[at] === true || other[at] === true),
  );
  return either === 0 ? 1 : both / either;
}
