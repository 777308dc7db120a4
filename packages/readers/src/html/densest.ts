import type { Page, PageBlock } from "./page.js";
import { proseOf } from "./suspected.js";

/**
 * The stretch of the page that is densest in prose: the blocks from the first to the last of the run whose values have
 * the greatest sum, where prose counts for the article and links and short scraps against it. That is maximum
 * subsequence segmentation (Pasternack and Roth, "Extracting article text from the web with maximum subsequence
 * segmentation", WWW 2009), over blocks and with the features that Kohlschütter, Fankhauser and Nejdl found to be enough
 * (length and link density; "Boilerplate detection using shallow text features", WSDM 2010) in place of a trained model.
 */
export function densestStretch(page: Page): boolean[] | null {
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  page.blocks.forEach((block, at) => {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += worthOf(block);
    if (sum > best) {
      best = sum;
      from = start;
      to = at + 1;
    }
  });
  if (best === 0) return null;
  return page.blocks.map((block, at) => at >= from && at < to && !block.surrounding);
}

const SCRAP = -25;
const LINKS = -60;
const SURROUNDING = -60;

function worthOf(block: PageBlock): number {
  if (block.surrounding) return SURROUNDING;
  const { length } = block.text;
  if (block.linked > length / 2) return LINKS;
  const prose = proseOf(block);
  if (prose > 0) return Math.min(prose, 600);
  return block.kind === "paragraph" ? SCRAP + length / 4 : -5;
}
