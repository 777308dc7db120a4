import { Templates } from "../model/templates.js";
import { addWeights, type Weights } from "../model/weights.js";
import type { Facts } from "../words/facts.js";
import type { Words } from "../words/words.js";
import { numberOf, PARTS_OF_SPEECH } from "./parts-of-speech.js";

const LABELS = PARTS_OF_SPEECH.length;
const PUNCT = numberOf("PUNCT");
const QUOTE = numberOf("QUOTE");
const NUMBER = numberOf("CD");

/**
 * The part of speech of each word, from left to right, greedily (Collins 2002; the features of Ratnaparkhi 1996).
 *
 * @returns positions in `PARTS_OF_SPEECH`
 */
export function tagWords(weights: Weights, words: Words): Uint8Array {
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(LABELS);
  const features = new Int32Array(MOST_TAG_FEATURES);
  for (let at = 0; at < words.length; at++) {
    const sure = sureTag(words.texts[at] as string);
    if (sure >= 0) {
      tags[at] = sure;
      continue;
    }
    scores.fill(0);
    const count = tagFeatures(words, tags, at, features);
    addWeights(weights, features, count, scores);
    let best = 0;
    for (let label = 1; label < LABELS; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    }
    tags[at] = best;
  }
  return tags;
}

/** Words that are nearly always the same, whatever stands around them. */
const SURE: ReadonlyMap<string, number> = new Map(
  (
    [
      ["DT", "the a an"],
      ["IN", "of at by with from into between among during against"],
      ["CC", "and or"],
      ["TO", "to"],
      ["PRP", "he she it they we i him them us"],
      ["PRP$", "his its their my our your"],
      ["VBZ", "is has"],
      ["VBD", "was were had did"],
      ["VBP", "are"],
      ["MD", "would could should cannot"],
      ["WH", "who whose whom"],
      ["RB", "not n't n’t"],
    ] as const
  ).flatMap(([tag, words]) => words.split(" ").map((word) => [word, numberOf(tag)] as const)),
);

/** The tag of a sign, a number or a small word, which needs no looking around; else -1. */
export function sureTag(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return text.length < 8 ? (SURE.get(text) ?? -1) : -1;
  if (code >= 65 && code <= 90) return -1;
  if (/^\p{N}[\p{N}.,:]*$/u.test(text)) return NUMBER;
  if (/[\p{L}\p{N}%$&#@]/u.test(text)) return -1;
  return /["“”„«»‘`]|^''/.test(text) ? QUOTE : PUNCT;
}

/** What is seen of a word, by its column in a row. */
const SEEN = {
  form: 0,
  shape: 1,
  suffix2: 2,
  suffix3: 3,
  isFirst: 4,
  tag1: 5,
  tag2: 6,
  before: 7,
  before2: 8,
  after: 9,
  afterSuffix2: 10,
  afterSuffix3: 11,
} as const;
const seen = new Int32Array(12);

const TEMPLATES = new Templates([
  [1, SEEN.form],
  [2, SEEN.suffix3, SEEN.shape],
  [3, SEEN.suffix2, SEEN.tag1],
  [5, SEEN.shape, SEEN.isFirst],
  [6, SEEN.tag1],
  [7, SEEN.tag1, SEEN.tag2],
  [8, SEEN.tag1, SEEN.form],
  [9, SEEN.before],
  [10, SEEN.after],
  [11, SEEN.afterSuffix3],
  [12, SEEN.before2],
  [14, SEEN.form, SEEN.after],
  [15, SEEN.before, SEEN.suffix3],
  [17, SEEN.form, SEEN.shape, SEEN.isFirst],
  [18, SEEN.afterSuffix2, SEEN.suffix2, SEEN.tag1],
]);

/** So many features has a word. */
export const MOST_TAG_FEATURES = TEMPLATES.count;

/** The features of the word at `at`, of which the tags before it are known; returns how many there are. */
export function tagFeatures(words: Words, tags: Uint8Array, at: number, out: Int32Array): number {
  const { facts } = words;
  const own = facts[at] as Facts;
  const after = at + 1 < words.length ? (facts[at + 1] as Facts) : NONE;
  seen[SEEN.form] = own.form;
  seen[SEEN.shape] = own.shape;
  seen[SEEN.suffix2] = own.suffix2;
  seen[SEEN.suffix3] = own.suffix3;
  seen[SEEN.isFirst] = words.sentenceStarts[words.sentences[at] as number] === at ? 1 : 0;
  seen[SEEN.tag1] = at > 0 ? (tags[at - 1] as number) + 1 : 0;
  seen[SEEN.tag2] = at > 1 ? (tags[at - 2] as number) + 1 : 0;
  seen[SEEN.before] = at > 0 ? (facts[at - 1] as Facts).form : 0;
  seen[SEEN.before2] = at > 1 ? (facts[at - 2] as Facts).form : 0;
  seen[SEEN.after] = after.form;
  seen[SEEN.afterSuffix2] = after.suffix2;
  seen[SEEN.afterSuffix3] = after.suffix3;
  return TEMPLATES.write(seen, 0, out, 0);
}

const NONE: Pick<Facts, "form" | "suffix2" | "suffix3"> = { form: 0, suffix2: 0, suffix3: 0 };
