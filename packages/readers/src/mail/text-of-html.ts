import { lastAtOrBefore } from "@hearsay/core/plumbing";
import { walkPage } from "../html/walk.js";
import { type QuoteDepth, quoteDepthsOf } from "./quote-depths.js";

/** A field of a head whose value stands in a cell, or a block, of its own. */
const FIELD_ALONE = /^(?:from|to|cc|date|sent|subject|reply-to|von|an|betreff|gesendet|datum|de|objet)\s?:$/i;

/** What a mail's HTML shows, as plain text; what it quotes stands behind `>`, as often as it was quoted. */
export function textOfHtml(html: string): string {
  const depths = quoteDepthsOf(html);
  const lines: string[] = [];
  let before = 0;
  let field = "";
  for (const block of walkPage(html).blocks) {
    const depth = depthAt(depths, block.origin[0]?.fileStart) ?? before;
    if (field === "" && FIELD_ALONE.test(block.text)) {
      field = `${block.text} `;
      before = depth;
      continue;
    }
    const mark = markOf(depth);
    if (lines.length > 0) lines.push(markOf(Math.min(depth, before)).trimEnd());
    for (const line of (field + block.text).split("\n")) lines.push(mark + line);
    before = depth;
    field = "";
  }
  if (field !== "") lines.push(markOf(before) + field);
  return lines.join("\n");
}

function depthAt(depths: readonly QuoteDepth[], at: number | undefined): number | null {
  return at === undefined ? null : (depths[lastAtOrBefore(depths, ({ from }) => from, at)]?.depth ?? 0);
}

/** As deep as anybody replies. */
const DEEPEST_REPLY = 20;

function markOf(depth: number): string {
  return depth === 0 ? "" : `${">".repeat(Math.min(depth, DEEPEST_REPLY))} `;
}
