import type { Quotation } from "../../quotations/quotation.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import { overlaps, type Range, type Span, spanOf } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import type { Draft } from "../draft.js";

/** Attributions with their ids, in the order of the text. */
export function numberDrafts(text: string, drafts: readonly Draft[], quotations: readonly Quotation[]): Attribution[] {
  const inOrder = drafts
    .map((draft) => ({ draft, start: beginOf(draft) }))
    .sort((a, b) => a.start - b.start)
    .map(({ draft }) => draft);
  const ids = new Map(inOrder.map((draft, index) => [draft, `a${index + 1}`]));
  const pieces = quotations
    .flatMap((quotation) => quotation.spans.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start);
  const quotationsIn = (content: readonly Range[]): Quotation[] => {
    const found = new Set<Quotation>();
    for (const range of content) {
      let at = lastAtOrBefore(pieces, ({ start }) => start, range.end - 1);
      for (; at >= 0 && overlaps(pieces[at] as Range, range); at--) found.add((pieces[at] as (typeof pieces)[number]).quotation);
    }
    return [...found].sort((a, b) => (a.spans[0] as Range).start - (b.spans[0] as Range).start);
  };
  return inOrder.map((draft) => {
    const inside = quotationsIn(draft.content);
    return {
      id: ids.get(draft) as string,
      kind: kindOf(draft, inside),
      source: spansOf(text, draft.source),
      cue: spansOf(text, draft.cue),
      content: spansOf(text, draft.content),
      speaker: null,
      via: [],
      within: draft.within === null ? null : (ids.get(draft.within) ?? null),
      confidence: Math.round(draft.confidence * 1000) / 1000,
      quotations: inside.map(({ id }) => id),
    };
  });
}

function beginOf({ source, cue, content }: Draft): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

function spansOf(text: string, ranges: readonly Range[]): Span[] {
  return [...ranges].sort((a, b) => a.start - b.start).map((range) => spanOf(text, range));
}

/** Direct: quotations, at least one of them a clause, cover all the content; mixed: marked words stand in it. */
function kindOf({ content }: Draft, inside: readonly Quotation[]): Attribution["kind"] {
  const pieces = inside.flatMap(({ spans }) => spans).filter((piece) => content.some((range) => overlaps(range, piece)));
  if (pieces.length === 0) return "indirect";
  const isWithinMarks = content.every((range) => pieces.some((piece) => piece.start < range.start && range.end < piece.end));
  if (isWithinMarks) return "indirect";
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const marked = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return marked >= length * 0.9 && inside.some(({ kind }) => kind === "direct") ? "direct" : "mixed";
}
