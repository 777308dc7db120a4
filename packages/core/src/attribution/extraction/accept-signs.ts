import { featureOf } from "../model/hash.js";
import type { Facts } from "../words/facts.js";
import type { CueView, FirstView } from "./cue-signs.js";
import { CONTENT, CUE, LABELS, SOURCE } from "./labels.js";
import { chanceOf, sizeOf } from "./sizes.js";

export const MOST_ACCEPT = 72;

function pair(view: FirstView, at: number, label: number): number {
  return (view[at * LABELS + label] as number) + (view[at * LABELS + label + 1] as number);
}

/** The greatest probability of a label in a stretch of words. */
function most(view: FirstView, from: number, to: number, label: number): number {
  let best = 0;
  for (let at = Math.max(0, from); at < Math.min(to, view.length / LABELS); at++)
    best = Math.max(best, pair(view, at, label));
  return best;
}

/** What decides whether a candidate is the cue of an attribution. */
export function acceptSigns(cue: CueView, out: Int32Array): number {
  const { passage, view, start, end, cueOf } = cue;
  const { words, tags, marks, roles, commas } = passage;
  const last = words.length - 1;
  const f = (at: number): Facts | undefined => words.facts[at];
  const form = (at: number): number => f(at)?.form ?? 1;
  const stem = (at: number): number => f(at)?.stem ?? 1;
  const tag = (at: number): number => (at < 0 || at > last ? 31 : (tags[at] as number));
  const { head } = cue;
  const sentence = words.sentences[start] as number;
  const begin = words.sentenceStarts[sentence] as number;
  const stop = words.sentenceStarts[sentence + 1] as number;
  let sum = 0;
  let peak = 0;
  for (let at = start; at < end; at++) {
    const here = pair(view, at, CUE);
    sum += here;
    peak = Math.max(peak, here);
  }
  const fine = (value: number) => Math.min(19, Math.floor(value * 20));
  const mean = fine(sum / (end - start));
  const contentAfter = chanceOf(most(view, end, end + 2, CONTENT));
  const contentBefore = chanceOf(most(view, start - 3, start, CONTENT));
  const contentLeft = chanceOf(most(view, begin, start, CONTENT));
  const contentRight = chanceOf(most(view, end, stop, CONTENT));
  const sourceLeft = chanceOf(most(view, start - 4, start, SOURCE));
  const sourceRight = chanceOf(most(view, end, end + 3, SOURCE));
  const sourceAny = chanceOf(most(view, begin, stop, SOURCE));
  const inContent = chanceOf(most(view, start, end, CONTENT));
  const length = Math.min(end - start, 5);
  let n = 0;
  out[n++] = featureOf(400, 0);
  out[n++] = featureOf(401, mean);
  out[n++] = featureOf(402, fine(peak));
  out[n++] = featureOf(403, stem(head));
  out[n++] = featureOf(404, stem(head), tag(head));
  out[n++] = featureOf(405, form(head), form(end));
  out[n++] = featureOf(406, form(start - 1), stem(head));
  out[n++] = featureOf(407, stem(start), stem(head), length);
  out[n++] = featureOf(408, tag(start - 1), tag(head), tag(end));
  out[n++] = featureOf(409, tag(start - 2), tag(start - 1), tag(head));
  out[n++] = featureOf(410, tag(head), tag(end), tag(end + 1));
  out[n++] = featureOf(411, contentAfter, contentBefore);
  out[n++] = featureOf(412, contentAfter, mean);
  out[n++] = featureOf(413, contentLeft, contentRight);
  out[n++] = featureOf(414, sourceLeft, sourceRight);
  out[n++] = featureOf(415, sourceAny, mean);
  out[n++] = featureOf(416, sourceLeft, contentAfter);
  out[n++] = featureOf(417, stem(head), contentAfter);
  out[n++] = featureOf(418, stem(head), contentBefore);
  out[n++] = featureOf(419, stem(head), sourceLeft);
  out[n++] = featureOf(420, stem(head), sourceAny);
  out[n++] = featureOf(421, inContent, mean);
  out[n++] = featureOf(422, inContent, marks[start] as number);
  out[n++] = featureOf(423, marks[start] as number, mean);
  out[n++] = featureOf(424, roles[head] as number, mean);
  out[n++] = featureOf(425, roles[head] as number, f(head)?.cue ?? 0);
  out[n++] = featureOf(426, f(head)?.cue ?? 0, tag(head), mean);
  out[n++] = featureOf(
    427,
    start > 0 ? (marks[start - 1] as number) : 7,
    end <= last ? (marks[end] as number) : 7,
    f(head)?.cue ?? 0,
  );
  out[n++] = featureOf(428, form(end), mean);
  out[n++] = featureOf(429, form(start - 1), mean);
  out[n++] = featureOf(430, f(head)?.suffix3 ?? 0, tag(head));
  out[n++] = featureOf(431, length, tag(start), tag(head));
  out[n++] = featureOf(432, sizeOf(start - begin), tag(head));
  out[n++] = featureOf(433, sizeOf(stop - end), tag(head));
  out[n++] = featureOf(434, words.forms[stop - 1] === "?" ? 1 : 0, mean);
  out[n++] = featureOf(435, passage.kind.length, mean);
  let likelier = 0;
  let others = 0;
  for (let at = begin; at < stop; at++) {
    const other = cueOf[at] as number;
    if (other < 0 || other === cueOf[start] || (at > begin && cueOf[at - 1] === other)) continue;
    others++;
    if (pair(view, at, CUE) > peak) likelier++;
  }
  out[n++] = featureOf(436, Math.min(3, others), Math.min(2, likelier), mean);
  out[n++] = featureOf(
    437,
    start > 0 ? ((cueOf[start - 1] as number) >= 0 ? 1 : 0) : 2,
    end <= last ? ((cueOf[end] as number) >= 0 ? 1 : 0) : 2,
    mean,
  );
  out[n++] = featureOf(438, form(start - 2), form(start - 1));
  out[n++] = featureOf(439, form(end), form(end + 1));
  out[n++] = featureOf(440, Math.min(3, commas[start] as number), contentLeft, contentRight);
  out[n++] = featureOf(441, stem(start - 1), tag(head), f(head)?.cue ?? 0);
  out[n++] = featureOf(442, form(end), tag(head), f(head)?.cue ?? 0);
  const before = passage.cueBefore[start] as number;
  out[n++] = featureOf(443, before < 0 ? 0 : stem(before), passage.afterThat[start] as number);
  out[n++] = featureOf(
    444,
    before < 0 ? 9 : sizeOf(start - before),
    inContent,
    passage.afterThat[start] as number,
  );
  for (let at = start; at < Math.min(end, start + 12); at++) out[n++] = featureOf(445, form(at));
  return n;
}
