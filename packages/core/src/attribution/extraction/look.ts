import { bestLabels, marginals } from "../model/chain.js";
import type { Model } from "../model/model.js";
import { addSeven, addWeights, type Weights } from "../model/weights.js";
import { acceptSigns, MOST_ACCEPT } from "./accept-signs.js";
import { type Candidate, candidatesOf, cueViews, windowOf } from "./candidates.js";
import { type CueView, cueSigns, type FirstView, MOST_SECOND, plainSigns } from "./cue-signs.js";
import { firstSigns, MOST_FIRST } from "./first-signs.js";
import { CONTENT, LABELS } from "./labels.js";
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

/** The probability of each label at each word of a passage. */
export function firstView(model: Model, passage: Passage): FirstView {
  const { weights, chain } = model.first;
  const { length } = passage.words;
  const sums = new Int32Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    if (isDeepInQuotation(passage, at)) sums[at * LABELS + CONTENT + 1] = DEEP_SCORE;
    else addSeven(weights, features, firstSigns(passage, at, features), sums, at * LABELS);
  }
  return marginals(chain, scaled(sums, weights), length);
}

const DEEP_SCORE = 150;
const DEEP = 2;

/** Words well inside a direct quotation are its content; what stands inside it is looked for later. */
function isDeepInQuotation({ marks }: Passage, at: number): boolean {
  for (let near = at - DEEP; near <= at + DEEP; near++) if (marks[near] !== IN_DIRECT) return false;
  return true;
}

/** What the first stage so surely holds for nobody's words is not looked at again. */
const SURELY_OUTSIDE = 0.97;
const OUTSIDE_SCORE = 400;

/** Looks at each candidate cue of a passage for itself. */
export function readCues(model: Model, passage: Passage, view: FirstView, least: number): CueReading[] {
  const candidates = candidatesOf(view, passage.words.length);
  const accepted = cueViews(passage, view, candidates).flatMap((cue) => {
    const confidence = acceptance(model.accept, cue);
    return confidence < least ? [] : [{ cue, confidence }];
  });
  if (accepted.length === 0) return [];
  const plain = plainScores(model.plain, passage, view);
  return accepted.map(({ cue, confidence }) => readCue(model, cue, plain, confidence));
}

function plainScores(weights: Weights, passage: Passage, view: FirstView): Float32Array {
  const { length } = passage.words;
  const sums = new Int32Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    if ((view[at * LABELS] as number) > SURELY_OUTSIDE) continue;
    addSeven(weights, features, plainSigns(passage, view, at, features), sums, at * LABELS);
  }
  return scaled(sums, weights);
}

const score = new Int32Array(2);

function acceptance(weights: Weights, cue: CueView): number {
  score[1] = 0;
  addWeights(weights, features, acceptSigns(cue, features), score, 0);
  return 1 / (1 + Math.exp(-(score[1] as number) * weights.scale));
}

function readCue(model: Model, cue: CueView, plain: Float32Array, confidence: number): CueReading {
  const { weights, chain } = model.second;
  const window = windowOf(cue, cue.passage.words.length);
  const length = window.end - window.start;
  const sums = new Int32Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    if ((cue.view[(window.start + at) * LABELS] as number) > SURELY_OUTSIDE)
      sums[at * LABELS] = OUTSIDE_SCORE;
    else addSeven(weights, features, cueSigns(cue, window.start + at, features), sums, at * LABELS);
  }
  const scores = scaled(sums, weights);
  const from = window.start * LABELS;
  for (let at = 0; at < scores.length; at++)
    scores[at] = (scores[at] as number) + (plain[from + at] as number);
  return {
    candidate: { start: cue.start, end: cue.end },
    window,
    confidence,
    labels: bestLabels(chain, scores, length),
    chances: marginals(chain, scores, length),
  };
}

/** Sums of weights as scores. */
function scaled(sums: Int32Array, { scale }: Weights): Float32Array {
  const scores = new Float32Array(sums.length);
  for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * scale;
  return scores;
}
