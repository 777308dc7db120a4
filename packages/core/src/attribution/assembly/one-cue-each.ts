import { lastAtOrBefore } from "../../text/ordered.js";
import { overlaps, type Range } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import type { Draft } from "../draft.js";
import { isCueVerb } from "../lexicon/cue-verbs.js";

/**
 * Splits an attribution with two verbs of speech of which each leads to words of its own: “A,” she said, adding: “B” are two.
 * The second has the source that the rules credit with its quotation, else that of the first.
 */
export function oneCueEach(text: string, drafts: readonly Draft[], credits: readonly Attribution[]): Draft[] {
  const pieces = credits
    .flatMap(({ content, source }) => content.map(({ start, end }) => ({ start, end, source })))
    .sort((a, b) => a.start - b.start);
  const credited = (range: Range) => {
    const piece = pieces[lastAtOrBefore(pieces, ({ start }) => start, range.end - 1)];
    return piece !== undefined && overlaps(piece, range) ? piece.source : undefined;
  };
  return drafts.flatMap((draft) => {
    const [first, ...others] = draft.cue;
    if (first === undefined || others.length === 0 || draft.content.length < 2) return [draft];
    const led = others
      .filter((cue) => holdsVerb(text, cue) && holdsVerb(text, first))
      .map((cue) => ({ cue, content: draft.content.filter((range) => leadsTo(text, cue, range)) }))
      .filter(({ content }) => content.length > 0);
    const taken = new Set<Range>(led.flatMap(({ cue, content }) => [cue, ...content]));
    const rest = draft.content.filter((range) => !taken.has(range));
    if (led.length === 0 || rest.length === 0) return [draft];
    const kept = { ...draft, cue: draft.cue.filter((cue) => !taken.has(cue)), content: rest };
    return [
      kept,
      ...led.map(({ cue, content }) => ({
        ...draft,
        source: credited(content[0] as Range) ?? draft.source,
        cue: [cue],
        content,
      })),
    ];
  });
}

function holdsVerb(text: string, { start, end }: Range): boolean {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => isCueVerb(word));
}

const WIDEST_GAP = 4;

/** Whether nothing but a space or a sign stands between a cue and what is said. */
function leadsTo(text: string, cue: Range, range: Range): boolean {
  if (range.start < cue.end || range.start - cue.end > WIDEST_GAP) return false;
  return /^[\s,:—–-]*$/.test(text.slice(cue.end, range.start));
}
