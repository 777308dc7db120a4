import {
  acceptSigns,
  addView,
  type Candidate,
  candidatesOf,
  cueSigns,
  cueViews,
  type FirstView,
  firstSigns,
  LABELS,
  MOST_ACCEPT,
  MOST_FIRST,
  MOST_SECOND,
  marginals,
  type Passage,
  plainSigns,
  windowOf,
  wordSights,
} from "@hearsay/core/extractor";
import type { AnnotatedAttribution } from "@hearsay/readers";
import { type Fit, type Fitted, fit } from "./conditional-random-field.js";
import type { Example } from "./corpus.js";
import { firstGold, secondGold, wordsIn } from "./gold.js";
import { fitBinary } from "./logistic.js";
import { heaviest } from "./pack.js";
import { RowsBuilder } from "./rows.js";

export interface Stage {
  readonly fitted: Fitted;
  readonly features: Int32Array;
  readonly sharedFeatures: Int32Array;
}

/** Features that a stage may use: those that another training found to matter. Null: all that are frequent enough. */
export interface Allowed {
  readonly own: ReadonlySet<number> | null;
  readonly shared: ReadonlySet<number> | null;
}

const ALL: Allowed = { own: null, shared: null };

/** Features that are seen less often are not learnt. */
const LEAST_SEEN = 3;

/** How many features a table may have, and how many rows (2 to the power of `bits`). */
interface Room {
  readonly bits: number;
  readonly most: number;
}

/** The features of greatest weight for which there is room. */
export function strongest(
  { fitted, features, sharedFeatures }: Stage,
  room: { readonly own: Room; readonly shared?: Room },
): Allowed {
  return {
    own: heaviest(features, fitted.weights, LABELS, room.own),
    shared: room.shared ? heaviest(sharedFeatures, fitted.sharedWeights, LABELS, room.shared) : null,
  };
}

export function trainFirst(examples: readonly Example[], how: Fit, allowed: Allowed = ALL): Stage {
  const builder = new RowsBuilder();
  const starts = [0];
  const gold: number[] = [];
  const out = new Int32Array(MOST_FIRST);
  for (const { passages, attributions } of examples) {
    for (const passage of passages) {
      const sights = wordSights(passage);
      for (let at = 0; at < passage.words.length; at++)
        builder.add(out, firstSigns(passage, sights, at, out));
      for (const label of firstGold(passage, attributions)) gold.push(label);
      starts.push(gold.length);
    }
  }
  const { rows, features } = builder.finish(LEAST_SEEN, allowed.own);
  const task = {
    starts: Int32Array.from(starts),
    gold: Uint8Array.from(gold),
    rows,
    featureCount: features.length,
  };
  return { fitted: fit(task, how), features, sharedFeatures: new Int32Array() };
}

/** What a first stage says of passages, with its weights as they were learnt. */
function viewsBy({ fitted, features }: Stage, passages: readonly Passage[]): FirstView[] {
  const numbers = new Map<number, number>();
  for (const [number, feature] of features.entries()) numbers.set(feature, number);
  const out = new Int32Array(MOST_FIRST);
  return passages.map((passage) => {
    const { length } = passage.words;
    const sights = wordSights(passage);
    const scores = new Float32Array(length * LABELS);
    for (let at = 0; at < length; at++) {
      const count = firstSigns(passage, sights, at, out);
      for (let each = 0; each < count; each++) {
        const number = numbers.get(out[each] as number);
        if (number === undefined) continue;
        for (let label = 0; label < LABELS; label++) {
          scores[at * LABELS + label] =
            (scores[at * LABELS + label] as number) + (fitted.weights[number * LABELS + label] as number);
        }
      }
    }
    return marginals(fitted.chain, scores, length);
  });
}

/** First views of each example by a stage that did not learn from it nor from others of its group. */
export function jackknife(
  examples: readonly Example[],
  folds: number,
  how: Fit,
  allowed: Allowed,
): FirstView[][] {
  const views: FirstView[][] = new Array(examples.length);
  const foldOf = foldsByGroup(examples, folds);
  for (let fold = 0; fold < folds; fold++) {
    const stage = trainFirst(
      examples.filter((_, at) => foldOf[at] !== fold),
      how,
      allowed,
    );
    for (const [at, { passages }] of examples.entries())
      if (foldOf[at] === fold) views[at] = viewsBy(stage, passages);
  }
  return views;
}

