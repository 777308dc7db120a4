import {
  acceptSigns,
  type Candidate,
  candidatesOf,
  cueSigns,
  cueViews,
  firstSigns,
  type FirstView,
  LABELS,
  marginals,
  MOST_ACCEPT,
  MOST_FIRST,
  MOST_SECOND,
  type Passage,
  plainSigns,
  windowOf,
} from "@hearsay/core/extractor";
import type { AnnotatedAttribution } from "@hearsay/readers";
import { type Fit, type Fitted, fit } from "./conditional-random-field.js";
import type { Example } from "./corpus.js";
import { firstGold, secondGold, wordsIn } from "./gold.js";
import { fitBinary } from "./logistic.js";
import { RowsBuilder } from "./rows.js";

export interface Stage {
  readonly fitted: Fitted;
  readonly features: Int32Array;
  readonly sharedFeatures: Int32Array;
}

/** Features that are seen less often are not learnt. */
const LEAST_SEEN = Number(process.env.LEAST ?? 2);

export function trainFirst(examples: readonly Example[], how: Fit): Stage {
  const builder = new RowsBuilder();
  const starts = [0];
  const gold: number[] = [];
  const out = new Int32Array(MOST_FIRST);
  for (const { passages, attributions } of examples) {
    for (const passage of passages) {
      for (let at = 0; at < passage.words.length; at++) builder.add(out, firstSigns(passage, at, out));
      for (const label of firstGold(passage, attributions)) gold.push(label);
      starts.push(gold.length);
    }
  }
  const { rows, features } = builder.finish(LEAST_SEEN);
  const fitted = fit({ starts: Int32Array.from(starts), gold: Uint8Array.from(gold), rows, featureCount: features.length }, how);
  return { fitted, features, sharedFeatures: new Int32Array() };
}

/** What a first stage says of passages, with its weights as they were learnt. */
export function viewsBy({ fitted, features }: Stage, passages: readonly Passage[]): FirstView[] {
  const numbers = new Map<number, number>();
  for (const [number, feature] of features.entries()) numbers.set(feature, number);
  const out = new Int32Array(MOST_FIRST);
  return passages.map((passage) => {
    const { length } = passage.words;
    const scores = new Float32Array(length * LABELS);
    for (let at = 0; at < length; at++) {
      const count = firstSigns(passage, at, out);
      for (let each = 0; each < count; each++) {
        const number = numbers.get(out[each] as number);
        if (number === undefined) continue;
        for (let label = 0; label < LABELS; label++) {
          scores[at * LABELS + label] = (scores[at * LABELS + label] as number) + (fitted.weights[number * LABELS + label] as number);
        }
      }
    }
    return marginals(fitted.chain, scores, length);
  });
}

/** First views of each example by a stage that did not learn from it. */
export function jackknife(examples: readonly Example[], folds: number, how: Fit): FirstView[][] {
  const views: FirstView[][] = new Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const stage = trainFirst(examples.filter((_, at) => at % folds !== fold), how);
    const held = examples.map((_, at) => at).filter((at) => at % folds === fold);
    const all = viewsBy(stage, held.flatMap((at) => (examples[at] as Example).passages));
    let next = 0;
    for (const at of held) {
      const count = (examples[at] as Example).passages.length;
      views[at] = all.slice(next, next + count);
      next += count;
    }
  }
  return views;
}

