import { numberOf } from "../tagging/parts-of-speech.js";
import type { Facts } from "../words/facts.js";
import type { Words } from "../words/words.js";
import {
  BEGINS_AFTER,
  BEGINS_BEFORE,
  IN_AFTER,
  IN_BEFORE,
  NO_SUBJECT,
  type NounPhrases,
  subjectAfter,
  subjectBefore,
} from "./noun-phrases.js";
import type { Passage } from "./passage.js";

const FIRST_VERB = numberOf("VB");
const LAST_VERB = numberOf("VBZ");
const MODAL = numberOf("MD");

function isVerb(tag: number): boolean {
  return tag >= FIRST_VERB && tag <= LAST_VERB;
}

/** Whether a word may be a cue by its form and its tag. */
function maybeCue({ cue }: Facts, tag: number): boolean {
  return cue === 4 || ((cue === 1 || cue === 2) && isVerb(tag)) || cue === 3;
}

/** Marks the likely subjects of all words that may be cues; the subject before a cue counts more. */
export function subjectsOf(words: Words, tags: Uint8Array, phrases: NounPhrases): Uint8Array {
  const subjects = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    if (!maybeCue(words.facts[at] as Facts, tags[at] as number)) continue;
    const after = subjectAfter(words, tags, phrases, at + 1);
    if (after && subjects[after[0]] === NO_SUBJECT) {
      subjects.fill(IN_AFTER, after[0], after[1]);
      subjects[after[0]] = BEGINS_AFTER;
    }
    const before = subjectBefore(words, tags, phrases, at);
    if (before) {
      subjects.fill(IN_BEFORE, before[0], before[1]);
      subjects[before[0]] = BEGINS_BEFORE;
    }
  }
  return subjects;
}

/** The cues, verbs and commas around each word, within its sentence. */
export function lookAround(
  words: Words,
  tags: Uint8Array,
): Pick<Passage, "cueBefore" | "cueAfter" | "verbBefore" | "commas" | "afterThat"> {
  const { length } = words;
  const cueBefore = new Int32Array(length).fill(-1);
  const cueAfter = new Int32Array(length).fill(-1);
  const verbBefore = new Int32Array(length).fill(-1);
  const commas = new Uint8Array(length);
  const afterThat = new Uint8Array(length);
  for (let sentence = 0; sentence + 1 < words.sentenceStarts.length; sentence++) {
    const begin = words.sentenceStarts[sentence] as number;
    const end = words.sentenceStarts[sentence + 1] as number;
    let cue = -1;
    let verb = -1;
    let comma = 0;
    let that = 0;
    for (let at = begin; at < end; at++) {
      cueBefore[at] = cue;
      commas[at] = comma;
      afterThat[at] = that;
      const tag = tags[at] as number;
      if (maybeCue(words.facts[at] as Facts, tag)) {
        cue = at;
        that = 0;
      } else if (words.forms[at] === "that") that = 1;
      if ((isVerb(tag) && tag !== FIRST_VERB) || tag === MODAL) verb = at;
      verbBefore[at] = verb;
      if (words.forms[at] === "," && comma < 250) comma++;
    }
    cue = -1;
    for (let at = end - 1; at >= begin; at--) {
      cueAfter[at] = cue;
      if (maybeCue(words.facts[at] as Facts, tags[at] as number)) cue = at;
    }
  }
  return { cueBefore, cueAfter, verbBefore, commas, afterThat };
}