function foldsByGroup(examples: readonly Example[], folds: number): number[] {
  const groups = new Map<string, number>();
  return examples.map(({ group }) => {
    if (!groups.has(group)) groups.set(group, groups.size % folds);
    return groups.get(group) as number;
  });
}

export function trainSecond(
  examples: readonly Example[],
  views: readonly FirstView[][],
  how: Fit,
  allowed: Allowed = ALL,
): Stage {
  const own = new RowsBuilder();
  const shared = new RowsBuilder();
  const sharedAt: number[] = [];
  const starts = [0];
  const gold: number[] = [];
  const out = new Int32Array(MOST_SECOND);
  let plain = 0;
  for (const [index, { passages, attributions }] of examples.entries()) {
    for (const [each, passage] of passages.entries()) {
      const view = (views[index] as FirstView[])[each] as FirstView;
      const sights = wordSights(passage);
      addView(sights, view);
      for (let at = 0; at < passage.words.length; at++) shared.add(out, plainSigns(sights, at, out));
      const tasks = cueTasks(passage, view, attributions);
      const cues = cueViews(
        passage,
        sights,
        view,
        tasks.map(({ candidate }) => candidate),
      );
      for (const [number, { candidate, labels }] of tasks.entries()) {
        const window = windowOf(candidate, passage.words.length);
        const cue = cues[number];
        if (cue === undefined || labels === null) continue;
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
  const ownDone = own.finish(LEAST_SEEN, allowed.own);
  const sharedDone = shared.finish(LEAST_SEEN, allowed.shared);
  const fitted = fit(
    {
      starts: Int32Array.from(starts),
      gold: Uint8Array.from(gold),
      rows: ownDone.rows,
      featureCount: ownDone.features.length,
      shared: {
        rows: sharedDone.rows,
        featureCount: sharedDone.features.length,
        at: Int32Array.from(sharedAt),
      },
    },
    how,
  );
  return { fitted, features: ownDone.features, sharedFeatures: sharedDone.features };
}

interface CueTask {
  readonly candidate: Candidate;
  /** The gold labels of the passage for this cue; null where no attribution has it. */
  readonly labels: Uint8Array | null;
  /** Whether the first stage proposes it. */
  readonly proposed: boolean;
}

/** The candidate cues of a passage, and the gold cues that the first stage misses. */
function cueTasks(
  passage: Passage,
  view: FirstView,
  attributions: readonly AnnotatedAttribution[],
): CueTask[] {
  const cues = attributions.flatMap((attribution) =>
    attribution.cue.flatMap((range) => {
      const words = wordsIn(passage, range);
      return words === null ? [] : [{ attribution, words }];
    }),
  );
  const taken = new Set<AnnotatedAttribution>();
  const tasks = candidatesOf(view, passage.words.length).map((candidate): CueTask => {
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
    return { candidate, labels: best ? secondGold(passage, best.attribution) : null, proposed: true };
  });
  for (const { attribution, words } of cues) {
    if (taken.has(attribution)) continue;
    taken.add(attribution);
    if (tasks.some(({ candidate }) => candidate.start < words.end && words.start < candidate.end)) continue;
    tasks.push({ candidate: words, labels: secondGold(passage, attribution), proposed: false });
  }
  return tasks.sort((a, b) => a.candidate.start - b.candidate.start);
}

/** Learns which candidates are cues. */
export function trainAccept(
  examples: readonly Example[],
  views: readonly FirstView[][],
  how: Fit,
): { weights: Float32Array; features: Int32Array } {
  const builder = new RowsBuilder();
  const gold: number[] = [];
  const out = new Int32Array(MOST_ACCEPT);
  for (const [index, { passages, attributions }] of examples.entries()) {
    for (const [each, passage] of passages.entries()) {
      const view = (views[index] as FirstView[])[each] as FirstView;
      const sights = wordSights(passage);
      addView(sights, view);
      const tasks = cueTasks(passage, view, attributions).filter(({ proposed }) => proposed);
      const cues = cueViews(
        passage,
        sights,
        view,
        tasks.map(({ candidate }) => candidate),
      );
      for (const [number, { labels }] of tasks.entries()) {
        builder.add(out, acceptSigns(cues[number] as (typeof cues)[number], out));
        gold.push(labels === null ? 0 : 1);
      }
    }
  }
  const { rows, features } = builder.finish(LEAST_SEEN);
  return { weights: fitBinary(rows, Uint8Array.from(gold), features.length, how), features };
}
