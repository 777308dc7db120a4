import { featureOf } from "../model/hash.js";
import type { Facts } from "../words/facts.js";
import { sizeOf } from "./first-signs.js";
import { CONTENT, CUE, LABELS, SOURCE } from "./labels.js";
import { CLOSES, OPENS, type Passage } from "./passage.js";

export const MOST_SECOND = 52;

/** What the first stage says of a passage: the probability of each label at each word. */
export type FirstView = Float32Array;

/** A probability by size: 0 to 6. */
export function chanceOf(probability: number): number {
  if (probability < 0.03) return 0;
  if (probability < 0.1) return 1;
  if (probability < 0.25) return 2;
  if (probability < 0.5) return 3;
  if (probability < 0.75) return 4;
  return probability < 0.93 ? 5 : 6;
}

function pair(view: FirstView, at: number, label: number): number {
  return (view[at * LABELS + label] as number) + (view[at * LABELS + label + 1] as number);
}

/** What the second stage sees of a word whichever the cue. */
export function plainSigns(passage: Passage, view: FirstView, at: number, out: Int32Array): number {
  const { words, facts, tags, marks, roles } = passage;
  const last = words.length - 1;
  const own = facts[at] as Facts;
  const t0 = tags[at] as number;
  const s1 = at > 0 ? (tags[at - 1] as number) : 31;
  const u1 = at < last ? (tags[at + 1] as number) : 31;
  const mark = marks[at] as number;
  const source = chanceOf(pair(view, at, SOURCE));
  const cue = chanceOf(pair(view, at, CUE));
  const content = chanceOf(pair(view, at, CONTENT));
  let n = 0;
  out[n++] = featureOf(200, own.form);
  out[n++] = featureOf(201, t0, s1, u1);
  out[n++] = featureOf(202, at > 0 ? (facts[at - 1] as Facts).form : 1, own.form);
  out[n++] = featureOf(203, own.form, at < last ? (facts[at + 1] as Facts).form : 1);
  out[n++] = featureOf(204, source, cue, content);
  out[n++] = featureOf(205, source, chanceOf(view[at * LABELS + SOURCE] as number));
  out[n++] = featureOf(206, content, chanceOf(view[at * LABELS + CONTENT] as number));
  out[n++] = featureOf(207, cue, chanceOf(view[at * LABELS + CUE] as number));
  out[n++] = featureOf(
    208,
    mark,
    at > 0 ? (marks[at - 1] as number) : 7,
    at < last ? (marks[at + 1] as number) : 7,
  );
  out[n++] = featureOf(209, roles[at] as number, t0);
  out[n++] = featureOf(
    210,
    own.stem,
    at > 0 ? chanceOf(pair(view, at - 1, CONTENT)) : 9,
    at < last ? chanceOf(pair(view, at + 1, CONTENT)) : 9,
  );
  out[n++] = featureOf(211, own.suffix3, t0);
  out[n++] = featureOf(
    212,
    at > 0 ? chanceOf(pair(view, at - 1, SOURCE)) : 9,
    source,
    at < last ? chanceOf(pair(view, at + 1, SOURCE)) : 9,
  );
  return n;
}

/** One candidate cue in its passage, with what can be counted once for all words around it. */
export interface CueView {
  readonly passage: Passage;
  readonly view: FirstView;
  /** Positions of words, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word of the cue that carries its meaning. */
  readonly head: number;
  /** For each word: to which candidate cue it belongs, or -1; and how many candidates begin before it. */
  readonly cueOf: Int16Array;
  readonly cuesBefore: Int16Array;
  /** For each word: how many likely sources begin before it, and how many pieces of quotations. */
  readonly sourcesBefore: Int16Array;
  readonly quotesBefore: Int16Array;
  /** The stretches that read like the cue's subject. */
  readonly before: readonly [number, number] | null;
  readonly after: readonly [number, number] | null;
}

