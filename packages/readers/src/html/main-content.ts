import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Page } from "./page.js";
import { tidyMarkup } from "./tidy-markup.js";

/** Fewer characters of main content than this share of the page's text are a misjudgement. */
const LEAST_SHARE = 0.1;

/**
 * Which blocks of the page are its main content, as Readability (in Firefox's reader view) judges; where it finds
 * none, or next to nothing, all blocks that do not lie in asides, footers and lists of other stories.
 */
export function mainContent(page: Page): boolean[] {
  const byReadability = readabilityChoice(page);
  const plain = page.blocks.map((block) => !block.surrounding);
  const whole = lengthOf(page, plain);
  if (byReadability !== null && lengthOf(page, byReadability) >= whole * LEAST_SHARE) return byReadability;
  return whole > 0 ? plain : page.blocks.map(() => true);
}

function lengthOf(page: Page, chosen: readonly boolean[]): number {
  return page.blocks.reduce((sum, block, at) => sum + (chosen[at] ? block.text.length : 0), 0);
}

/** A block is chosen where Readability keeps at least half of its text. */
function readabilityChoice(page: Page): boolean[] | null {
  const markup = tidyMarkup(page.outline, (at) => page.elements[at]?.suspicion != null, () => false);
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
