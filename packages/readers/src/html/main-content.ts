import { densestStretch } from "./densest.js";
import { namedBody } from "./named-body.js";
import type { Page } from "./page.js";
import { readabilityChoice } from "./readability.js";

/** What the page's main content is, and how sure that is. */
export interface MainContent {
  readonly chosen: readonly boolean[];
  /** Sentences for a reader; empty where the opinions agree. */
  readonly doubts: readonly string[];
}

/** Fewer characters of main content than this share of the page's text are a misjudgement. */
const LEAST_SHARE = 0.1;

/** Opinions that have less than this in common, of what either takes, differ much. */
const LEAST_AGREEMENT = 0.4;

/**
 * Which blocks of the page are its main content. Three judges are heard, who look at different things: Readability (as in
 * Firefox's reader view) at scores of elements, `namedBody` at what the page calls its parts, `densestStretch` at the text
 * alone. A block is taken where two of them take it. Where none finds anything, or next to nothing, all blocks are taken
 * that do not lie in asides, footers and lists of other stories.
 */
export function mainContent(page: Page): MainContent {
  const plain = page.blocks.map((block) => !block.surrounding);
  const whole = lengthOf(page, plain);
  const opinions = [readabilityChoice(page), namedBody(page), densestStretch(page)].filter(
    (each): each is boolean[] => each !== null && lengthOf(page, each) >= whole * LEAST_SHARE,
  );
  const needed = Math.min(2, opinions.length);
  const chosen = page.blocks.map((_, at) => opinions.filter((each) => each[at]).length >= needed);
  if (needed > 0 && lengthOf(page, chosen) >= whole * LEAST_SHARE) {
    return { chosen, doubts: opinions.some((each) => agreement(page, each, chosen) < LEAST_AGREEMENT) ? [DIFFER] : [] };
  }
  return { chosen: whole > 0 ? plain : page.blocks.map(() => true), doubts: [] };
}

const DIFFER = "It is not certain which part of the page is the article: several ways of telling it differ.";

function lengthOf(page: Page, chosen: readonly boolean[]): number {
  return page.blocks.reduce((sum, block, at) => sum + (chosen[at] ? block.text.length : 0), 0);
}

/** How much two choices have in common of what either takes, as a share of characters. */
function agreement(page: Page, one: readonly boolean[], other: readonly boolean[]): number {
  const both = lengthOf(page, page.blocks.map((_, at) => one[at] === true && other[at] === true));
  const either = lengthOf(page, page.blocks.map((_, at) => one[at] === true || other[at] === true));
  return either === 0 ? 1 : both / either;
}
