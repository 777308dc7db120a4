import { lastAtOrBefore } from "../../text/ordered.js";
import { contains, overlaps, type Range } from "../../text/span.js";
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
  const bySource = credits
    .filter(({ source }) => source.length > 0)
    .sort((a, b) => (a.source[0] as Range).start - (b.source[0] as Range).start);
  const credited = (range: Range) => {
    const piece = pieces[lastAtOrBefore(pieces, ({ start }) => start, range.end - 1)];
    return piece !== undefined && overlaps(piece, range) ? piece.source : undefined;
  };
  return drafts.flatMap((joined) => {
    const draft = { ...joined, cue: joined.cue.flatMap((cue) => partedBySource(text, cue, bySource)) };
    const [first, ...others] = draft.cue;
    if (first === undefined || others.length === 0 || draft.content.length < 2) return [joined];
    const led = others
      .filter((cue) => holdsVerb(text, cue) && holdsVerb(text, first))
      .map((cue) => ({ cue, content: draft.content.filter((range) => leadsTo(text, cue, range)) }))
      .filter(({ content }) => content.length > 0);
    const taken = new Set<Range>(led.flatMap(({ cue, content }) => [cue, ...content]));
    const rest = draft.content.filter((range) => !taken.has(range));
    if (led.length === 0 || rest.length === 0) return [joined];
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

const LINK_AT_END = /[\s,]+(?:(?:and|as|but|while|when|before|after)\s*)?$/i;

/**
 * The cues of a range that holds somebody whom the rules credit: "said as a fisherman yelled:" are two.
 *
 * @param bySource credits in the order of their sources
 */
function partedBySource(text: string, cue: Range, bySource: readonly Attribution[]): Range[] {
  const other = bySource[lastAtOrBefore(bySource, ({ source }) => source[0]?.start ?? 0, cue.end - 1)];
  const from = other?.source[0]?.start ?? 0;
  if (other === undefined || other.cue.length === 0 || from <= cue.start) return [cue];
  if (![...other.source, ...other.cue].every((range) => contains(cue, range))) return [cue];
  const before = text.slice(cue.start, from).replace(LINK_AT_END, "");
  return before === "" ? [cue] : [{ start: cue.start, end: cue.start + before.length }, ...other.cue];
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
