import { numberOf, PARTS_OF_SPEECH, type PartOfSpeech } from "../tagging/parts-of-speech.js";
import type { Words } from "../words/words.js";

/** Noun phrases without what follows them ("of …", ", who …"), told from parts of speech alone. */
export interface NounPhrases {
  /** For each word the first word of its noun phrase, or -1. */
  readonly begins: Int32Array;
  /** For each word the word after its noun phrase, or -1. */
  readonly ends: Int32Array;
}

const setOf = (...tags: PartOfSpeech[]): Uint8Array => {
  const set = new Uint8Array(PARTS_OF_SPEECH.length);
  for (const tag of tags) set[numberOf(tag)] = 1;
  return set;
};
const INSIDE = setOf("NN", "NNS", "NNP", "PRP", "PRP$", "DT", "JJ", "CD", "POS", "EX", "WH");
const OPENERS = setOf("DT", "PRP", "PRP$", "EX", "WH");
const NOUNS = setOf("NN", "NNS", "NNP", "CD", "PRP", "EX", "WH");
const VERBAL = setOf("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "RB", "TO");
const PREPOSITION = numberOf("IN");
const NOUN_OR_NAME = setOf("NN", "NNS", "NNP");

export function nounPhrasesOf(words: Words, tags: Uint8Array): NounPhrases {
  const begins = new Int32Array(words.length).fill(-1);
  const ends = new Int32Array(words.length).fill(-1);
  let start = -1;
  for (let at = 0; at <= words.length; at++) {
    const inside = at < words.length && INSIDE[tags[at] as number] === 1;
    const opens =
      inside && start >= 0 && OPENERS[tags[at] as number] === 1 && NOUNS[tags[at - 1] as number] === 1;
    const breaks = start >= 0 && at < words.length && words.sentences[at] !== words.sentences[start];
    if (start >= 0 && (!inside || opens || breaks)) {
      begins.fill(start, start, at);
      ends.fill(at, start, at);
      start = -1;
    }
    if (inside && start < 0) start = at;
  }
  return { begins, ends };
}

/** How a word stands to the subject of a cue: not in it; begins or goes on in it, before the cue or after it. */
export const NO_SUBJECT = 0;
export const BEGINS_BEFORE = 1;
export const IN_BEFORE = 2;
export const BEGINS_AFTER = 3;
export const IN_AFTER = 4;

/** So far does a subject reach at most, in words. */
const LONGEST_SUBJECT = 30;

/** The stretch of words that reads like the subject of the verb group at `start`, to its left; null if none does. */
export function subjectBefore(
  words: Words,
  tags: Uint8Array,
  phrases: NounPhrases,
  start: number,
): [number, number] | null {
  const first = words.sentenceStarts[words.sentences[start] as number] as number;
  const limit = Math.max(first, start - LONGEST_SUBJECT);
  let at = start - 1;
  while (at >= limit && VERBAL[tags[at] as number] === 1) at--;
  if (at < limit) return null;
  const end = at + 1;
  if (words.forms[at] === ",") at = overParenthesis(words, phrases, at, limit);
  if (at < limit || (phrases.begins[at] as number) < 0) return null;
  const closed = words.forms[end - 1] === "," ? end : at + 1;
  let begin = phrases.begins[at] as number;
  while (
    begin - 2 >= limit &&
    tags[begin - 1] === PREPOSITION &&
    (phrases.begins[begin - 2] as number) >= 0
  ) {
    if (words.forms[begin - 1] !== "of" && NOUN_OR_NAME[tags[begin - 2] as number] !== 1) break;
    begin = phrases.begins[begin - 2] as number;
  }
  return begin >= limit ? [begin, closed] : null;
}

/** From the comma that closes an apposition or clause back to the last word before the comma that opens it. */
function overParenthesis(words: Words, phrases: NounPhrases, comma: number, limit: number): number {
  for (let at = comma - 1; at > limit; at--) {
    if (words.forms[at] === "," && (phrases.begins[at - 1] as number) >= 0) return at - 1;
  }
  return -1;
}

/** The stretch that reads like the subject of a verb at `end` - 1 that stands before it: "said Marta Quill, the …". */
export function subjectAfter(
  words: Words,
  tags: Uint8Array,
  phrases: NounPhrases,
  end: number,
): [number, number] | null {
  if (end >= words.length || (phrases.begins[end] as number) !== end) return null;
  const last = words.sentenceStarts[(words.sentences[end] as number) + 1] as number;
  let to = phrases.ends[end] as number;
  while (to + 1 < last && to - end < LONGEST_SUBJECT) {
    const goesOn = words.forms[to] === "," || tags[to] === PREPOSITION;
    if (!goesOn || (phrases.begins[to + 1] as number) !== to + 1) break;
    to = phrases.ends[to + 1] as number;
  }
  return [end, to];
}
