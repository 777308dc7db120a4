import type { Page } from "./page.js";
import { proseOf, sums } from "./suspected.js";

/** How the element is called that holds an article's text and little else, the surest names first. */
const NAMES: readonly RegExp[] = [
  /^(?:article|post|story|entry|news)(?:-(?:main|inner|full))?-?(?:body|content|text)(?:-?(?:text|content|inner|wrapper|container))?$|^(?:body|full)-?text$|^(?:td|mvp|single|field-name|tdb-block)-(?:post-)?(?:content|body|inner)$/,
  /^(?:article|post|story|entry|content|single|main)$|^(?:single-)?(?:article|post)$|^(?:main|page|content)-?(?:content|main|body|text)$|^main-?column$/,
];

/** The element must hold so much of the page's prose. */
const LEAST_SHARE = 0.4;

/** Where nothing has a telling name: the innermost element with so much of the prose. */
const MOST = 0.8;

/**
 * The blocks of the element that the page itself calls its article's body: microdata (`itemprop="articleBody"`), the name
 * of a class or id, `<article>`, `<main>`. Where several have one name, that with the most prose.
 */
export function namedBody(page: Page): boolean[] | null {
  const prose = (block: Page["blocks"][number]) => (block.surrounding ? 0 : proseOf(block));
  const proses = sums(page.blocks, page.elements, prose);
  const whole = page.blocks.reduce((sum, block) => sum + prose(block), 0);
  if (whole === 0) return null;
  const ranks = page.elements.map(({ name, names, itemprop }) => {
    if (itemprop === "articleBody") return 0;
    const byName = NAMES.findIndex((pattern) => names.some((each) => pattern.test(each)));
    if (byName === 0) return 1;
    if (name === "article") return 2;
    if (byName === 1) return 3;
    return name === "main" ? 4 : -1;
  });
  for (let rank = 0; rank <= 4; rank++) {
    let best = -1;
    ranks.forEach((each, at) => {
      if (each === rank && (best < 0 || (proses[at] ?? 0) > (proses[best] ?? 0))) best = at;
    });
    if (best >= 0 && (proses[best] ?? 0) >= whole * LEAST_SHARE) return blocksWithin(page, best);
  }
  const smallest = proses.findLastIndex((prose) => prose >= whole * MOST);
  return smallest < 0 ? null : blocksWithin(page, smallest);
}

function blocksWithin(page: Page, element: number): boolean[] {
  const within = page.elements.map(() => false);
  page.elements.forEach(({ parent }, at) => {
    within[at] = at === element || within[parent] === true;
  });
  return page.blocks.map((block) => !block.surrounding && within[block.element] === true);
}
