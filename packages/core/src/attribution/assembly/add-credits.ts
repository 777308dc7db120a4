import type { Quotation } from "../../quotations/quotation.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Range } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import { type Draft, shareAny } from "../draft.js";

/**
 * Adds what the rules say of quotations: one that no content covers takes the rules' credit, and joins the attribution that has
 * the same cue.
 */
export function addCredits(
  drafts: readonly Draft[],
  credits: readonly Attribution[],
  quotations: readonly Quotation[],
): Draft[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const covered = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const reach = furthestEnds(covered);
  const isCovered = (span: Range) => {
    const before = lastAtOrBefore(covered, ({ start }) => start, span.end - 1);
    return before >= 0 && (reach[before] as number) > span.start;
  };
  const byCue = new Map<number, Draft>();
  for (const draft of drafts) for (const { start } of draft.cue) byCue.set(start, draft);
  const more = new Map<Draft, Range[]>();
  const added: Draft[] = [];
  for (const credit of credits) {
    const open = credit.quotations
      .flatMap((id) => byId.get(id)?.spans ?? [])
      .filter((span) => !isCovered(span));
    if (open.length === 0) continue;
    const own = credit.cue.flatMap(({ start }) => byCue.get(start) ?? []).find(({ cue }) => shareAny(cue, credit.cue));
    if (own) more.set(own, [...(more.get(own) ?? []), ...open]);
    else added.push({ source: credit.source, cue: credit.cue, content: open, confidence: credit.confidence, within: null });
  }
  const grown = new Map(drafts.map((draft) => [draft, { ...draft, content: [...draft.content, ...(more.get(draft) ?? [])] }]));
  const all = drafts.map((draft) => {
    const own = grown.get(draft) as Draft;
    return draft.within === null ? own : Object.assign(own, { within: grown.get(draft.within) ?? null });
  });
  return [...all, ...added];
}

/** For each range the furthest end of those up to it. */
function furthestEnds(ranges: readonly Range[]): number[] {
  let furthest = 0;
  return ranges.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
}
