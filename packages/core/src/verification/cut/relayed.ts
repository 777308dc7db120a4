import { sameChain } from "../../speakers/compare.js";
import { nameOf } from "../../speakers/name.js";
import type { Reading } from "../../speakers/reading.js";
import { type Range, type Span, spanOf } from "../../text/span.js";
import { wordsOf } from "../../text/words.js";
import type { DraftAround } from "./draft-around.js";
import { type Edge, edgesOf } from "./edges.js";
import { plainOf, tokensOf } from "./plain-words.js";
import { tellerAfter, tellerBefore } from "./told-by.js";
import type { Voice } from "./voice.js";
import { startsClause } from "./wording.js";

/** Words that their source's speaker quotes from somebody else. */
export interface Relay {
  /** Who said them, as the source has it; null where it does not tell. */
  readonly by: string;
  /** "the minister told us" */
  readonly words: Range;
  readonly sentence: Span;
}

/** How far from the marks it is looked for who said the words, in characters. */
const REACH = 160;

/**
 * Whom the passage's words are quoted from within what its speaker says; null where they are the speaker's own, as far as can be told.
 *
 * @param isOwn the document is somebody's own words, so that its marks hold those of others
 */
export function relayOf(said: Reading, voice: Voice, passage: Range, isOwn: boolean): Relay | null {
  return inMarks(said, voice, passage, isOwn) ?? inReportedSpeech(said, voice);
}

/** "He told me, ‘It looks healthy.’" */
function inMarks(said: Reading, voice: Voice, passage: Range, isOwn: boolean): Relay | null {
  const { text } = said.article;
  const marks = marksAround(said, voice, passage, isOwn);
  if (marks === null) return null;
  const sentence =
    voice.sentences.find((one) => one.start <= passage.start && passage.start < one.end) ?? marks;
  const teller =
    tellerBeforeMarks(text, marks) ?? tellerAfterMarks(text, marks) ?? (isOwn ? credited(said, marks) : null);
  if (teller === null) return null;
  const { words } = teller;
  const start = Math.min(sentence.start, marks.start, words.start);
  return { ...teller, sentence: spanOf(text, { start, end: Math.max(sentence.end, marks.end, words.end) }) };
}

/** The innermost marks around a passage that the speaker of the passage sets; null where there are none. */
function marksAround(said: Reading, { quotation }: Voice, passage: Range, isOwn: boolean): Range | null {
  const { article } = said;
  const marked = marksOf(said).filter((span) => holds(span, passage));
  const inner = marked.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (inner === undefined) return null;
  const isSpeakers = quotation?.spans.some(({ start }) => start === inner.start) ?? false;
  return isSpeakers && !isOwn && !isOwnDocument(article.text, inner) ? null : inner;
}

const known = new WeakMap<Reading, readonly Range[]>();

/** All that stands in marks in a document, those within marks among them; gathered once for all quotations. */
function marksOf(said: Reading): readonly Range[] {
  const before = known.get(said);
  if (before !== undefined) return before;
  const nested = said.setAside.filter(({ why }) => why === "nested");
  const marks = [...said.quotations.flatMap(({ spans }) => spans), ...nested];
  known.set(said, marks);
  return marks;
}

/** Introductions of another's words in a text of one's own: "put it to me like this:", "This is what she wrote to me:". */
const INTRODUCES =
  /(?:\b(?:told|asked|wrote|written|said|put|confided|texted|shouted)\b[^.!?]{0,30}\b(?:me|us)\b[^.!?]{0,20}|\b(?:quote|words|letter|e-?mail|message|note)\b[^.!?]{0,40}):\s*$/iu;

/** Whom a text of one's own quotes in marks: by its credit, where that is somebody else's, or by how the words are introduced. */
function credited(
  { article, quotations, attributions }: Reading,
  marks: Range,
): Omit<Relay, "sentence"> | null {
  const { text } = article;
  const id = quotations.find(({ spans }) => spans.some((span) => holds(span, marks)))?.id;
  const attribution = attributions.find((one) => id !== undefined && one.quotations.includes(id));
  const [source] = attribution?.source ?? [];
  if (source !== undefined && !/^(?:i|we|me|us|my|our)\b/i.test(source.text))
    return { by: source.text.replace(/\s+/g, " "), words: source };
  const from = Math.max(0, marks.start - REACH);
  const before = text.slice(from, marks.start);
  const match = INTRODUCES.exec(before);
  if (match === null) return null;
  const start = from + match.index;
  return { by: "somebody else", words: { start, end: start + match[0].trimEnd().length } };
}

