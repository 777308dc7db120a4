import type { Article } from "../../article/article.js";
import type { Quotation } from "../../quotations/quotation.js";
import { sentencesOf } from "../../sentences/sentences.js";
import type { Reading } from "../../speakers/reading.js";
import { lastAtOrBefore, touching } from "../../text/ordered.js";
import type { Range } from "../../text/span.js";
import { type Token, tokensOf } from "./plain-words.js";

/** How far around a passage its speaker's words are read, in characters. */
const REACH = 700;

/** A sentence of one speaker: of a quotation, "she said" in its middle is no part. */
export interface VoicedSentence extends Range {
  readonly tokens: readonly Token[];
}

/** The words around a passage that are the same speaker's. */
export interface Voice {
  /** The quotation of the source in which the passage stands; null in a turn, or where the text is the speaker's own. */
  readonly quotation: Quotation | null;
  readonly sentences: readonly VoicedSentence[];
}

/**
 * What the speaker of a passage says around it, as far as it may bear on the passage: within the source's quotation, its turn
 * or its paragraph.
 *
 * @param kept the starts of the source's words that the draft's quotation has
 */
export function voiceAround(said: Reading, passage: Range, kept: ReadonlySet<number>): Voice {
  const { article } = said;
  const { quotation, pieces } = voicePieces(said, passage);
  const near = pieces.flatMap((piece) => {
    const start = Math.max(piece.start, passage.start - REACH);
    const end = Math.min(piece.end, passage.end + REACH);
    return start < end ? [{ start, end }] : [];
  });
  return { quotation, sentences: sentencesOver(article.text, near, (offset) => kept.has(offset)) };
}

/** Where the speaker of a passage goes on speaking: the pieces of the source's quotation, its turn or its paragraph. */
export function voicePieces(
  said: Reading,
  passage: Range,
): { readonly quotation: Quotation | null; readonly pieces: readonly Range[] } {
  const { article } = said;
  const quotation = quotationAt(said, passage.start);
  const pieces = quotation?.inner ?? [turnAt(article, passage.start) ?? blockAround(article, passage)];
  return { quotation, pieces };
}

function quotationAt(said: Reading, offset: number): Quotation | null {
  if (said.article.kind !== "article") return null;
  return touching(quotedPlaces(said), offset, offset + 1)[0]?.quotation ?? null;
}

/** A piece of text within marks, and the quotation that it belongs to. */
interface QuotedPlace extends Range {
  readonly quotation: Quotation;
}

const known = new WeakMap<Reading, readonly QuotedPlace[]>();

/** The quoted pieces of a document in their order; put in order once, for all quotations that are looked for in it. */
function quotedPlaces(said: Reading): readonly QuotedPlace[] {
  const before = known.get(said);
  if (before !== undefined) return before;
  const places = said.quotations
    .flatMap((quotation) => quotation.inner.map((range) => ({ ...range, quotation })))
    .sort((a, b) => a.start - b.start);
  known.set(said, places);
  return places;
}

function turnAt({ turns }: Article, offset: number): Range | null {
  const turn = turns[lastAtOrBefore(turns, ({ start }) => start, offset)];
  return turn !== undefined && offset < turn.end ? turn : null;
}

function blockAround({ blocks }: Article, passage: Range): Range {
  const first = blocks[lastAtOrBefore(blocks, ({ start }) => start, passage.start)];
  return {
    start: Math.min(first?.start ?? passage.start, passage.start),
    end: Math.max(first?.end ?? passage.end, passage.end),
  };
}

/** The sentences of several pieces; the end of one and the beginning of the next are one sentence unless a full stop parts them. */
function sentencesOver(
  text: string,
  pieces: readonly Range[],
  isKept: (offset: number) => boolean,
): VoicedSentence[] {
  const sentences: VoicedSentence[] = [];
  let before: Range | null = null;
  for (const piece of pieces) {
    for (const [at, range] of sentencesOf(text, piece).entries()) {
      const tokens = tokensOf(text, range, isKept);
      const last = sentences.at(-1);
      if (at === 0 && last !== undefined && before !== null && goesOn(text, before, piece)) {
        sentences[sentences.length - 1] = {
          start: last.start,
          end: range.end,
          tokens: [...last.tokens, ...tokens],
        };
      } else if (tokens.some((token) => !token.isMark)) {
        sentences.push({ ...range, tokens });
      }
    }
    before = piece;
  }
  return sentences;
}

const STOP = /[.?!\u2026]["'\u2019\u201d)\]\s]*["'\u2018\u201c]?$/;

/** Whether no full stop stands at the end of a piece or between it and the next. */
function goesOn(text: string, before: Range, next: Range): boolean {
  const end = text.slice(Math.max(before.start, before.end - 8), before.end);
  return !STOP.test(end) && !STOP.test(text.slice(before.end, next.start).slice(-12));
}
