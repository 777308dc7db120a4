import { isNumberWord } from "../text/numbers.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Quantity } from "../text/quantities/quantities.js";
import { FURNITURE, type Query, type Stretch } from "./alignment/alignment.js";
import type { Place } from "./alignment/parts.js";
import type { Change, SourceWord } from "./differences/change.js";
import { isScanned } from "./lookup/scanned.js";
import type { SourceDocument, SourceIndex } from "./lookup/source-index.js";
import { textBetween, textOf } from "./lookup/source-text.js";
import { normAt } from "./lookup/source-tokens.js";

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "st",
  "sen",
  "rep",
  "gov",
  "gen",
  "lt",
  "col",
  "prof",
  "no",
  "vs",
  "jr",
  "sr",
]);

/** The words of the sources, with what the comparison asks of them. */
export class SourceView {
  readonly #index: SourceIndex;
  readonly #stretches: readonly Stretch[];

  constructor(index: SourceIndex, stretches: readonly Stretch[]) {
    this.#index = index;
    this.#stretches = stretches;
  }

  norm(position: number): string {
    return normAt(this.#index, position);
  }

  sentenceEndsBetween(from: number, to: number): boolean {
    for (let position = from; position <= to; position++) if (this.startsSentence(position)) return true;
    return false;
  }

  /** Whether words that are cut off a figure change it: numbers, signs, and what multiplies. */
  isFigure(from: number, to: number): boolean {
    for (let position = from; position < to; position++) {
      const norm = this.norm(position);
      if (isNumberWord(norm) || norm === "minus" || norm === "percent" || /^[^\p{L}\p{N}]/u.test(norm))
        return true;
    }
    return false;
  }

  isConvention(from: number, to: number): boolean {
    const stretch = this.#stretches.find((one) => one.from <= from && to <= one.to);
    if (stretch === undefined) return false;
    for (let position = from; position < to; position++)
      if (stretch.droppable[position - stretch.from] === 0) return false;
    return true;
  }

  /** Whether the words on the two sides of a stretch are said by different voices of a transcript. */
  changesVoice(from: number, to: number): boolean {
    const document = this.#index.documents[this.#index.documentAt(from)] as SourceDocument;
    if (from <= document.first || to >= document.last) return false;
    const { turns } = document.article;
    const speakerAt = (offset: number) => turns[lastAtOrBefore(turns, ({ start }) => start, offset)]?.speaker;
    const before = speakerAt(this.#index.startOf(from - 1));
    const after = speakerAt(this.#index.startOf(to));
    return before != null && after != null && before !== after;
  }

  isColumn(from: number, to: number): boolean {
    const stretch = this.#stretches.find((one) => one.from <= from && to <= one.to);
    return stretch?.columns.get(to - stretch.from) === from - (stretch?.from ?? 0);
  }

  #dropAt(position: number): number {
    const stretch = this.#stretches.find((one) => one.from <= position && position < one.to);
    return stretch?.droppable[position - stretch.from] ?? 0;
  }

  /** The quantities of the sources in which the passage from `from` to `to` begins or ends, without its ends. */
  quantityAround(position: number): Quantity | null {
    const stretch = this.#stretches.find((one) => one.from < position && position < one.to);
    const around = stretch?.quantities().filter(({ start, end }) => start < position && position < end);
    return around?.[0] ?? null;
  }

  change(draft: string, query: Query, part: Place): Change {
    const words = query.words.slice(part.first, part.last);
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    const source: SourceWord[] = [];
    for (let position = part.from; position < part.to; position++) {
      source.push({
        norm: this.norm(position),
        text: textOf(this.#index, position, position + 1),
        startsSentence: this.startsSentence(position),
        gap: position === part.from ? "" : textBetween(this.#index, position - 1, position),
        furniture: this.#dropAt(position) === FURNITURE,
        droppable: this.#dropAt(position) !== 0,
      });
    }
    const { article } = this.#index.documents[this.#index.documentAt(part.from)] as SourceDocument;
    return {
      draft: words,
      draftText: draft.slice(start, end),
      draftStartsSentence:
        part.first === 0 ||
        /[.?!:]["'\u2019\u201d)\]]*\s*\S?$/.test(draft.slice(Math.max(0, start - 5), start)),
      source,
      sourceText: textOf(this.#index, part.from, part.to),
      besideJoin: false,
      inFigure: this.#isInFigure(query, part),
      atStart: part.first === 0,
      atEnd: part.last === query.words.length,
      spoken: article.kind === "transcript",
      // to be told from the whole document, and asked of few changes
      get misread() {
        return isScanned(article);
      },
      misheard: article.machineRead && article.kind === "transcript",
    };
  }

  /** Whether words of the part and others beside them make one figure, in the draft or in the source. */
  #isInFigure(query: Query, { first, last, from, to }: Place): boolean {
    const inDraft = query.words.some(({ quantity }, at) => {
      return quantity !== undefined && at < last && at + quantity.length > first;
    });
    if (inDraft && last > first) return true;
    const stretch = this.#stretches.find((one) => one.from <= from && to <= one.to);
    return (
      to > from &&
      stretch !== undefined &&
      stretch.quantities().some(({ start, end }) => start < to && end > from)
    );
  }

  startsSentence(position: number): boolean {
    const index = this.#index;
    const document = index.documents[index.documentAt(position)] as SourceDocument;
    if (position <= document.first || position >= document.last) return true;
    const between = document.article.text.slice(index.endOf(position - 1), index.startOf(position));
    if (between.length > 200 || /\n\s*\n/.test(between)) return true;
    // the label of a turn is no part of what is said
    if (document.article.kind === "transcript" && /:\s|\]/.test(between)) return true;
    return /[.?!]["'\u2019\u201d)\]]*\s/.test(between) && !ABBREVIATIONS.has(this.norm(position - 1));
  }
}
