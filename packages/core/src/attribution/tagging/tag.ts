import { featureOf } from "../model/hash.js";
import { addWeights, type Weights } from "../model/weights.js";
import type { Facts } from "../words/facts.js";
import type { Words } from "../words/words.js";
import { numberOf, PARTS_OF_SPEECH } from "./parts-of-speech.js";

/** So many features at most has a word. */
export const MOST_TAG_FEATURES = 20;

const LABELS = PARTS_OF_SPEECH.length;
const PUNCT = numberOf("PUNCT");
const QUOTE = numberOf("QUOTE");
const NUMBER = numberOf("CD");

/**
 * The part of speech of each word, from left to right, greedily (Collins 2002; the features of Ratnaparkhi 1996).
 *
 * @param shapes `shapeOf` each word
 * @returns positions in `PARTS_OF_SPEECH`
 */
export function tagWords(
  weights: Weights,
  words: Words,
  facts: readonly Facts[],
  shapes: Uint8Array,
): Uint8Array {
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(LABELS + 3);
  const features = new Int32Array(MOST_TAG_FEATURES);
  for (let at = 0; at < words.length; at++) {
    const sure = sureTag(words.texts[at] as string);
    if (sure >= 0) {
      tags[at] = sure;
      continue;
    }
    scores.fill(0);
    const count = tagFeatures(words, facts, shapes, tags, at, features);
    addWeights(weights, features, count, scores, 0);
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

/** The features of the word at `at`, of which the tags before it are known; returns how many there are. */
export function tagFeatures(
  words: Words,
  facts: readonly Facts[],
  shapes: Uint8Array,
  tags: Uint8Array,
  at: number,
  out: Int32Array,
): number {
  const first = words.sentenceStarts[words.sentences[at] as number] === at ? 1 : 0;
  const own = facts[at] as Facts;
  const before = at > 0 ? (facts[at - 1] as Facts) : NONE;
  const before2 = at > 1 ? (facts[at - 2] as Facts) : NONE;
  const after = at + 1 < words.length ? (facts[at + 1] as Facts) : NONE;
  const tag1 = at > 0 ? (tags[at - 1] as number) + 1 : 0;
  const tag2 = at > 1 ? (tags[at - 2] as number) + 1 : 0;
  const shape = shapes[at] as number;
  let count = 0;
  out[count++] = featureOf(1, own.form);
  out[count++] = featureOf(2, own.suffix3, shape);
  out[count++] = featureOf(3, own.suffix2, tag1);
  out[count++] = featureOf(5, shape, first);
  out[count++] = featureOf(6, tag1);
  out[count++] = featureOf(7, tag1, tag2);
  out[count++] = featureOf(8, tag1, own.form);
  out[count++] = featureOf(9, before.form);
  out[count++] = featureOf(10, after.form);
  out[count++] = featureOf(11, after.suffix3);
  out[count++] = featureOf(12, before2.form);
  out[count++] = featureOf(14, own.form, after.form);
  out[count++] = featureOf(15, before.form, own.suffix3);
  out[count++] = featureOf(17, own.form, shape, first);
  out[count++] = featureOf(18, after.suffix2, own.suffix2, tag1);
  return count;
}

const NONE: Facts = { form: 0, stem: 0, suffix2: 0, suffix3: 0, prefix: 0, cue: 0 };
