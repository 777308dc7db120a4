import type { Facts } from "../words/facts.js";
import type { Passage } from "./passage.js";
import { REACH, ROW, SIGHT } from "./sights.js";
import { sizeOf } from "./sizes.js";

const NONE: Pick<Facts, "form" | "stem" | "cue"> = { form: 1, stem: 1, cue: 9 };
const NO_TAG = 31;
const NO_MARK = 7;

/** Rows for the words of a passage, and `REACH` rows of nothing on either side. */
export function wordSights(passage: Passage): Int32Array {
  const { length } = passage.words;
  const sights = new Int32Array((length + 2 * REACH) * ROW);
  for (let beyond = 0; beyond < REACH; beyond++) {
    writeNothing(sights, beyond * ROW);
    writeNothing(sights, (length + REACH + beyond) * ROW);
  }
  for (let at = 0; at < length; at++) {
    const row = (at + REACH) * ROW;
    writeWord(passage, at, sights, row);
    writeSentence(passage, at, sights, row);
    writeCues(passage, at, sights, row);
    writeVerb(passage, at, sights, row);
    writePhrase(passage, at, sights, row);
  }
  for (let row = REACH * ROW; row < (length + REACH) * ROW; row += ROW) {
    const cue = (offset: number) => sights[row + offset * ROW + SIGHT.cue] as number;
    sights[row + SIGHT.cuesBefore] = cue(-2) * 16 + cue(-1);
    sights[row + SIGHT.cuesAfter] = cue(1) * 16 + cue(2);
    sights[row + SIGHT.rolesBefore] =
      (sights[row - ROW + SIGHT.role] as number) * 8 + (sights[row + SIGHT.role] as number);
  }
  return sights;
}

function writeNothing(sights: Int32Array, row: number): void {
  sights[row + SIGHT.form] = NONE.form;
  sights[row + SIGHT.stem] = NONE.stem;
  sights[row + SIGHT.cue] = NONE.cue;
  sights[row + SIGHT.tag] = NO_TAG;
  sights[row + SIGHT.mark] = NO_MARK;
  sights[row + SIGHT.role] = NO_MARK;
  sights[row + SIGHT.shape] = 9;
  sights[row + SIGHT.subject] = 9;
}

function writeWord(passage: Passage, at: number, sights: Int32Array, row: number): void {
  const { words, tags, marks, roles, subjects, afterThat, commas } = passage;
  const { form, stem, suffix3, cue, shape } = words.facts[at] as Facts;
  const comma = commas[at] as number;
  const mark = marks[at] as number;
  sights[row + SIGHT.form] = form;
  sights[row + SIGHT.stem] = stem;
  sights[row + SIGHT.suffix] = suffix3;
  sights[row + SIGHT.tag] = tags[at] as number;
  sights[row + SIGHT.shape] = shape;
  sights[row + SIGHT.mark] = mark;
  sights[row + SIGHT.isMarked] = mark === 0 ? 1 : 2;
  sights[row + SIGHT.role] = roles[at] as number;
  sights[row + SIGHT.cue] = cue;
  sights[row + SIGHT.subject] = subjects[at] as number;
  sights[row + SIGHT.afterThat] = afterThat[at] as number;
  sights[row + SIGHT.commas] = comma > 2 ? 3 : comma;
}

function writeSentence(passage: Passage, at: number, sights: Int32Array, row: number): void {
  const { words, tags, marks, kind } = passage;
  const { facts } = words;
  const sentence = words.sentences[at] as number;
  const begin = words.sentenceStarts[sentence] as number;
  const end = words.sentenceStarts[sentence + 1] as number;
  sights[row + SIGHT.fromStart] = Math.min(at - begin, 5);
  sights[row + SIGHT.toEnd] = Math.min(end - 1 - at, 5);
  sights[row + SIGHT.sizeFromStart] = sizeOf(at - begin);
  sights[row + SIGHT.firstForm] = (facts[begin] as Facts).form;
  sights[row + SIGHT.firstTag] = tags[begin] as number;
  sights[row + SIGHT.secondTag] = begin + 1 < words.length ? (tags[begin + 1] as number) : NO_TAG;
  sights[row + SIGHT.markBefore] = begin > 0 ? (marks[begin - 1] as number) : NO_MARK;
  sights[row + SIGHT.kind] = kind.length;
}

function writeCues(passage: Passage, at: number, sights: Int32Array, row: number): void {
  const { words, tags, commas, afterThat, cueBefore, cueAfter } = passage;
  const { facts } = words;
  const left = cueBefore[at] as number;
  const right = cueAfter[at] as number;
  const commasHere = commas[at] as number;
  sights[row + SIGHT.sides] = (left >= 0 ? 1 : 0) + (right >= 0 ? 2 : 0);
  if (left >= 0) {
    sights[row + SIGHT.leftStem] = (facts[left] as Facts).stem;
    sights[row + SIGHT.leftDistance] = sizeOf(at - left);
    sights[row + SIGHT.leftBetween] =
      Math.min(2, commasHere - (commas[left] as number)) * 2 + (afterThat[at] as number);
    sights[row + SIGHT.leftTag] = tags[left] as number;
    sights[row + SIGHT.leftTagBefore] = left > 0 ? (tags[left - 1] as number) : NO_TAG;
  }
  if (right >= 0) {
    const { stem, cue } = facts[right] as Facts;
    const end = words.sentenceStarts[(words.sentences[at] as number) + 1] as number;
    sights[row + SIGHT.rightStem] = stem;
    sights[row + SIGHT.rightDistance] = sizeOf(right - at);
    sights[row + SIGHT.rightBetween] = Math.min(3, (commas[right] as number) - commasHere);
    sights[row + SIGHT.rightToEnd] = sizeOf(end - 1 - right);
    sights[row + SIGHT.rightKind] = cue * 32 + (tags[right] as number);
  }
}

function writeVerb(passage: Passage, at: number, sights: Int32Array, row: number): void {
  const { words, tags, commas, verbBefore } = passage;
  const verb = verbBefore[at] as number;
  if (verb < 0) return;
  sights[row + SIGHT.verbStem] = (words.facts[verb] as Facts).stem;
  sights[row + SIGHT.verbTag] = tags[verb] as number;
  sights[row + SIGHT.verbDistance] = sizeOf(at - verb);
  sights[row + SIGHT.verbCommas] = Math.min(2, (commas[at] as number) - (commas[verb] as number));
}

function writePhrase(passage: Passage, at: number, sights: Int32Array, row: number): void {
  const { words, tags, phrases } = passage;
  const { facts } = words;
  const begin = phrases.begins[at] as number;
  if (begin < 0) return;
  const end = phrases.ends[at] as number;
  const next = end < words.length ? (facts[end] as Facts) : NONE;
  const previous = begin > 0 ? (facts[begin - 1] as Facts) : NONE;
  sights[row + SIGHT.phrasePlace] = (at === begin ? 1 : 0) + (at === end - 1 ? 2 : 0);
  sights[row + SIGHT.phraseTag] = tags[end - 1] as number;
  sights[row + SIGHT.nextForm] = next.form;
  sights[row + SIGHT.nextStem] = next.stem;
  sights[row + SIGHT.nextTag] = end < words.length ? (tags[end] as number) : NO_TAG;
  sights[row + SIGHT.previousForm] = previous.form;
  sights[row + SIGHT.previousTag] = begin > 0 ? (tags[begin - 1] as number) : NO_TAG;
}
