import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Page } from "./page.js";
import { proseOf, sums } from "./suspected.js";
import { tidyMarkup } from "./tidy-markup.js";

/** An element with this share of the page's prose is not judged by its names, which Readability trusts too much. */
const TOO_MUCH_FOR_A_NAME = 1 / 2;

/** What Readability takes for the article: a block where it keeps at least half of its text. Null where it finds nothing. */
export function readabilityChoice(page: Page): boolean[] | null {
  const isSurrounding = page.elements.map(({ suspicion }) => suspicion !== null);
  const prose = sums(page.blocks, page.elements, (block) => (block.surrounding ? 0 : proseOf(block)));
  const whole = page.blocks.reduce((sum, block) => sum + (block.surrounding ? 0 : proseOf(block)), 0);
  const markup = tidyMarkup(
    page.outline,
    (at) => isSurrounding[at] === true,
    (at) => whole > 0 && (prose[at] ?? 0) >= whole * TOO_MUCH_FOR_A_NAME,
  );
  if (markup === null) return null;
  const { document } = parseHTML(
    `<!doctype html><html><head><title></title></head><body>${markup}</body></html>`,
  );
  const found = new Readability<typeof document.body>(document, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node as typeof document.body,
  }).parse();
  if (!found?.content) return null;
  const kept = page.blocks.map(() => 0);
  for (const run of found.content.querySelectorAll("span[data-block]")) {
    const at = Number(run.getAttribute("data-block"));
    kept[at] = (kept[at] ?? 0) + (run.textContent?.trim().length ?? 0);
  }
  return page.blocks.map((block, at) => (kept[at] ?? 0) * 2 >= block.text.length);
}
