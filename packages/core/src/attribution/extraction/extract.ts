import type { Model } from "../model/model.js";
import { withoutAddressee } from "./addressee.js";
import { withApposition } from "./apposition.js";
import type { Candidate } from "./candidates.js";
import { confidenceOf, type Sureness } from "./confidence.js";
import type { FirstView } from "./cue-signs.js";
import { CONTENT, CUE, LABELS, SOURCE } from "./labels.js";
import { type CueReading, firstView, readCues } from "./look.js";
import { isOnlyCondition } from "./no-cue.js";
import type { Passage } from "./passage.js";
import { wordSights } from "./word-sights.js";

/** An attribution as stretches of words of one passage. */
export interface Extracted {
  readonly passage: Passage;
  readonly source: readonly Candidate[];
  readonly cue: readonly Candidate[];
  readonly content: readonly Candidate[];
  readonly sureness: Sureness;
  /** The probability that it is right as a whole. */
  readonly confidence: number;
}

/** A source is taken where its likeliest word has at least this probability, for want of a likelier. */
const LEAST_SOURCE = 0.15;

/** The attributions of a passage, none of which holds another, in the order of their cues. */
export function extract(model: Model, passage: Passage, least = 0.5): Extracted[] {
  const sights = wordSights(passage);
  const view = firstView(model, passage, sights);
  const found = readCues(model, passage, sights, view, least).flatMap((reading) =>
    extractedFrom(passage, view, reading),
  );
  return withoutDoubles(found);
}

function extractedFrom(passage: Passage, view: FirstView, reading: CueReading): Extracted[] {
  const cue = cueSpans(view, reading);
  const content = withoutCrumbs(reading, spansOf(reading, CONTENT)).flatMap((span) => without(span, cue));
  if (content.length === 0) return [];
  const labelled = likeliest(reading, spansOf(reading, SOURCE), SOURCE);
  const source = labelled.length > 0 ? labelled : likeliestSource(reading);
  const sureness = {
    cue: reading.confidence,
    source: source.length > 0 ? meanOf(reading, source, SOURCE) : null,
    content: meanOf(reading, content, CONTENT),
  };
  const confidence = confidenceOf(sureness);
  const explained = withApposition(passage, source, content);
  const said = withoutAddressee(passage, cue, explained.content);
  return said.length === 0 || isOnlyCondition(passage, said)
    ? []
    : [{ passage, cue, source: explained.source, content: said, sureness, confidence }];
}

/** A stretch without what of a cue's words reaches into its ends. */
function without({ start, end }: Candidate, cue: readonly Candidate[]): Candidate[] {
  const isCue = (at: number) => cue.some((span) => span.start <= at && at < span.end);
  let from = start;
  let to = end;
  while (from < to && isCue(from)) from++;
  while (to > from && isCue(to - 1)) to--;
  return from < to ? [{ start: from, end: to }] : [];
}

/** A word that the second stage all but rules out is not the cue's, whatever the first says. */
const RULED_OUT = 0.03;
/** How much the second stage's view of a cue's words counts beside the first's. */
const SECOND_VIEW = 0.4;

/** The words that both stages, taken together, rather hold for the cue's; the candidate itself where there are none. */
function cueSpans(view: FirstView, reading: CueReading): Candidate[] {
  const { start: from } = reading.window;
  const spans: Candidate[] = [];
  let start = -1;
  for (let at = 0; at <= reading.labels.length; at++) {
    const second = at < reading.labels.length ? chance(reading, at, CUE) : 0;
    const row = (at + from) * LABELS + CUE;
    const isCue =
      second > RULED_OUT && second * SECOND_VIEW + firstChance(view, row) * (1 - SECOND_VIEW) >= 0.5;
    if (isCue && start < 0) start = at;
    if (!isCue && start >= 0) {
      spans.push({ start: start + from, end: at + from });
      start = -1;
    }
  }
  return spans.length > 0 ? spans : [reading.candidate];
}

function firstChance(view: FirstView, row: number): number {
  return (view[row] as number) + (view[row + 1] as number);
}

/** The runs of a label, as positions in the passage. */
function spansOf({ labels, window }: CueReading, label: number): Candidate[] {
  const spans: Candidate[] = [];
  let start = -1;
  for (let at = 0; at <= labels.length; at++) {
    const now = labels[at];
    if (start >= 0 && now !== label + 1) {
      spans.push({ start: start + window.start, end: at + window.start });
      start = -1;
    }
    if (now === label) start = at;
  }
  return spans;
}

/** A stretch of content that is much less likely than the likeliest is none. */
const LEAST_CRUMB = 0.7;

function withoutCrumbs(reading: CueReading, spans: readonly Candidate[]): Candidate[] {
  if (spans.length < 2) return [...spans];
  const means = spans.map((span) => mean(reading, span, CONTENT));
  const most = Math.max(...means);
  return spans.filter((_, at) => (means[at] as number) >= most * LEAST_CRUMB);
}

/** Of several stretches the one with the greatest mean probability. */
function likeliest(reading: CueReading, spans: readonly Candidate[], label: number): Candidate[] {
  const best = [...spans].sort((a, b) => mean(reading, b, label) - mean(reading, a, label))[0];
  return best === undefined ? [] : [best];
}

function mean(reading: CueReading, span: Candidate, label: number): number {
  return meanOf(reading, [span], label);
}

/** The mean probability of a label over the words of some stretches. */
function meanOf(reading: CueReading, spans: readonly Candidate[], label: number): number {
  let sum = 0;
  let words = 0;
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) sum += chance(reading, at - reading.window.start, label);
    words += end - start;
  }
  return sum / words;
}

function chance(reading: CueReading, at: number, label: number): number {
  const row = at * LABELS + label;
  return (reading.chances[row] as number) + (reading.chances[row + 1] as number);
}

function likeliestSource(reading: CueReading): Candidate[] {
  let best = -1;
  let most = LEAST_SOURCE;
  for (let at = 0; at < reading.labels.length; at++) {
    const here = chance(reading, at, SOURCE);
    if (here > most && reading.labels[at] === 0) {
      most = here;
      best = at;
    }
  }
  if (best < 0) return [];
  const least = most / 2;
  let start = best;
  while (start > 0 && reading.labels[start - 1] === 0 && chance(reading, start - 1, SOURCE) >= least) start--;
  let end = best + 1;
  while (end < reading.labels.length && reading.labels[end] === 0 && chance(reading, end, SOURCE) >= least)
    end++;
  return [{ start: start + reading.window.start, end: end + reading.window.start }];
}

/** Of attributions that share words of their cues, the likelier. */
function withoutDoubles(found: readonly Extracted[]): Extracted[] {
  const kept: Extracted[] = [];
  for (const one of [...found].sort((a, b) => b.sureness.cue - a.sureness.cue)) {
    const isDouble = kept.some((other) => shares(other.cue, one.cue));
    if (!isDouble) kept.push(one);
  }
  return kept.sort((a, b) => (a.cue[0] as Candidate).start - (b.cue[0] as Candidate).start);
}

function shares(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}
