import { numberOf } from "../tagging/parts-of-speech.js";
import type { Facts } from "../words/facts.js";
import type { CueView, FirstView } from "./cue-signs.js";
import { CUE, LABELS, SOURCE } from "./labels.js";
import { subjectAfter, subjectBefore } from "./noun-phrases.js";
import { OPENS, type Passage } from "./passage.js";

/** Words that may be a cue, positions in the passage, `end` exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

/** A word that is a cue with this probability begins or continues a candidate. */
const LEAST_CUE = 0.05;
const LEAST_SOURCE = 0.3;

/** Beside a word that is a much likelier one, in parts of its probability. */
const LEAST_BESIDE = 0.12;

/** The stretches that the first stage takes for a cue with some probability. */
export function candidatesOf(view: FirstView, length: number): Candidate[] {
  const candidates: Candidate[] = [];
  let start = -1;
  for (let at = 0; at <= length; at++) {
    const begins = at < length ? (view[at * LABELS + CUE] as number) : 0;
    const goesOn = at < length ? (view[at * LABELS + CUE + 1] as number) : 0;
    const isCue = begins + goesOn >= LEAST_CUE;
    if (start >= 0 && (!isCue || begins > goesOn)) {
      candidates.push(trimmed(view, start, at));
      start = -1;
    }
    if (isCue && start < 0) start = at;
  }
  return candidates;
}

/** The stretch without the words at its ends that are far less likely than its likeliest. */
function trimmed(view: FirstView, from: number, to: number): Candidate {
  const chance = (at: number) =>
    (view[at * LABELS + CUE] as number) + (view[at * LABELS + CUE + 1] as number);
  let peak = 0;
  for (let at = from; at < to; at++) peak = Math.max(peak, chance(at));
  let start = from;
  let end = to;
  while (chance(start) < peak * LEAST_BESIDE) start++;
  while (chance(end - 1) < peak * LEAST_BESIDE) end--;
  return { start, end };
}

const FIRST_VERB = numberOf("VB");
const LAST_VERB = numberOf("VBZ");
const LAST_NOUN = numberOf("NNP");

/** The word of a candidate that carries its meaning: the last that may be a cue, else the last verb or noun, else the last. */
function headOf({ words, tags }: Passage, { start, end }: Candidate): number {
  let word = -1;
  for (let at = end - 1; at >= start; at--) {
    const { cue } = words.facts[at] as Facts;
    const tag = tags[at] as number;
    const isVerb = tag >= FIRST_VERB && tag <= LAST_VERB;
    if (cue === 4 || (cue > 0 && cue < 4 && (isVerb || tag <= LAST_NOUN))) return at;
    if (word < 0 && (isVerb || tag < LAST_NOUN)) word = at;
  }
  return word < 0 ? end - 1 : word;
}

/** The views of all candidates of a passage, what they share counted once. */
export function cueViews(
  passage: Passage,
  sights: Int32Array,
  view: FirstView,
  candidates: readonly Candidate[],
): CueView[] {
  const { length } = passage.words;
  const cueOf = new Int16Array(length).fill(-1);
  for (const [index, { start, end }] of candidates.entries()) cueOf.fill(index, start, end);
  const cuesBefore = new Int16Array(length);
  const sourcesBefore = new Int16Array(length);
  const quotesBefore = new Int16Array(length);
  let cues = 0;
  let sources = 0;
  let quotes = 0;
  for (let at = 0; at < length; at++) {
    cuesBefore[at] = cues;
    sourcesBefore[at] = sources;
    if (passage.marks[at] === OPENS) quotes++;
    quotesBefore[at] = quotes;
    const cue = cueOf[at] as number;
    if (cue >= 0 && (at === 0 || cueOf[at - 1] !== cue)) cues++;
    if ((view[at * LABELS + SOURCE] as number) > LEAST_SOURCE) sources++;
  }
  return candidates.map(({ start, end }) => ({
    passage,
    sights,
    view,
    start,
    end,
    head: headOf(passage, { start, end }),
    cueOf,
    cuesBefore,
    sourcesBefore,
    quotesBefore,
    before: subjectBefore(passage.words, passage.tags, passage.phrases, start),
    after: subjectAfter(passage.words, passage.tags, passage.phrases, end),
  }));
}

/** So many words before and after a cue are looked at. */
const REACH_BEFORE = 150;
const REACH_AFTER = 200;

/** The words that the second stage labels for a candidate. */
export function windowOf({ start, end }: Candidate, length: number): Candidate {
  return { start: Math.max(0, start - REACH_BEFORE), end: Math.min(length, end + REACH_AFTER) };
}
