import { SIGNED } from "./candidates.js";
import type { Marked } from "./marked.js";

/** Where the article stands among the page's blocks. */
export interface Place {
  /** The headline's block; null where it stands in none. */
  readonly headline: number | null;
  readonly first: number;
  readonly last: number;
}

/** Credits stand so few blocks before the headline, after it and after the article. */
const BEFORE_HEADLINE = 6;
const AFTER_FIRST = 6;
const AFTER_LAST = 12;

/** The way to a page stands above its headline, or just beneath. */
const AFTER_CRUMBS = 4;

/** How a line names the author, or dates the article, which stands apart from it. */
const EXPLICIT =
  /^(?:(?:\p{L}+\s){0,2}by|(?:erstellt\s)?von|par|por|av|af|door|autor(?:in)?|author)(?!\p{L})|publi|veröffentlicht/iu;

/**
 * What is marked near the headline and the beginning of the text, in the order of the page; then what is not far
 * before, the nearest first; then what follows the end and says what it is. What is meant for machines counts wherever
 * it stands.
 */
export function nearest(marked: readonly Marked[], { headline, first, last }: Place): Marked[] {
  const start = headline ?? first;
  const own = marked.filter((mark) => isOfArticle(mark, start));
  const within = (from: number, to: number) => own.filter(({ at }) => at >= from && at <= to);
  const begun = Math.max(start, first) + AFTER_FIRST;
  const near = [
    ...within(start, begun),
    ...within(start - BEFORE_HEADLINE, start - 1).reverse(),
    ...within(Math.max(last, begun + 1), last + AFTER_LAST).filter(({ text }) => EXPLICIT.test(text)),
  ];
  const way = marked.filter(({ kind, at }) => kind === "crumbs" && at <= start + AFTER_CRUMBS);
  return [...new Set([...way, ...near, ...own.filter(({ how }) => how === "microdata")])];
}

/** The byline between headline and text, where there is one that says what it is. */
export function signedLines(marked: readonly Marked[], { headline, first }: Place): string[] {
  const start = headline ?? first;
  const isAbove = (mark: Marked) => mark.at >= start && mark.at <= first + 1 && isOfArticle(mark, start);
  const lines = marked.filter((mark) => mark.kind === "byline" && isAbove(mark) && SIGNED.test(mark.text));
  return lines.slice(0, 1).map(({ text }) => text);
}

/** Whether what surrounds an article by its name surrounds this one, which begins at a block. */
function isOfArticle({ asides }: Marked, start: number): boolean {
  return asides.every(({ from, to }) => from <= start && start < to);
}
