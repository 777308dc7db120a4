import type { LeftOut } from "@hearsay/core";
import type { Page, PageBlock } from "./page.js";
import { creditAt } from "./picture-credits.js";

/** A block as it is taken into the article: a caption without the credit at its end. */
export function withoutCredit(block: PageBlock): PageBlock {
  return block.kind === "caption" ? { ...block, text: block.text.slice(0, creditAt(block.text)) } : block;
}

/**
 * All of the page that a browser shows and that is not taken into the article; neighbours of one kind stand together.
 *
 * @param whys of each block why it is not taken, or null
 * @param placed the blocks that are taken whole, as headline and standfirst
 */
export function leftOutOf(
  page: Page,
  whys: readonly (string | null)[],
  placed: ReadonlySet<number>,
): LeftOut[] {
  const found: { readonly why: string; readonly parts: string[] }[] = [];
  let before: string | null = null;
  page.blocks.forEach((block, at) => {
    const part = leftOutOfBlock(block, whys[at] ?? null, placed.has(at));
    if (part !== null && part.why === before) found.at(-1)?.parts.push(part.text);
    else if (part !== null) found.push({ why: part.why, parts: [part.text] });
    before = part?.why ?? null;
  });
  return found.map(({ why, parts }) => ({ why, text: parts.join("\n") }));
}

function leftOutOfBlock(block: PageBlock, why: string | null, isPlaced: boolean): LeftOut | null {
  if (why === "hidden") return null;
  if (why !== null) return { why, text: block.text };
  if (isPlaced) return null;
  const credit = block.text.slice(withoutCredit(block).text.length).trim();
  return credit === "" ? null : { why: "credit", text: credit };
}
