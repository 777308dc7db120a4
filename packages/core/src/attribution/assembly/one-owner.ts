import type { Quotation } from "../../quotations/quotation.js";
import { contains, overlaps, type Range } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import { type Draft, shareAny } from "../draft.js";
import { contentsAround } from "./contents-around.js";

/**
 * Leaves each piece of a quotation to one attribution: of several that claim it, to the one whose source the rules credit, else
 * to the one whose cue is nearest.
 */
export function oneOwner(
  drafts: readonly Draft[],
  credits: readonly Attribution[],
  quotations: readonly Quotation[],
): Draft[] {
  const sources = new Map(
    credits.flatMap(({ quotations: ids, source }) => ids.map((id) => [id, source] as const)),
  );
  const lost = new Map<Draft, Range[]>();
  const around = contentsAround(
    drafts,
    quotations.flatMap(({ spans }) => spans),
  );
  for (const { id, spans } of quotations) {
    const credited = sources.get(id);
    for (const piece of spans) {
      const claims = (around.get(piece) ?? []).filter(
        ({ cue }) => !cue.some((span) => contains(piece, span)),
      );
      if (claims.length < 2) continue;
      const fitting = credited ? claims.filter(({ source }) => shareAny(source, credited)) : [];
      const owner = nearest(fitting.length > 0 ? fitting : claims, piece);
      for (const draft of claims) {
        if (draft !== owner && !holdsCueOf(draft, owner))
          lost.set(draft, [...(lost.get(draft) ?? []), piece]);
      }
    }
  }
  return drafts
    .map((draft) => ({
      ...draft,
      content: draft.content.flatMap((range) => without(range, lost.get(draft) ?? [])),
    }))
    .filter(({ content }) => content.length > 0);
}

/** One that holds the other whole is no rival. */
function holdsCueOf(outer: Draft, inner: Draft): boolean {
  return inner.cue.some((cue) => outer.content.some((range) => contains(range, cue)));
}

function nearest(claims: readonly Draft[], piece: Range): Draft {
  const gap = (cue: Range) =>
    cue.end <= piece.start ? piece.start - cue.end : Math.max(0, cue.start - piece.end);
  const distance = ({ cue }: Draft) => Math.min(...cue.map(gap));
  return [...claims].sort((a, b) => distance(a) - distance(b))[0] as Draft;
}

/** What is left of a range before the first of the pieces that are taken from it. */
function without(range: Range, pieces: readonly Range[]): Range[] {
  const first = pieces.filter((piece) => overlaps(piece, range)).sort((a, b) => a.start - b.start)[0];
  if (first === undefined) return [range];
  return first.start > range.start ? [{ start: range.start, end: first.start }] : [];
}