function tellerBeforeMarks(text: string, { start }: Range): Omit<Relay, "sentence"> | null {
  const from = lineStart(text, Math.max(0, start - REACH), start);
  const before = plainOf(tokensOf(text, { start: from, end: start }, () => false));
  const teller = tellerBefore(before.text);
  if (teller === null) return null;
  const words = before.rangeOf(teller.start, before.text.length);
  return { by: asWritten(text, words, teller.by), words };
}

function tellerAfterMarks(text: string, { end }: Range): Omit<Relay, "sentence"> | null {
  const tokens = tokensOf(text, { start: end, end: Math.min(text.length, end + REACH) }, () => false);
  const after = plainOf([{ start: end, end, form: ",", isMark: true, kept: false }, ...tokens]);
  const teller = tellerAfter(after.text);
  if (teller === null) return null;
  const words = after.rangeOf(2, teller.end);
  return { by: asWritten(text, words, teller.by), words };
}

/** Whether the marks stand in a text that tells of itself in the first person: a letter, a column, not a report. */
function isOwnDocument(text: string, { start }: Range): boolean {
  return /\b(?:me|us)\b/i.test(text.slice(Math.max(0, start - 40), start));
}

function holds(span: Range, passage: Range): boolean {
  return span.start <= passage.start && passage.end <= span.end;
}

function lineStart(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  const stop = Math.max(before.lastIndexOf("\n\n"), before.search(/[.?!]["'\u2019\u201d]?\s+(?=[^.?!]*$)/));
  return stop < 0 ? from : from + stop + 1;
}

/** "The doctor said I was fine." */
function inReportedSpeech({ article }: Reading, { sentences }: Voice): Relay | null {
  const [edge] = edgesOf(sentences);
  if (edge === undefined) return null;
  return toldBefore(article.text, edge) ?? toldAfter(article.text, edge);
}

function toldBefore(text: string, edge: Edge): Relay | null {
  const { before, kept, sentence } = edge;
  if (!startsClause(kept.text) && !/ (?:that|[,:"])$/.test(before.text)) return null;
  const teller = tellerBefore(before.text);
  if (teller === null || /\bnot\b/.test(before.text.slice(teller.start))) return null;
  const words = before.rangeOf(teller.start, before.text.length);
  return { by: asWritten(text, words, teller.by), words, sentence: spanOf(text, sentence) };
}

function toldAfter(text: string, { after, sentence }: Edge): Relay | null {
  const teller = tellerAfter(after.text);
  if (teller === null) return null;
  const words = after.rangeOf(2, teller.end);
  return { by: asWritten(text, words, teller.by), words, sentence: spanOf(text, sentence) };
}

/** The teller as the source writes it: plain words have no capitals. */
function asWritten(text: string, { start, end }: Range, by: string): string {
  const written = text.slice(start, end);
  const at = written.toLowerCase().indexOf(by);
  return (at < 0 ? by : written.slice(at, at + by.length)).replace(/\s+/g, " ");
}

/** Words of a draft by which it tells that the words were relayed. */
const KEEPS =
  /\b(?:quot\w+|recall\w*|recount\w*|remember\w*|cit(?:ed|es|ing)|read(?:ing)? (?:out|aloud|from)|relay\w*|repeat\w*|according|told (?:him|her|them|me|us|by)|heard|letter|(?:was|were|been) told|said that he|words of|telling (?:him|her|them))\b/;

/**
 * Whether a draft credits those whom the words are relayed from, or says that they are relayed.
 *
 * @param chain whom the draft credits, under every name
 */
export function isCredited({ by }: Relay, chain: readonly string[], { sentence }: DraftAround): boolean {
  if (KEEPS.test(sentence)) return true;
  const telling = wordsOf(by).filter(({ norm }) => norm.length > 3);
  const credited = new Set(chain.flatMap((name) => wordsOf(name).map(({ norm }) => norm)));
  if (telling.some(({ norm }) => credited.has(norm)) || sameChain(chain, [by]) === "same") return true;
  const outside = new Set(sentence.split(" "));
  if (telling.length > 0 && telling.every(({ norm }) => outside.has(norm)) && nameOf(by).kind !== "pronoun")
    return true;
  return mayBePronoun(by, chain);
}

/** "He" in the source may be the "he" of the draft, whom nobody could tell. */
function mayBePronoun(by: string, chain: readonly string[]): boolean {
  const pronoun = by.toLowerCase();
  return (
    /^(?:he|she)$/.test(pronoun) && chain.length > 0 && chain.every((name) => name.toLowerCase() === pronoun)
  );
}
