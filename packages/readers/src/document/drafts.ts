import type { BlockDraft } from "@hearsay/core";
import { soundByline } from "../facts/byline.js";
import type { FlowBlock } from "./flow.js";

/** So near to the headline, a paragraph in the style of a standfirst is one. */
const NEAR = 3;

const LONGEST_BYLINE = 120;

/** The first heading of the top level is the headline, if nothing but a byline or a caption stands before it. */
export function draftsOf(blocks: readonly FlowBlock[]): BlockDraft[] {
  const first = blocks.findIndex(({ style }) => style.role !== "byline" && style.kind !== "caption");
  return blocks.map(({ style, text, boldUntil }, at) => {
    const isHeadline = at === first && style.level === 1;
    const isStandfirst = style.role === "standfirst" && at <= first + NEAR;
    const shown = isStandfirst ? "standfirst" : style.role === "byline" ? "byline" : style.kind;
    return { kind: isHeadline ? "headline" : shown, text, boldUntil };
  });
}

/** Who wrote it, as a paragraph in the style of a byline says. */
export function bylineOf(blocks: readonly FlowBlock[]): string | null {
  const line = blocks.find(({ style }) => style.role === "byline")?.text ?? "";
  return line.length > LONGEST_BYLINE || /\d/.test(line) ? null : soundByline([line]);
}
