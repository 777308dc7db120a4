import type { Quotation } from "../quotations/quotation.js";
import { overlaps, type Range, type Span, spanOf } from "../text/span.js";
import type { Attribution } from "./attribution.js";
import type { Candidate } from "./extraction/candidates.js";
import type { Extracted } from "./extraction/extract.js";

/** An attribution before it has its number; UTF-16 offsets. */
export interface Draft {
  readonly source: Range[];
  readonly cue: Range[];
  readonly content: Range[];
  readonly confidence: number;
}

/** What the extractor found, as ranges of the text. */
export function draftOf({ passage, source, cue, content, confidence }: Extracted): Draft {
  const ranges = (stretches: readonly Candidate[]): Range[] =>
    stretches.map(({ start, end }) => ({
      start: passage.words.starts[start] as number,
      end: passage.words.ends[end - 1] as number,
    }));
  return { source: ranges(source), cue: ranges(cue), content: ranges(content), confidence };
}

/**
 * Brings together what the extractor found and what the rules say of quotations: a quotation that no content covers
 * takes the rules' credit, joined to the attribution that has the same cue or source before it.
 */
export function withCredits(
  drafts: readonly Draft[],
  credits: readonly Attribution[],
  quotations: readonly Quotation[],
): Draft[] {
  const all = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const claims = new Claims(all);
  for (const credit of credits) {
    const open = credit.quotations
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap(({ spans }) => spans)
      .filter((span) => !claims.has(span));
    if (open.length === 0) continue;
    const own = all.find(({ cue, source }) => shareAny(cue, credit.cue) || (credit.cue.length === 0 && shareAny(source, credit.source)));
    if (own) own.content.push(...open);
    else all.push({ source: [...credit.source], cue: [...credit.cue], content: open, confidence: credit.confidence });
  }
  return all;
}

class Claims {
  readonly #content: readonly Range[];
  constructor(drafts: readonly Draft[]) {
    this.#content = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  }
  has(span: Range): boolean {
    return this.#content.some((range) => overlaps(range, span));
  }
}

function shareAny(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((one) => b.some((other) => overlaps(one, other)));
}

/** Numbered attributions in the order of the text. */
export function numbered(text: string, drafts: readonly Draft[], quotations: readonly Quotation[]): Attribution[] {
  const begin = ({ source, cue, content }: Draft) => Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
  const spans = (ranges: readonly Range[]): Span[] =>
    [...ranges].sort((a, b) => a.start - b.start).map((range) => spanOf(text, range));
  return [...drafts]
    .sort((a, b) => begin(a) - begin(b))
    .map((draft, index) => {
      const inside = quotations.filter(({ spans: pieces }) => pieces.some((piece) => draft.content.some((range) => overlaps(range, piece))));
      return {
        id: `a${index + 1}`,
        kind: inside.some(({ kind }) => kind === "direct") ? "direct" : inside.length > 0 ? "mixed" : "indirect",
        source: spans(draft.source),
        cue: spans(draft.cue),
        content: spans(draft.content),
        speaker: null,
        via: [],
        within: null,
        confidence: draft.confidence,
        quotations: inside.map(({ id }) => id),
      };
    });
}
