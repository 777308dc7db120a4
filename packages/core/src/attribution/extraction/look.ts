import { bestLabels, marginalsOfSums } from "../model/chain.js";
import type { Model } from "../model/model.js";
import { addSeven, addWeights, type SevenWeights, type Weights } from "../model/weights.js";
import { acceptSigns, MOST_ACCEPT } from "./accept-signs.js";
import { type Candidate, candidatesOf, cueViews, windowOf } from "./candidates.js";
import { addView, type CueView, cueSigns, type FirstView, MOST_SECOND, plainSigns } from "./cue-signs.js";
import { firstSigns, MOST_FIRST } from "./first-signs.js";
import { CONTENT, LABELS } from "./labels.js";
import { isNoCue } from "./no-cue.js";
import { IN_DIRECT, type Passage } from "./passage.js";

/** What the second stage says of one candidate cue: labels and probabilities of the words of a window. */
export interface CueReading {
  readonly candidate: Candidate;
  readonly window: Candidate;
  /** The probability that it is the cue of an attribution. */
  readonly confidence: number;
  /** The likeliest labels, one a word of the window. */
  readonly labels: Uint8Array;
  /** The probability of each label, `LABELS` a word of the window. */
  readonly chances: Float32Array;
}

const features = new Int32Array(Math.max(MOST_FIRST, MOST_SECOND, MOST_ACCEPT));

/**
 * The probability of each label at each word of a passage, which is also added to its sights.
 *
 * @param sights `wordSights` of the passage
 */
export function firstView(model: Model, passage: Passage, sights: Int32Array): FirstView {
  const { weights, chain } = model.first;
  const { length } = passage.words;
  const sums = new Int32Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    if (isDeepInQuotation(passage, at)) sums[at * LABELS + CONTENT + 1] = DEEP_SCORE;
    else addSeven(weights, features, firstSigns(passage, sights, at, features), sums, at * LABELS);
  }
  const view = marginalsOfSums(chain, sums, length, weights.scale);
  addView(sights, view);
  return view;
}

const DEEP_SCORE = 150;
const DEEP = 2;

/** Words well inside a direct quotation are its content; what stands inside it is looked for later. */
function isDeepInQuotation({ marks }: Passage, at: number): boolean {
  for (let near = at - DEEP; near <= at + DEEP; near++) if (marks[near] !== IN_DIRECT) return false;
  return true;
}

/**
 * What the first stage so surely holds for nobody's words is not looked at again; nor, where one cue stands alone, what it so surely
 * holds for somebody's.
 */
const SURELY_OUTSIDE = 0.97;
const SURELY_CONTENT = 0.995;
const SETTLED_SCORE = 400;

/** Looks at each candidate cue of a passage for itself. */
export function readCues(
  model: Model,
  passage: Passage,
  sights: Int32Array,
  view: FirstView,
  least: number,
): CueReading[] {
  const candidates = candidatesOf(view, passage.words.length);
  const accepted = cueViews(passage, sights, view, candidates).flatMap((cue) => {
    if (isNoCue(passage, cue)) return [];
    const confidence = acceptance(model.accept, cue);
    return confidence < least ? [] : [{ cue, confidence }];
  });
  if (accepted.length === 0) return [];
  const plain = plainSums(model.plain, sights, view);
  const isAlone = accepted.length === 1;
  return accepted.map(({ cue, confidence }) => readCue(model, cue, plain, confidence, isAlone));
}

function plainSums(weights: SevenWeights, sights: Int32Array, view: FirstView): Int32Array {
  const length = view.length / LABELS;
  const sums = new Int32Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    if (isSurelyOutside(view, at)) continue;
    addSeven(weights, features, plainSigns(sights, at, features), sums, at * LABELS);
  }
  return sums;
}

/** Two, and room for a whole pair. */
const score = new Int32Array(3);

function acceptance(weights: Weights, cue: CueView): number {
  score[1] = 0;
  addWeights(weights, features, acceptSigns(cue, features), score);
  return 1 / (1 + Math.exp(-(score[1] as number) * weights.scale));
}

function readCue(
  model: Model,
  cue: CueView,
  plain: Int32Array,
  confidence: number,
  isAlone: boolean,
): CueReading {
  const { weights, chain } = model.second;
  const window = withoutOutside(cue.view, windowOf(cue, cue.passage.words.length));
  const length = window.end - window.start;
  const sums = new Int32Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    if (isSurelyOutside(cue.view, window.start + at)) sums[at * LABELS] = SETTLED_SCORE;
    else if (isAlone && isSurelyContent(cue.view, window.start + at))
      sums[at * LABELS + CONTENT + 1] = SETTLED_SCORE;
    else addSeven(weights, features, cueSigns(cue, window.start + at, features), sums, at * LABELS);
  }
  const from = window.start * LABELS;
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (plain[from + at] as number);
  return {
    candidate: { start: cue.start, end: cue.end },
    window,
    confidence,
    labels: bestLabels(chain, sums, length, weights.scale),
    chances: marginalsOfSums(chain, sums, length, weights.scale),
  };
}

/** The window without the words at its ends that are nobody's for certain, but for one on either side. */
function withoutOutside(view: FirstView, window: Candidate): Candidate {
  let { start, end } = window;
  while (start + 1 < end && isSurelyOutside(view, start) && isSurelyOutside(view, start + 1)) start++;
  while (end - 1 > start && isSurelyOutside(view, end - 1) && isSurelyOutside(view, end - 2)) end--;
  return { start, end };
}

function isSurelyOutside(view: FirstView, at: number): boolean {
  return (view[at * LABELS] as number) > SURELY_OUTSIDE;
}

function isSurelyContent(view: FirstView, at: number): boolean {
  return (view[at * LABELS + CONTENT + 1] as number) > SURELY_CONTENT;
}
