import { isNumberWord } from "../text/numbers.js";
import { tokensIn } from "../text/quantities/token.js";
import { isUnitWord } from "../text/quantities/units.js";
import type { Alignment, Query, Stretch } from "./alignment/alignment.js";
import { type ChangePart, type JoinPart, type Part, type Place, partsOf } from "./alignment/parts.js";
import type { Change, Explanation } from "./differences/change.js";
import { explain } from "./differences/explain.js";
import { asTypography } from "./differences/typography.js";
import type { SourceIndex } from "./lookup/source-index.js";
import { SourceView } from "./source-view.js";

export { textBetween, textOf } from "./lookup/source-text.js";

/** A stretch of one source document that supports a part of the quotation without a join. Positions of the index. */
export interface Run {
  readonly document: number;
  readonly from: number;
  readonly to: number;
  /** The quotation's words that stand in it, as ranges of word numbers. */
  readonly first: number;
  readonly last: number;
  /** How many words agree. */
  readonly matched: number;
  /** Words of the source between those that agree which speech has and an editor leaves out: fillers, interjections. */
  readonly leftOut: readonly { readonly from: number; readonly to: number }[];
}

/** A change with what it amounts to. */
interface ExplainedChange {
  readonly part: ChangePart;
  readonly change: Change;
  readonly explanation: Explanation;
}

/** A quotation compared with the passages that support it best: every difference found and explained. */
export interface Comparison {
  readonly alignment: Alignment;
  readonly stretches: readonly Stretch[];
  readonly parts: readonly Part[];
  readonly changes: ReadonlyMap<Part, ExplainedChange>;
  readonly joins: readonly JoinPart[];
  /** In the order of the quotation; a join parts two of them. */
  readonly runs: readonly Run[];
  /** Words that agree, of all words of either side that no sign or convention excuses; 0 to 1. */
  readonly similarity: number;
}

/** Explains an alignment. `draft` is the text that the query's words point into. */
export function compare(
  index: SourceIndex,
  draft: string,
  query: Query,
  alignment: Alignment,
  stretches: readonly Stretch[],
): Comparison {
  const source = new SourceView(index, stretches);
  const whole = partsOf(alignment.steps, {
    isVariant: (first, from) => query.words[first]?.norm !== source.norm(from),
    isBreak: (first) => query.words[first]?.afterBreak === true && !query.words[first].afterEllipsis,
    isColumn: (from, to) => source.isColumn(from, to),
    isSameWhenJoined: (place) => asTypography(source.change(draft, query, place)) !== null,
    startsSentence: (position) => source.startsSentence(position),
    sentenceEndsBetween: (from, to) => source.sentenceEndsBetween(from, to),
    isConvention: (from, to) => source.isConvention(from, to),
    changesVoice: (from, to) => source.changesVoice(from, to),
    sameDocument: (from, to) => index.documentAt(from) === index.documentAt(Math.max(from, to - 1)),
  });
  const parts = withCutFigures(whole, source, draft, query);
  const changes = new Map<Part, ExplainedChange>();
  for (const [at, part] of parts.entries()) {
    if (part.kind !== "change") continue;
    const besideJoin = isRejoined(parts[at - 1]) || isRejoined(parts[at + 1]);
    const change = { ...source.change(draft, query, part), besideJoin };
    changes.set(part, { part, change, explanation: explain(change) });
  }
  return {
    alignment,
    stretches,
    parts,
    changes,
    joins: parts.filter((part) => part.kind === "join"),
    runs: runsOf(index, parts, changes),
    similarity: similarityOf(parts, changes),
  };
}

/** So many characters of the draft beside the quotation may hold the rest of a figure. */
const BESIDE = 24;

/**
 * The parts, with a change at each end where the passage begins or ends inside a figure of the source, so that the
 * quotation has another one: "12 degrees" of "-12 degrees", "65" of "65+". The draft may have the rest outside of its
 * marks.
 */
function withCutFigures(parts: readonly Part[], source: SourceView, draft: string, query: Query): Part[] {
  const whole = [...parts];
  const first = whole[0];
  if (first?.kind === "same") {
    const from = source.quantityAround(first.from)?.start;
    const start = query.words[0]?.start ?? 0;
    const before = tokensIn(draft.slice(Math.max(0, start - BESIDE), start)).at(-1)?.norm ?? "";
    if (from !== undefined && source.isFigure(from, first.from) && !isOfFigure(before)) {
      whole.unshift({ kind: "change", first: 0, last: 0, from, to: first.from });
    }
  }
  const last = whole.at(-1);
  if (last?.kind === "same") {
    const to = source.quantityAround(last.to)?.end;
    const end = query.words[last.last - 1]?.end ?? 0;
    const after = tokensIn(draft.slice(end, end + BESIDE))[0]?.norm ?? "";
    if (to !== undefined && source.isFigure(last.to, to) && !isOfFigure(after)) {
      whole.push({ kind: "change", first: last.last, last: last.last, from: last.to, to });
    }
  }
  return whole;
}

function isOfFigure(norm: string): boolean {
  return (
    isNumberWord(norm) ||
    isUnitWord(norm) ||
    norm === "minus" ||
    norm === "per" ||
    norm === "plus" ||
    /^[^\p{L}]/u.test(norm)
  );
}

function isRejoined(part: Part | undefined): boolean {
  return part?.kind === "join" && (part.how === "skip" || part.how === "break");
}

/** The stretches of source between the joins that have at least one word in common with the quotation. */
function runsOf(
  index: SourceIndex,
  parts: readonly Part[],
  changes: ReadonlyMap<Part, ExplainedChange>,
): Run[] {
  const runs: Run[] = [];
  let current = null as Run | null;
  for (const part of parts) {
    if (part.kind === "join") {
      current = null;
    } else if (part.kind === "same") {
      const matched = part.last - part.first;
      if (current === null) {
        current = { document: index.documentAt(part.from), ...placeOf(part), matched, leftOut: [] };
        runs.push(current);
      } else {
        current = { ...current, last: part.last, to: part.to, matched: current.matched + matched };
        runs[runs.length - 1] = current;
      }
    } else if (current !== null && changes.get(part)?.explanation.class === "disfluency") {
      const { from, to } = part;
      current = { ...current, leftOut: [...current.leftOut, { from, to }] };
      runs[runs.length - 1] = current;
    }
  }
  return runs;
}

function placeOf({ first, last, from, to }: Place): Place {
  return { first, last, from, to };
}

function similarityOf(parts: readonly Part[], changes: ReadonlyMap<Part, ExplainedChange>): number {
  let matched = 0;
  let all = 0;
  for (const part of parts) {
    const explanation = changes.get(part)?.explanation;
    if (part.kind === "same") {
      matched += part.last - part.first;
      all += part.last - part.first;
    } else if (explanation?.verdict === "verbatim") {
      matched += part.last - part.first;
      all += part.last - part.first;
    } else if (explanation?.verdict === "altered") {
      all += Math.max(part.last - part.first, part.to - part.from);
    }
  }
  return all === 0 ? 0 : matched / all;
}
