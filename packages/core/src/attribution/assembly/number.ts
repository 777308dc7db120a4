import type { Quotation } from "../../quotations/quotation.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import { contains, overlaps, type Range, type Span, spanOf } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import type { Draft } from "../draft.js";

/** Attributions with their ids, in the order of the text. */
export function numberDrafts(
  text: string,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Attribution[] {
  const inOrder = drafts
    .map((draft) => ({ draft, start: beginOf(draft) }))
    .sort((a, b) => a.start - b.start)
    .map(({ draft }) => draft);
  const ids = new Map(inOrder.map((draft, index) => [draft, `a${index + 1}`]));
  const pieces = quotations
    .flatMap((quotation) => quotation.spans.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start);
  const quotationsIn = ({ source, cue, content }: Draft): Quotation[] => {
    const found = new Set<Quotation>();
    for (const range of content) {
      for (let at = lastAtOrBefore(pieces, ({ start }) => start, range.end - 1); at >= 0; at--) {
        const piece = pieces[at] as (typeof pieces)[number];
        if (!overlaps(piece, range)) break;
        const isInside = [...source, ...cue].some((span) => contains(piece, span));
        if (!isInside && coversMost(range, piece)) found.add(piece.quotation);
      }
    }
    return [...found].sort((a, b) => (a.spans[0] as Range).start - (b.spans[0] as Range).start);
  };
  return inOrder.map((draft) => {
    const inside = quotationsIn(draft);
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

/** What is said inside a quotation is not the quotation. */
function coversMost(range: Range, piece: Range): boolean {
  const shared = Math.min(range.end, piece.end) - Math.max(range.start, piece.start);
  return shared * 2 >= piece.end - piece.start;
}

/** Direct: quotations, at least one of them a clause, are all the content; mixed: marked words stand in it. */
function kindOf({ content }: Draft, inside: readonly Quotation[]): Attribution["kind"] {
  if (inside.length === 0) return "indirect";
  const pieces = inside
    .flatMap(({ spans }) => spans)
    .filter((piece) => content.some((range) => overlaps(range, piece)));
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const marked = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return marked >= length * 0.9 && inside.some(({ kind }) => kind === "direct") ? "direct" : "mixed";
}
