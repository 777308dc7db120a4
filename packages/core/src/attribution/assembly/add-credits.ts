import type { Quotation } from "../../quotations/quotation.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import { contains, overlaps, type Range } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import { type Draft, shareAny } from "../draft.js";

/**
 * Adds what the rules say of quotations. One that no content covers joins the attribution that has the same cue, or is an
 * attribution of its own; where the one that covers it has no source, it takes the rules' source.
 */
export function addCredits(
  drafts: readonly Draft[],
  credits: readonly Attribution[],
  quotations: readonly Quotation[],
): Draft[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const covers = coversOf(drafts, quotations);
  const byCue = new Map<number, Draft>();
  for (const draft of drafts) for (const { start } of draft.cue) byCue.set(start, draft);
  const content = new Map<Draft, Range[]>();
  const source = new Map<Draft, readonly Range[]>();
  const added: Draft[] = [];
  for (const credit of credits) {
    const pieces = credit.quotations.flatMap((id) => byId.get(id)?.spans ?? []);
    for (const piece of pieces) {
      const cover = covers(piece);
      if (cover !== null && cover.source.length === 0 && !source.has(cover)) source.set(cover, credit.source);
    }
    const open = pieces.filter((piece) => covers(piece) === null);
    if (open.length === 0) continue;
    const own = credit.cue
      .flatMap(({ start }) => byCue.get(start) ?? [])
      .find(({ cue }) => shareAny(cue, credit.cue));
    if (own) content.set(own, [...(content.get(own) ?? []), ...open]);
    else
      added.push({
        source: credit.source,
        cue: credit.cue,
        content: open,
        confidence: credit.confidence,
        within: null,
      });
  }
  const grown = drafts.map((draft) => ({
    ...draft,
    source: source.get(draft) ?? draft.source,
    content: [...draft.content, ...(content.get(draft) ?? [])],
  }));
  return [...grown, ...added];
}

/** For a piece of a quotation the attribution whose content covers it; one whose own cue stands inside the marks does not. */
function coversOf(
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): (piece: Range) => Draft | null {
  const pieces = quotations.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  const covers = new Map<Range, Draft>();
  for (const draft of drafts) {
    for (const range of draft.content) {
      for (let at = lastAtOrBefore(pieces, ({ start }) => start, range.end - 1); at >= 0; at--) {
        const piece = pieces[at] as Range;
        if (!overlaps(piece, range)) break;
        if (!covers.has(piece) && ![...draft.cue, ...draft.source].some((span) => contains(piece, span)))
          covers.set(piece, draft);
      }
    }
  }
  return (piece) => covers.get(piece) ?? null;
}
