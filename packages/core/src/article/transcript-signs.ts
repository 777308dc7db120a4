import type { Line } from "../text/lines.js";
import { bareName, isGenericLabel, isTitledInCapitals, type Label } from "./label.js";
import { paragraphsOf } from "./paragraphs.js";
import { isSpeech, soundsSpoken } from "./voice.js";

/** A label with the line it begins. */
export interface LabelledLine extends Label {
  /** The line's position among all lines. */
  readonly index: number;
  /** The beginning of what is said. */
  readonly words: string;
}

/** Before the first label a title, a date, who takes part; not an article. */
const HEADER_LINES = 25;
const HEADER_SHARE = 0.4;
/** The head of a long record, with counsel and jury, may be this share of its lines. */
const HEADER_OF_LONG = 0.15;

/** Of the paragraphs from the first label on, the share that must have one. */
const LABELLED_SHARE = 0.3;

/** Few turns are a transcript where nearly every paragraph has a label. */
export const ALL_LABELLED = 0.9;

/** Labels with lower-case letters stand before lists, too: of few turns so many must sound like talk. */
const SPOKEN_SHARE = 1 / 3;

/** Without any names, so many lines with times, and this share of all, are a transcript of unknown voices. */
const TIMED_LINES = 3;
const TIMED_SHARE = 0.5;

/** Turns that mostly begin with a quotation mark are a list of quotations. */
const QUOTED_SHARE = 0.5;

/** What is said has words, not only a figure; a turn may be no more than "Yes.", all of them may not. */
const TWO_WORDS = /\p{L}{2,}\P{L}{1,5}\p{L}{2,}/u;
const NO_FIGURE = /^[^\d]*\p{L}{2}[^\d]*$/u;
const WORDY_SHARE = 0.25;

/**
 * Whether the labelled lines make the text a transcript: several turns, of several speakers or with times, that
 * cover most of the text. `isKnown` tells the labels that the caller named: of those, one is enough.
 */
export function readsAsTranscript(
  text: string,
  lines: readonly Line[],
  labelled: readonly LabelledLine[],
  isKnown: (name: string) => boolean,
): boolean {
  const first = labelled[0];
  const named = labelled.filter((label) => label.name !== null);
  if (first === undefined || !hasShortHeader(text, lines, first.index)) return false;
  const share = labelledShare(text, lines, labelled);
  if (named.length === 0) return labelled.length >= TIMED_LINES && share >= TIMED_SHARE;
  if (named.some(({ name }) => isKnown(name as string))) return true;
  if (isOneSpeech(text, lines, named)) return true;
  if (named.filter(({ words }) => /^["“„«]/.test(words)).length > named.length * QUOTED_SHARE) return false;
  return haveWords(named) && !areHeadings(named) && hasEnoughTurns(named, share);
}

/** Three words or more that come back in one order over and over head the parts of a list ("Dose: …", "Taste: …", "Price: …"). */
function areHeadings(named: readonly LabelledLine[]): boolean {
  const names = named.map(({ name }) => (name as string).toLowerCase());
  const round = names.indexOf(names[0] as string, 1);
  if (round < 3 || names.length < 2 * round) return false;
  return names.every((name, at) => name === names[at % round] && !name.includes(" "));
}

/** Of the paragraphs from the first label on, the share that begins with one; a label on a line of its own counts as the next. */
export function labelledShare(
  text: string,
  lines: readonly Line[],
  labelled: readonly LabelledLine[],
): number {
  const first = labelled[0];
  if (first === undefined) return 0;
  const opening = new Set(labelled.map(({ index }) => lines[index]));
  const written = paragraphsOf(text, lines.slice(first.index), (line) => opening.has(line)).length;
  const alone = labelled.filter(({ index, length, words }) => {
    const line = lines[index] as Line;
    return words !== "" && line.start + length >= line.end;
  }).length;
  return labelled.length / Math.max(1, written - alone);
}

function haveWords(named: readonly LabelledLine[]): boolean {
  const wordy = named.filter(({ words }) => TWO_WORDS.test(words)).length;
  const said = named.filter(({ words }) => TWO_WORDS.test(words) || NO_FIGURE.test(words)).length;
  return said >= named.length / 2 && wordy >= Math.max(1, named.length * WORDY_SHARE);
}

/**
 * Whether a label in capitals stands before a whole speech that goes on without any ("THE PRESIDENT: Thank you." and eighty
 * paragraphs). It is an office, a title with a name or a name that the head has, and no place that a report is from.
 */
function isOneSpeech(text: string, lines: readonly Line[], named: readonly LabelledLine[]): boolean {
  const first = named.find(({ name }) => !isGenericLabel(name as string));
  if (first === undefined || /\p{Ll}/u.test(bareName(first.name as string))) return false;
  const start = lines[first.index]?.start ?? 0;
  const last = bareName(first.name as string)
    .split(/\s+/)
    .at(-1) as string;
  const written = new RegExp(`(?<!\\p{L})${last.replace(/[^\p{L}\p{N}]/gu, ".")}(?!\\p{L})`, "iu");
  const isSomebody = isTitledInCapitals(first.name as string) || written.test(text.slice(0, start));
  // "WEEKLY ADDRESS: Two Who Fight" is a title
  const isTitle = first.words.length < SHORTEST_LINE && !/[.!?…:—-]["”)]?$/.test(first.words);
  return !isTitle && isSomebody && text.length - start >= SHORTEST_SPEECH && isSpeech(text.slice(start));
}

const SHORTEST_SPEECH = 300;
const SHORTEST_LINE = 120;

function hasShortHeader(text: string, lines: readonly Line[], index: number): boolean {
  const before = lines.slice(0, index).filter((line) => line.start < line.end);
  const start = lines[index]?.start ?? 0;
  const most = Math.max(HEADER_LINES, lines.length * HEADER_OF_LONG);
  return before.length <= most && start <= Math.max(600, text.length * HEADER_SHARE);
}

function hasEnoughTurns(named: readonly LabelledLine[], share: number): boolean {
  const turns = new Map<string, number>();
  for (const { name } of named) {
    const key = bareName(name as string).toLowerCase();
    turns.set(key, (turns.get(key) ?? 0) + 1);
  }
  const recurring = [...turns.values()].filter((count) => count > 1).length;
  const timed = named.filter(({ time }) => time !== null).length;
  const generic = named.filter(({ name }) => isGenericLabel(name as string)).length;
  const capitals = named.filter(({ name }) => !/\p{Ll}/u.test(bareName(name as string))).length;
  if (timed >= 2 && timed >= named.length / 2) return true;
  if (generic >= 2 && generic >= named.length / 2) return turns.size > 1 || share >= LABELLED_SHARE;
  if (turns.size < 2) return false;
  const spoken = named.filter(({ words }) => soundsSpoken(words)).length;
  const soundSpoken = spoken >= Math.max(1, named.length * SPOKEN_SHARE);
  if (capitals >= named.length * 0.9) {
    if (named.length >= 6 && recurring >= 1) return true;
    // question and answer, and little else
    if (named.length === 2) return share >= (soundSpoken ? LABELLED_SHARE : ALL_LABELLED);
    return named.length >= 3 && share >= LABELLED_SHARE;
  }
  if (named.length >= 4 && recurring >= 1 && share >= LABELLED_SHARE) return true;
  const areFullNames = named.every(({ name }) => bareName(name as string).includes(" "));
  return soundSpoken && share >= (recurring >= 1 || areFullNames ? LABELLED_SHARE : ALL_LABELLED);
}