export function trainSecond(examples: readonly Example[], views: readonly FirstView[][], how: Fit): Stage {
  const own = new RowsBuilder();
  const shared = new RowsBuilder();
  const sharedAt: number[] = [];
  const starts = [0];
  const gold: number[] = [];
  const out = new Int32Array(64);
  let plain = 0;
  for (const [index, { passages, attributions }] of examples.entries()) {
    for (const [each, passage] of passages.entries()) {
      const view = (views[index] as FirstView[])[each] as FirstView;
      for (let at = 0; at < passage.words.length; at++) shared.add(out, plainSigns(passage, view, at, out));
      const tasks = secondTasks(passage, view, attributions);
      const cues = cueViews(passage, view, tasks.map(({ candidate }) => candidate));
      for (const [number, { candidate, labels, isCue }] of tasks.entries()) {
        const window = windowOf(candidate, passage.words.length);
        const cue = cues[number];
        if (cue === undefined || !isCue) continue;
        for (let at = window.start; at < window.end; at++) {
          own.add(out, cueSigns(cue, at, out));
          sharedAt.push(plain + at);
          gold.push(labels[at] as number);
        }
        starts.push(gold.length);
      }
      plain += passage.words.length;
    }
  }
  const ownDone = own.finish(LEAST_SEEN);
  const sharedDone = shared.finish(LEAST_SEEN);
  const fitted = fit(
    {
      starts: Int32Array.from(starts),
      gold: Uint8Array.from(gold),
      rows: ownDone.rows,
      featureCount: ownDone.features.length,
      shared: { rows: sharedDone.rows, featureCount: sharedDone.features.length, at: Int32Array.from(sharedAt) },
    },
    how,
  );
  return { fitted, features: ownDone.features, sharedFeatures: sharedDone.features };
}

/** The candidate cues of a passage with their gold labels: all outside where no attribution has that cue. */
function secondTasks(
  passage: Passage,
  view: FirstView,
  attributions: readonly AnnotatedAttribution[],
): { candidate: Candidate; labels: Uint8Array; isCue: boolean; isCandidate: boolean }[] {
  const cues = attributions.flatMap((attribution) =>
    attribution.cue.flatMap((range) => {
      const words = wordsIn(passage, range);
      return words === null ? [] : [{ attribution, words }];
    }),
  );
  const taken = new Set<AnnotatedAttribution>();
  const tasks = candidatesOf(view, passage.words.length).map((candidate) => {
    let best: (typeof cues)[number] | null = null;
    let bestShared = 0;
    for (const cue of cues) {
      const sharedWords = Math.min(cue.words.end, candidate.end) - Math.max(cue.words.start, candidate.start);
      if (sharedWords > bestShared) {
        best = cue;
        bestShared = sharedWords;
      }
    }
    if (best) taken.add(best.attribution);
    const labels = best ? secondGold(passage, best.attribution) : new Uint8Array(passage.words.length);
    return { candidate, labels, isCue: best !== null, isCandidate: true };
  });
  for (const { attribution, words } of cues) {
    if (taken.has(attribution)) continue;
    taken.add(attribution);
    if (tasks.some(({ candidate }) => candidate.start < words.end && words.start < candidate.end)) continue;
    tasks.push({ candidate: words, labels: secondGold(passage, attribution), isCue: true, isCandidate: false });
  }
  return tasks.sort((a, b) => a.candidate.start - b.candidate.start);
}

/** Learns which candidates are cues. */
export function trainAccept(examples: readonly Example[], views: readonly FirstView[][], how: Fit): { weights: Float32Array; features: Int32Array } {
  const builder = new RowsBuilder();
  const gold: number[] = [];
  const out = new Int32Array(MOST_ACCEPT);
  for (const [index, { passages, attributions }] of examples.entries()) {
    for (const [each, passage] of passages.entries()) {
      const view = (views[index] as FirstView[])[each] as FirstView;
      const tasks = secondTasks(passage, view, attributions).filter(({ isCandidate }) => isCandidate);
      const cues = cueViews(passage, view, tasks.map(({ candidate }) => candidate));
      for (const [number, { isCue }] of tasks.entries()) {
        builder.add(out, acceptSigns(cues[number] as (typeof cues)[number], out));
        gold.push(isCue ? 1 : 0);
      }
    }
  }
  const { rows, features } = builder.finish(LEAST_SEEN);
  return { weights: fitBinary(rows, Uint8Array.from(gold), features.length, how), features };
}
