import type { Article } from "../article/article.js";
import { canonical } from "../text/canonical.js";
import { wordsOf } from "../text/words.js";
import { align, WORD } from "./alignment/align.js";
import { queryOf } from "./alignment/query.js";
import { mergeWindows, stretchOf } from "./alignment/stretch.js";
import { type Comparison, compare, textOf } from "./comparison.js";
import { diffOf } from "./evidence.js";
import { likenessOf } from "./likeness.js";
import { candidateWindows, type Window } from "./lookup/candidates.js";
import { SourceIndexing } from "./lookup/indexing.js";
import { type QuotedWords, quotedWords } from "./lookup/quoted-words.js";
import type { SourceIndex, WordCounts } from "./lookup/source-index.js";
import type { DiffStep } from "./verdict.js";

/** One place of a document where given words stand, exactly or varied. */
export interface FoundOccurrence {
  /** The document's number among those that were searched. */
  readonly document: number;
  /** Offsets of its text (UTF-16). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Words that agree, of all words of either side that no sign or convention excuses; 0 to 1. */
  readonly similarity: number;
  /** How much more the place has in common with the words than a collection of this size yields by chance, in bits. */
  readonly likeness: number;
  /** From the words that were looked for (`draft`) to those that stand there (`source`). */
  readonly diff: readonly DiffStep[];
}

/** Below this share of agreeing words, words are others and no variant. */
const LEAST_SIMILAR = 0.6;
/** Windows in which runs of words meet a smaller share of the words hold none: where words differ here and there, more are met. */
const LEAST_MET = 0.35;
/** What an alignment of words that are like enough costs at most: each that differs about a word, and as much again for excused ones. */
const MOST_COST = 0.6 * WORD;
const COST_ALLOWED = 4 * WORD;
/** So many places of one document are found at most. */
const PLACES_A_DOCUMENT = 8;
/** So many windows and positions of one document are looked at for them. */
const WINDOWS_A_DOCUMENT = PLACES_A_DOCUMENT;
const POSITIONS_A_DOCUMENT = 60;
/** A look-up in few documents may look at so many positions all the same. */
const LEAST_POSITIONS = 300;

/**
 * Every place of the documents where the words stand, exactly or varied, in marks or not; in the order of the documents and their
 * texts. The likelihood of chance is left to the caller (`likeness`). Linear in the documents.
 *
 * @param words as somebody would quote them: square brackets and ellipses are understood
 * @param counts how often words occur in the collection that the documents were taken from
 */
export function occurrencesIn(
  words: string,
  documents: readonly Article[],
  counts: WordCounts,
): FoundOccurrence[] {
  const indexing = new SourceIndexing();
  for (const document of documents) indexing.add(document);
  const index = indexing.finish(counts);
  const quoted = quotedWords(words, { inner: [{ start: 0, end: words.length }] });
  const query = queryOf(quoted.words, index.vocabulary);
  const hasEllipsis = quoted.words.some(({ afterEllipsis }) => afterEllipsis);
  const windows = candidateWindows(index, query.ids, hasEllipsis, new Set(), {
    positions: Math.max(LEAST_POSITIONS, documents.length * POSITIONS_A_DOCUMENT),
    windowsPerWord: documents.length * WINDOWS_A_DOCUMENT,
    windows: documents.length * WINDOWS_A_DOCUMENT,
  });
  const search: Search = { index, words, quoted, query };
  const likely = mergeWindows(windows).filter(({ covered }) => covered >= LEAST_MET * query.ids.length);
  return likely.flatMap((window) => placesWithin(search, window, PLACES_A_DOCUMENT));
}

interface Search {
  readonly index: SourceIndex;
  readonly words: string;
  readonly quoted: QuotedWords;
  readonly query: ReturnType<typeof queryOf>;
}

/** The best place within a window, and those in what is left of it on either side, in the order of the text. */
function placesWithin(search: Search, window: Window, most: number): FoundOccurrence[] {
  const { index, words, query } = search;
  // fewer words than these cannot be like enough
  if (most === 0 || window.to - window.from < LEAST_SIMILAR * query.ids.length) return [];
  const stretch = stretchOf(index, window);
  const alignment = align(query, [stretch], false);
  if (alignment.cost > MOST_COST * query.ids.length + COST_ALLOWED) return [];
  const comparison = compare(index, words, query, alignment, [stretch]);
  if (comparison.similarity < LEAST_SIMILAR) return [];
  const place = placeOf(comparison);
  if (place === null) return [];
  const before = placesWithin(search, { ...window, to: place.from }, most >> 1);
  const after = placesWithin(search, { ...window, from: place.to }, most >> 1);
  return [...before, occurrenceOf(search, comparison, window.document, place), ...after];
}

/** From the first to the last word of the source that stands for words of the quotation; null where none does. */
function placeOf({ parts }: Comparison): { from: number; to: number } | null {
  const taken = parts.filter((part) => part.kind !== "join" && part.to > part.from);
  const from = Math.min(...taken.map((part) => part.from));
  const to = Math.max(...taken.map((part) => part.to));
  return taken.length === 0 ? null : { from, to };
}

function occurrenceOf(
  { index, words, quoted }: Search,
  comparison: Comparison,
  document: number,
  { from, to }: { from: number; to: number },
): FoundOccurrence {
  return {
    document,
    start: index.startOf(from),
    end: index.endOf(to - 1),
    text: textOf(index, from, to),
    similarity: Math.round(comparison.similarity * 1000) / 1000,
    likeness: likenessOf(index, comparison),
    diff: diffOf({ index, quoted, comparison }, words),
  };
}

/** The canonical forms of a text's words, in order: spelling, typography and the dress of numbers make no difference. */
export function formsOf(text: string): string[] {
  return wordsOf(text).map(({ norm }) => canonical(norm));
}
