import { bestLabels, marginals } from "../model/chain.js";
import type { Model } from "../model/model.js";
import { addWeights, type Weights } from "../model/weights.js";
import { type Candidate, candidatesOf, cueViews, windowOf } from "./candidates.js";
import { acceptSigns, MOST_ACCEPT } from "./accept-signs.js";
import { type CueView, cueSigns, type FirstView, MOST_SECOND, plainSigns } from "./cue-signs.js";
import { firstSigns, MOST_FIRST } from "./first-signs.js";
import { LABELS } from "./labels.js";
import type { Passage } from "./passage.js";

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
  const scores = new Float32Array(length * LABELS);
  for (let at = 0; at < length; at++) add(weights, firstSigns(passage, at, features), scores, at * LABELS);
  scale(scores, weights);
  return marginals(chain, scores, length);
}

/** Looks at each candidate cue of a passage for itself. */
export function readCues(model: Model, passage: Passage, view: FirstView, least: number): CueReading[] {
  const { length } = passage.words;
  const candidates = candidatesOf(view, length);
  if (candidates.length === 0) return [];
  const plain = new Float32Array(length * LABELS);
  for (let at = 0; at < length; at++) add(model.plain, plainSigns(passage, view, at, features), plain, at * LABELS);
  scale(plain, model.plain);
  return cueViews(passage, view, candidates).flatMap((cue) => {
    const confidence = acceptance(model.accept, cue);
    return confidence < least ? [] : [readCue(model, cue, plain, confidence)];
  });
}

const score = new Float32Array(1);

function acceptance(weights: Weights, cue: CueView): number {
  score[0] = 0;
  add(weights, acceptSigns(cue, features), score, 0);
  return 1 / (1 + Math.exp(-(score[0] as number) * weights.scale));
}

function readCue(model: Model, cue: CueView, plain: Float32Array, confidence: number): CueReading {
  const { weights, chain } = model.second;
  const window = windowOf(cue, cue.passage.words.length);
  const length = window.end - window.start;
  const scores = new Float32Array(length * LABELS);
  for (let at = 0; at < length; at++) add(weights, cueSigns(cue, window.start + at, features), scores, at * LABELS);
  scale(scores, weights);
  const from = window.start * LABELS;
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (plain[from + at] as number);
  return {
    candidate: { start: cue.start, end: cue.end },
    window,
    confidence,
    labels: bestLabels(chain, scores, length),
    chances: marginals(chain, scores, length),
  };
}

function add(weights: Weights, count: number, scores: Float32Array, at: number): void {
  for (let each = 0; each < count; each++) addWeights(weights, features[each] as number, scores, at);
}

function scale(scores: Float32Array, weights: Weights): void {
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * weights.scale;
}
