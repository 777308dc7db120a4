import type { Holding } from "../provenance/holding/holding.js";
import { sentencesOf } from "../sentences/sentences.js";
import { NOBODY } from "../speakers/credits.js";
import type { Reading } from "../speakers/reading.js";
import { lastAtOrBefore } from "../text/ordered.js";
import { overlaps, type Range, type Span, spanOf } from "../text/span.js";
import { queryOf } from "./alignment/query.js";
import type { Comparison } from "./comparison.js";
import { comparisonsOfPlaces } from "./comparisons.js";
import { voicePieces } from "./cut/voice.js";
import { evidenceOf } from "./evidence.js";
import type { FoundDocuments } from "./found-documents.js";
import { likenessOfRun } from "./likeness.js";
import { type QuotedWords, quotedWords } from "./lookup/quoted-words.js";
import type { Sources } from "./sources.js";
import type { DiffStep, Evidence } from "./verdict.js";

/**
 * How a source has words: as somebody's own (in marks, in a turn, or in a text of one's own), as reported of somebody without marks, as
 * told by whoever wrote it; or it does not tell whose words it holds.
 */
export type SourceVoice = "own" | "reported" | "told" | "unclear";

/** A place of a source that is near words which somebody remembers. */
export interface SourcePlace
  extends Pick<Evidence, "source" | "start" | "end" | "text" | "similarity" | "time" | "page" | "line"> {
  /** Whose words they are, or of whom they are reported; null where the source does not tell, or its writer tells them. */
  readonly speaker: string | null;
  /** Through whom they came, the one nearest the speaker first. */
  readonly via: readonly string[];
  readonly voice: SourceVoice;
  /** What the source has, in whole sentences: one stretch, or one for each piece that its writer's words part. */
  readonly words: readonly Span[];
  /** `draft` are the words that were asked for. */
  readonly diff: readonly DiffStep[];
}

/** Words that so much is asked for are looked for; what comes after is left out. */
const MOST_WORDS = 250;
/** How far beyond chance what agrees in a place must be, in bits; see `likenessOfRun`. */
const NEAR = 4;
/** So much must agree besides; docs/mcp.md has what was measured. */
const LEAST_SIMILARITY = 0.4;
/** A place with less than this share of what agrees in the nearest one is not near beside it. */
const BESIDE_NEAREST = 0.6;

/**
 * The places of the sources that are nearest to words which somebody remembers, the nearest first; empty where nothing is near. It goes
 * by words, not by what they mean.
 *
 * @param words as they are remembered; of more than 250, the first
 * @param most how many places
 */
export function placesNear(sources: Sources, words: string, most: number): SourcePlace[] {
  if (sources.isEmpty) return [];
  const whole = quotedWords(words, { inner: [{ start: 0, end: words.length }] });
  const quoted = { ...whole, words: whole.words.slice(0, MOST_WORDS) };
  if (quoted.words.length === 0) return [];
  const norms = quoted.words.map(({ norm }) => norm);
  sources.expect([norms]);
  const found = sources.find(norms);
  const { index } = found;
  const places: SourcePlace[] = [];
  for (const comparison of comparisonsOfPlaces(index, words, queryOf(quoted.words, index.vocabulary))) {
    const isNear = comparison.runs.some((run) => likenessOfRun(index, comparison, run) > NEAR);
    const least = Math.max(LEAST_SIMILARITY, BESIDE_NEAREST * (places[0]?.similarity ?? 0));
    if (comparison.similarity < least) break;
    const place = isNear ? placeOf(found, words, quoted, comparison) : null;
    const isNew = places.every((one) => one.source !== place?.source || !overlaps(one, place));
    if (place !== null && isNew) places.push(place);
    if (places.length === most) break;
  }
  return places;
}

function placeOf(
  found: FoundDocuments,
  draft: string,
  quoted: QuotedWords,
  comparison: Comparison,
): SourcePlace | null {
  const { index } = found;
  const runs = comparison.runs.map((run) => ({ run, provenance: found.provenanceOf(run, "reading") }));
  const evidence = evidenceOf(
    { index, quoted, comparison, runs, credit: NOBODY, naming: new Set(), inOwnBody: false },
    draft,
  );
  const document = runs[0]?.run.document;
  if (evidence === null || document === undefined) return null;
  const { source, start, end, text, similarity, time, page, line, diff } = evidence;
  const said = found.readingOf(document, "reading");
  const at = { source, start, end, text, similarity, time, page, line, diff };
  return { ...at, words: wordsAround(said, evidence), ...voiceOf(said, evidence, found.holdingOf(document)) };
}

function voiceOf(
  said: Reading,
  passage: Evidence,
  { kind, quotesOthers }: Holding,
): Pick<SourcePlace, "speaker" | "via" | "voice"> {
  const { quotation } = voicePieces(said, passage);
  const attribution = said.attributions.find(({ quotations, content }) =>
    quotation === null ? content.some((span) => overlaps(span, passage)) : quotations.includes(quotation.id),
  );
  const named = new Map(said.speakers.map(({ id, name }) => [id, name]));
  const via = attribution?.via.flatMap((id) => named.get(id) ?? []) ?? [];
  const isTurn = said.article.turns.some((turn) => overlaps(turn, passage));
  const isOwn = kind === "own-words" && !quotesOthers;
  if (quotation !== null || isTurn || isOwn) return { speaker: passage.speaker, via, voice: "own" };
  if (attribution === undefined)
    return { speaker: null, via, voice: kind === "unknown" ? "unclear" : "told" };
  const speaker = named.get(attribution.speaker ?? "") ?? attribution.source[0]?.text ?? null;
  return { speaker, via, voice: "reported" };
}

/** The sentences in which a passage stands, as far as they are in the same voice. */
function wordsAround(said: Reading, passage: Range): Span[] {
  const { text } = said.article;
  const { quotation, pieces } = voicePieces(said, passage);
  // outside of marks, what follows in the next paragraph may be another's
  const own = quotation === null ? pieces.map((piece) => within(said, piece)) : pieces;
  const sentences = own.flatMap((piece) => {
    const touching = sentencesOf(text, piece).filter((sentence) => overlaps(sentence, passage));
    const [first, last] = [touching[0], touching.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
  const ranges = sentences.length === 0 ? [passage] : sentences;
  return ranges.map((range) => spanOf(text, range));
}

/** A stretch as far as it stands in the paragraph in which it begins. */
function within({ article: { blocks } }: Reading, { start, end }: Range): Range {
  const block = blocks[lastAtOrBefore(blocks, (each) => each.start, start)];
  return { start, end: block !== undefined && block.end > start ? Math.min(end, block.end) : end };
}
