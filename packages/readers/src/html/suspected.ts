import type { Page, PageBlock, PageElement } from "./page.js";
import type { Why } from "./surroundings.js";

/** A block before it is known which elements around it are what they are called. */
export type WalkedBlock = Omit<PageBlock, "surrounding" | "why"> & {
  /** The listed element that gives the role; -1 where it runs within the block. */
  readonly roleElement: number;
};

/** A block is prose where it has so many characters, and few of them are links. */
const PROSE = 80;
const LINKED_PROSE = 1 / 3;

/** Scripts in which a character is a syllable or a word: Japanese, Chinese, Korean. */
const WRITES_SHORT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** An element with this share of the page's prose holds its article, whatever it is called. */
const ARTICLE_SHARE = 2 / 3;

/** Where fewer of the characters are links, an element is no list of links. */
const UNLINKED = 0.1;

/** Comments and hidden text may be longer than the article: they are the page's text only where there is hardly any other. */
const HARDLY_ANY = 200;

/** What is called a byline, a date or a standfirst is none where it is longer than one. */
const LONGEST_ROLE = { byline: 400, date: 200, standfirst: 1_500 } as const;

/**
 * The blocks with what surrounds the article told from the article. Names deceive: the whole article may stand in
 * `class="paywall"` or in the element of its author. So an element's name says nothing where the element holds most of
 * the page's prose.
 */
export function withJudgedElements(
  walked: readonly WalkedBlock[],
  elements: readonly PageElement[],
): Pick<Page, "blocks" | "elements"> {
  const judged = freed(walked, elements);
  const whys = whysOf(judged, () => true);
  const prose = (block: WalkedBlock) => (whys[block.element] ? 0 : proseOf(block));
  const proses = sums(walked, elements, prose);
  const lengths = sums(walked, elements, lengthOf);
  const whole = total(walked, prose);
  const blocks = walked.map(({ roleElement, ...block }): PageBlock => {
    const why = whys[block.element] ?? null;
    const isRole =
      block.role !== null &&
      (lengths[roleElement] ?? 0) <= LONGEST_ROLE[block.role] &&
      (whole === 0 || (proses[roleElement] ?? 0) < whole * ARTICLE_SHARE);
    return { ...block, role: isRole ? block.role : null, why, surrounding: why !== null };
  });
  return { blocks, elements: judged };
}

/** How much of a text counts as prose. */
export function proseOf({ text, linked }: Pick<PageBlock, "text" | "linked">): number {
  if (text.length < PROSE / 3 || linked > text.length * LINKED_PROSE) return 0;
  return text.length >= PROSE || WRITES_SHORT.test(text) ? text.length : 0;
}

/** Of each element, the sum over all blocks in it. */
export function sums<Block extends Pick<PageBlock, "element">>(
  blocks: readonly Block[],
  elements: readonly PageElement[],
  measure: (block: Block) => number,
): number[] {
  const found: number[] = elements.map(() => 0);
  for (const block of blocks) {
    if (block.element >= 0) found[block.element] = (found[block.element] as number) + measure(block);
  }
  for (let at = elements.length - 1; at >= 0; at--) {
    const parent = elements[at]?.parent ?? -1;
    if (parent >= 0) found[parent] = (found[parent] as number) + (found[at] as number);
  }
  return found;
}

function total(walked: readonly WalkedBlock[], measure: (block: WalkedBlock) => number): number {
  return walked.reduce((sum, block) => sum + measure(block), 0);
}

function lengthOf({ text }: WalkedBlock): number {
  return text.length;
}

/** Why each element's text is none of the article: its own suspicion, or that of an element around it, of those that count. */
function whysOf(elements: readonly PageElement[], counts: (why: Why) => boolean): (Why | null)[] {
  const whys: (Why | null)[] = [];
  for (const { parent, suspicion } of elements) {
    whys.push(whys[parent] ?? (suspicion !== null && counts(suspicion) ? suspicion : null));
  }
  return whys;
}

/** The elements without the suspicions that cannot be true. */
function freed(walked: readonly WalkedBlock[], elements: readonly PageElement[]): readonly PageElement[] {
  const settled = withoutSuspicion(walked, elements, (why) => why !== "hidden" && why !== "comments");
  const whys = whysOf(settled, () => true);
  const rest = total(walked, (block) => (whys[block.element] ? 0 : block.text.length));
  return rest >= HARDLY_ANY ? withUnfolded(walked, settled) : withoutSuspicion(walked, settled, () => true);
}

/**
 * The elements with those shown that only wait for a press of the reader: a further picture's text, an answer, the rest of a
 * long text. They are called like one beside them that is shown and has prose, and are prose without links themselves.
 */
function withUnfolded(
  walked: readonly WalkedBlock[],
  elements: readonly PageElement[],
): readonly PageElement[] {
  if (elements.every(({ suspicion }) => suspicion !== "hidden")) return elements;
  const proses = sums(walked, elements, proseOf);
  const links = sums(walked, elements, ({ linked }) => linked);
  const likeness = ({ parent, name, names }: PageElement) => `${parent} ${name} ${names[0] ?? ""}`;
  const shown = new Set(
    elements.flatMap((each, at) =>
      each.suspicion === null && (proses[at] as number) > 0 ? [likeness(each)] : [],
    ),
  );
  return elements.map((each, at) => {
    const isUnfolded =
      each.suspicion === "hidden" &&
      each.names.length > 0 &&
      (proses[at] as number) * UNLINKED > (links[at] as number) &&
      shown.has(likeness(each));
    return isUnfolded ? { ...each, suspicion: null } : each;
  });
}

function withoutSuspicion(
  walked: readonly WalkedBlock[],
  elements: readonly PageElement[],
  mayBeFreed: (why: Why) => boolean,
): readonly PageElement[] {
  const fixed = whysOf(elements, (why) => !mayBeFreed(why));
  const prose = (block: WalkedBlock) => (fixed[block.element] ? 0 : proseOf(block));
  const whole = total(walked, prose);
  const proses = sums(walked, elements, prose);
  const lengths = sums(walked, elements, lengthOf);
  const links = sums(walked, elements, ({ kind, linked }) => (kind === "blockquote" ? 0 : linked));
  const quotes = sums(walked, elements, (block) => (block.kind === "blockquote" ? block.text.length : 0));
  return elements.map((each, at) => {
    if (each.suspicion === null || !mayBeFreed(each.suspicion)) return each;
    const length = lengths[at] as number;
    const holdsArticle = whole > 0 && (proses[at] as number) >= whole * ARTICLE_SHARE;
    const isQuotation = (quotes[at] as number) > length / 2;
    const isUnlinked = (proses[at] as number) > 0 && (links[at] as number) < length * UNLINKED;
    const isFree = holdsArticle || (isOfLinks(each.suspicion) && (isQuotation || isUnlinked));
    return isFree ? { ...each, suspicion: null, isOnlyText: each.suspicion === "hidden" } : each;
  });
}

/** Lists of other stories, of tags and of ways to share are made of links: prose without is no such thing, nor is a quotation. */
function isOfLinks(why: Why): boolean {
  return why === "related" || why === "tags" || why === "share" || why === "navigation";
}
