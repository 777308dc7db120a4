import type { LeftOut } from "@hearsay/core";
import type { FlowBlock } from "./flow.js";
import { PARAGRAPH } from "./styles.js";

/** The header or the footer of a document's pages. */
export interface Furniture {
  readonly why: "page header" | "page footer";
  readonly blocks: readonly FlowBlock[];
}

const QUOTATION = /["“”„«»]([^"“”„«»]{2,500})["“”„«»]/g;

/** So many quotations of headers are looked up in the body; what is beyond stays a header. */
const MOST_LOOKUPS = 500;

/**
 * A document's text with what its pages repeat: each header and footer is left out once. It is text where it holds a
 * quotation that the body has not, and where the body is empty (a letter of which all stands in the header).
 */
export function withFurniture(
  body: readonly FlowBlock[],
  furniture: readonly Furniture[],
): { blocks: readonly FlowBlock[]; leftOut: readonly LeftOut[] } {
  const seen = new Set<string>();
  const leftOut: LeftOut[] = [];
  const kept: FlowBlock[] = [];
  const whole = body.map(({ text }) => text).join("\n");
  let lookups = 0;
  const isNew = (quoted: string) => lookups++ < MOST_LOOKUPS && !whole.includes(quoted);
  const isText = (text: string) => body.length === 0 || quotationsIn(text).some(isNew);
  for (const { why, blocks } of furniture) {
    const rest: string[] = [];
    for (const block of blocks) {
      const { text } = block;
      if (seen.has(text)) continue;
      seen.add(text);
      if (isText(text)) kept.push({ ...block, style: PARAGRAPH });
      else rest.push(text);
    }
    if (rest.length > 0) leftOut.push({ why, text: rest.join("\n") });
  }
  return { blocks: kept.length > 0 ? [...body, ...kept] : body, leftOut };
}

function quotationsIn(text: string): string[] {
  return Array.from(text.matchAll(QUOTATION), ([, quoted]) => quoted as string);
}
