import type { Words } from "../words/words.js";
import { lookAround, subjectsOf } from "./look-around.js";
import { nounPhrasesOf } from "./noun-phrases.js";
import { CLOSES, OPENS, type Passage, UNMARKED } from "./passage.js";

/**
 * The words of a passage from `start` to `end` as a passage of their own, as if nobody said them: the outermost quotation
 * marks mean nothing there, nor do the rules' credits.
 */
export function partOf(passage: Passage, start: number, end: number): Passage {
  const words = wordsBetween(passage.words, start, end);
  const tags = passage.tags.subarray(start, end);
  const phrases = nounPhrasesOf(words, tags);
  return {
    kind: passage.kind,
    words,
    tags,
    marks: unmarked(passage.marks.subarray(start, end)),
    quotations: new Int32Array(end - start).fill(-1),
    roles: new Uint8Array(end - start),
    phrases,
    subjects: subjectsOf(words, tags, phrases),
    ...lookAround(words, tags),
  };
}

/** All in marks: the marks are left out of account. Marked words inside unmarked ones stay marked. */
function unmarked(marks: Uint8Array): Uint8Array {
  const isMarked = marks.every((mark) => mark !== UNMARKED);
  return isMarked ? marks.map((mark) => (mark === OPENS || mark === CLOSES ? mark : UNMARKED)) : marks;
}

function wordsBetween(words: Words, start: number, end: number): Words {
  const first = words.sentences[start] as number;
  const sentences = words.sentences.slice(start, end).map((sentence) => sentence - first);
  const count = end > start ? (sentences.at(-1) as number) + 1 : 0;
  const starts: number[] = [];
  for (let sentence = 0; sentence < count; sentence++) {
    starts.push(Math.max(0, (words.sentenceStarts[first + sentence] as number) - start));
  }
  starts.push(end - start);
  return {
    length: end - start,
    starts: words.starts.subarray(start, end),
    ends: words.ends.subarray(start, end),
    texts: words.texts.slice(start, end),
    forms: words.forms.slice(start, end),
    facts: words.facts.slice(start, end),
    sentences,
    sentenceStarts: starts,
  };
}