/** What the second stage sees of a word beside one candidate cue. */
export function cueSigns(cue: CueView, at: number, out: Int32Array): number {
  const { passage, view, start, end, cueOf, cuesBefore, sourcesBefore, quotesBefore } = cue;
  const { words, facts, tags, marks, roles, commas } = passage;
  const side = at < start ? 0 : at < end ? 1 : 2;
  const edge = side === 0 ? start : end - 1;
  const distance = side === 1 ? 0 : sizeOf(Math.abs(at - edge));
  const sentences =
    Math.max(-2, Math.min(2, (words.sentences[at] as number) - (words.sentences[start] as number))) + 2;
  const place = side * 8 + sentences;
  const own = facts[at] as Facts;
  const head = facts[cue.head] as Facts;
  const first = facts[start] as Facts;
  const t0 = tags[at] as number;
  const headTag = tags[cue.head] as number;
  const mark = marks[at] as number;
  const low = Math.min(at, edge);
  const high = Math.max(at, edge);
  const cuesBetween = Math.min(3, Math.abs((cuesBefore[high] as number) - (cuesBefore[low] as number)));
  const sourcesBetween = Math.min(
    3,
    Math.abs((sourcesBefore[high] as number) - (sourcesBefore[low] as number)),
  );
  const quotesBetween = Math.min(3, Math.abs((quotesBefore[high] as number) - (quotesBefore[low] as number)));
  const commasBetween =
    sentences === 2 ? Math.min(3, Math.abs((commas[high] as number) - (commas[low] as number))) : 4;
  const source = chanceOf(pair(view, at, SOURCE));
  const content = chanceOf(pair(view, at, CONTENT));
  const other = cueOf[at] as number;
  const isOther = other >= 0 && other !== cueOf[start] ? 1 : 0;
  const after = end < words.length ? (facts[end] as Facts) : own;
  const before = start > 0 ? (facts[start - 1] as Facts) : own;
  const afterMark = end < words.length ? (marks[end] as number) : 7;
  const beforeMark = start > 0 ? (marks[start - 1] as number) : 7;
  let n = 0;
  out[n++] = featureOf(300, place, distance);
  out[n++] = featureOf(301, place, distance, t0);
  out[n++] = featureOf(302, place, source, content);
  out[n++] = featureOf(303, place * 8 + cuesBetween, source, content);
  out[n++] = featureOf(304, place * 8 + sourcesBetween, source, distance);
  out[n++] = featureOf(305, place * 8 + quotesBetween, mark, content);
  out[n++] = featureOf(306, place * 8 + commasBetween, mark, content);
  out[n++] = featureOf(307, place, head.stem);
  out[n++] = featureOf(308, place * 16 + distance, head.stem, mark);
  out[n++] = featureOf(309, place, head.stem, own.form);
  out[n++] = featureOf(310, place, head.stem, t0);
  out[n++] = featureOf(311, place * 32 + headTag, t0, distance);
  out[n++] = featureOf(312, place, own.form);
  out[n++] = featureOf(313, place * 8 + isOther, cuesBetween, mark);
  out[n++] = featureOf(314, place * 32 + headTag, after.form, mark);
  out[n++] = featureOf(315, place * 8 + mark, afterMark * 8 + beforeMark, quotesBetween);
  out[n++] = featureOf(316, place, first.form, before.form);
  out[n++] = featureOf(317, place * 8 + commasBetween, t0, head.cue);
  out[n++] = featureOf(318, place * 8 + (roles[at] as number), roles[cue.head] as number, quotesBetween);
  out[n++] = featureOf(319, place, chanceOf(pair(view, cue.head, CUE)), content);
  out[n++] = featureOf(320, place, chanceOf(pair(view, cue.head, CUE)), head.stem);
  out[n++] = featureOf(321, place * 8 + cuesBetween, commasBetween * 8 + mark, t0);
  if (at > 0) {
    out[n++] = featureOf(322, place, (facts[at - 1] as Facts).form, t0);
    out[n++] = featureOf(323, place * 32 + (tags[at - 1] as number), t0, head.cue * 8 + commasBetween);
    out[n++] = featureOf(324, place, isOther * 2 + ((cueOf[at - 1] as number) >= 0 ? 1 : 0), t0);
  }
  if (at + 1 < words.length) {
    out[n++] = featureOf(325, place, (facts[at + 1] as Facts).form, t0);
    out[n++] = featureOf(326, place, (cueOf[at + 1] as number) >= 0 ? 1 : 0, source * 8 + content);
  }
  out[n++] = featureOf(327, place, source, chanceOf(view[at * LABELS + SOURCE] as number));
  out[n++] = featureOf(
    328,
    place * 8 + cuesBetween,
    content,
    chanceOf(view[at * LABELS + CONTENT] as number),
  );
  out[n++] = featureOf(
    329,
    place * 4 + (mark === OPENS ? 1 : mark === CLOSES ? 2 : 0),
    cuesBetween * 4 + quotesBetween,
    distance,
  );
  out[n++] = featureOf(336, place, head.stem, source * 8 + content);
  out[n++] = featureOf(337, place * 8 + commasBetween, head.stem, source);
  out[n++] = featureOf(338, place * 16 + distance, source, cuesBetween * 4 + sourcesBetween);
  const subject = subjectPlace(cue.before, at) + 3 * subjectPlace(cue.after, at);
  out[n++] = featureOf(330, subject, source, headTag);
  out[n++] = featureOf(331, subject, head.stem);
  out[n++] = featureOf(332, subject, t0, head.cue);
  const begin = passage.phrases.begins[at] as number;
  if (begin >= 0) {
    const close = passage.phrases.ends[at] as number;
    const touch = close === start ? 1 : begin === end ? 2 : 0;
    out[n++] = featureOf(333, place * 4 + touch, at === begin ? 1 : 0, headTag);
    out[n++] = featureOf(334, place * 4 + touch, head.stem, source);
    out[n++] = featureOf(
      335,
      place,
      close < words.length ? (facts[close] as Facts).form : 1,
      at === begin ? 1 : 0,
    );
  }
  return n;
}

/** 0: outside; 1: where it begins; 2: inside. */
function subjectPlace(subject: readonly [number, number] | null, at: number): number {
  if (subject === null || at < subject[0] || at >= subject[1]) return 0;
  return at === subject[0] ? 1 : 2;
}
