import { featureOf } from "../model/hash.js";
import type { Facts } from "../words/facts.js";
import type { Passage } from "./passage.js";

/** So many features at most has a word in the first stage. */
export const MOST_FIRST = 84;

const NONE: Facts = { form: 1, stem: 1, suffix2: 1, suffix3: 1, prefix: 1, cue: 9 };

/** Distances in words by size: 0, 1, 2, 3, 4, 5 to 7, 8 to 12, 13 to 20, 21 to 40, more. */
export function sizeOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 13) return 6;
  if (distance < 21) return 7;
  return distance < 41 ? 8 : 9;
}

/**
 * What the first stage sees of a word: itself and its neighbours, its place to marks, and the cues around it.
 *
 * @returns how many features were written to `out`
 */
export function firstSigns(passage: Passage, at: number, out: Int32Array): number {
  const { words, facts, tags, shapes, marks, roles, cueBefore, cueAfter, verbBefore, commas, afterThat } =
    passage;
  const last = words.length - 1;
  const f = (offset: number): Facts =>
    at + offset < 0 || at + offset > last ? NONE : (facts[at + offset] as Facts);
  const t = (offset: number): number =>
    at + offset < 0 || at + offset > last ? 31 : (tags[at + offset] as number);
  const m = (offset: number): number =>
    at + offset < 0 || at + offset > last ? 7 : (marks[at + offset] as number);
  const r = (offset: number): number =>
    at + offset < 0 || at + offset > last ? 7 : (roles[at + offset] as number);
  const sentence = words.sentences[at] as number;
  const begin = words.sentenceStarts[sentence] as number;
  const end = words.sentenceStarts[sentence + 1] as number;
  const own = f(0);
  const f1 = f(-1);
  const f2 = f(-2);
  const g1 = f(1);
  const g2 = f(2);
  const t0 = t(0);
  const s1 = t(-1);
  const s2 = t(-2);
  const u1 = t(1);
  const u2 = t(2);
  const shape = shapes[at] as number;
  const mark = m(0);
  const role = r(0);
  let n = 0;
  out[n++] = featureOf(100, own.form);
  out[n++] = featureOf(101, f1.form);
  out[n++] = featureOf(102, g1.form);
  out[n++] = featureOf(103, f2.form);
  out[n++] = featureOf(104, g2.form);
  out[n++] = featureOf(105, f1.form, own.form);
  out[n++] = featureOf(106, own.form, g1.form);
  out[n++] = featureOf(107, own.stem, t0);
  out[n++] = featureOf(108, own.suffix3, t0);
  out[n++] = featureOf(110, s1, t0);
  out[n++] = featureOf(111, t0, u1);
  out[n++] = featureOf(112, s1, t0, u1);
  out[n++] = featureOf(113, s2, s1, t0);
  out[n++] = featureOf(114, t0, u1, u2);
  out[n++] = featureOf(115, shape, t0, shapes[at - 1] ?? 9);
  out[n++] = featureOf(116, mark, m(-1), m(1));
  out[n++] = featureOf(117, mark, t0, s1);
  out[n++] = featureOf(118, mark, own.stem);
  out[n++] = featureOf(120, f(-3).form);
  out[n++] = featureOf(121, f(3).form);
  out[n++] = featureOf(122, f1.stem, t0);
  out[n++] = featureOf(123, g1.stem, t0);
  out[n++] = featureOf(124, f1.cue, own.cue, g1.cue);
  out[n++] = featureOf(125, f2.cue * 16 + f1.cue, t0, s1);
  out[n++] = featureOf(126, g1.cue * 16 + g2.cue, t0, u1);
  out[n++] = featureOf(127, role, t0);
  out[n++] = featureOf(128, r(-1) * 8 + role, r(1), own.cue);
  out[n++] = featureOf(129, role, own.form);
  out[n++] = featureOf(130, Math.min(at - begin, 5), t0, mark);
  out[n++] = featureOf(131, Math.min(end - 1 - at, 5), t0, mark);
  out[n++] = featureOf(132, (facts[begin] as Facts).form, mark === 0 ? 1 : 2);
  out[n++] = featureOf(133, tags[begin] as number, tags[begin + 1] ?? 31, mark);
  out[n++] = featureOf(134, passage.kind.length, t0, sizeOf(at - begin));
  out[n++] = featureOf(135, s1, own.form);
  out[n++] = featureOf(136, u1, own.form);
  out[n++] = featureOf(137, f2.form, f1.form);
  out[n++] = featureOf(138, g1.form, g2.form);
  const left = cueBefore[at] as number;
  const right = cueAfter[at] as number;
  const commasHere = commas[at] as number;
  if (left >= 0) {
    const cue = facts[left] as Facts;
    const distance = sizeOf(at - left);
    const between = Math.min(2, commasHere - (commas[left] as number)) * 2 + (afterThat[at] as number);
    out[n++] = featureOf(140, cue.stem, distance, mark);
    out[n++] = featureOf(141, cue.stem, between, mark);
    out[n++] = featureOf(142, distance, between, t0);
    out[n++] = featureOf(143, cue.cue * 32 + (tags[left] as number), between, mark);
    out[n++] = featureOf(144, cue.form, (facts[left + 1] as Facts | undefined)?.form ?? 1, between);
    out[n++] = featureOf(145, cue.stem, t0);
    out[n++] = featureOf(146, left > 0 ? (tags[left - 1] as number) : 31, tags[left] as number, between);
  } else out[n++] = featureOf(147, mark, t0);
  if (right >= 0) {
    const cue = facts[right] as Facts;
    const distance = sizeOf(right - at);
    const between = Math.min(3, (commas[right] as number) - commasHere);
    const toEnd = sizeOf(end - 1 - right);
    out[n++] = featureOf(151, cue.stem, between, mark);
    out[n++] = featureOf(152, distance, between, t0);
    out[n++] = featureOf(153, toEnd, between, cue.cue * 32 + (tags[right] as number));
    out[n++] = featureOf(154, right > begin ? (tags[right - 1] as number) : 31, between, toEnd);
  } else out[n++] = featureOf(156, mark, t0);
  out[n++] = featureOf(
    157,
    (left >= 0 ? 1 : 0) + (right >= 0 ? 2 : 0),
    commasHere > 2 ? 3 : commasHere,
    mark,
  );
  const verb = verbBefore[at] as number;
  if (verb >= 0) {
    out[n++] = featureOf(158, (facts[verb] as Facts).stem, sizeOf(at - verb));
    out[n++] = featureOf(159, tags[verb] as number, sizeOf(at - verb), t0);
    out[n++] = featureOf(
      160,
      (facts[verb] as Facts).stem,
      afterThat[at] as number,
      Math.min(2, commasHere - (commas[verb] as number)),
    );
  } else out[n++] = featureOf(161, t0, sizeOf(at - begin));
  const before = words.sentenceStarts[sentence - 1];
  if (before !== undefined) out[n++] = featureOf(162, marks[begin - 1] as number, mark);
  out[n++] = featureOf(163, words.forms[end - 1] === "?" ? 1 : 0, own.cue, mark);
  const { phrases, subjects } = passage;
  const subject = subjects[at] as number;
  out[n++] = featureOf(170, subject, t0, mark);
  out[n++] = featureOf(
    171,
    at > 0 ? (subjects[at - 1] as number) : 9,
    subject,
    at < last ? (subjects[at + 1] as number) : 9,
  );
  out[n++] = featureOf(172, subject, own.form);
  const phrase = phrases.begins[at] as number;
  if (phrase >= 0) {
    const after = phrases.ends[at] as number;
    const place = (at === phrase ? 1 : 0) + (at === after - 1 ? 2 : 0);
    const next = after <= last ? (facts[after] as Facts) : NONE;
    const previous = phrase > 0 ? (facts[phrase - 1] as Facts) : NONE;
    const head = facts[after - 1] as Facts;
    out[n++] = featureOf(173, next.stem, place);
    out[n++] = featureOf(174, previous.form, place);
    out[n++] = featureOf(175, head.stem, place);
    out[n++] = featureOf(
      176,
      after <= last ? (tags[after] as number) : 31,
      phrase > 0 ? (tags[phrase - 1] as number) : 31,
      place,
    );
    out[n++] = featureOf(177, next.cue, previous.cue, place);
    out[n++] = featureOf(178, head.stem, next.stem);
    out[n++] = featureOf(179, tags[after - 1] as number, next.form, previous.form);
  }
  return n;
}
