import { CONTENT, CUE, LABELS, SOURCE } from "./labels.js";
import { CLOSES, OPENS, type Passage } from "./passage.js";
import { REACH, ROW, SIGHT, Signs } from "./sights.js";
import { chanceOf, sizeOf } from "./sizes.js";

/** What the first stage says of a passage: the probability of each label at each word. */
export type FirstView = Float32Array;

function pair(view: FirstView, at: number, label: number): number {
  return (view[at * LABELS + label] as number) + (view[at * LABELS + label + 1] as number);
}

/** Adds what the first stage says of each word to the sights of its passage. */
export function addView(sights: Int32Array, view: FirstView): void {
  for (let at = 0; at * LABELS < view.length; at++) {
    const row = (at + REACH) * ROW;
    const of = at * LABELS;
    const source = chanceOf(pair(view, at, SOURCE));
    const content = chanceOf(pair(view, at, CONTENT));
    sights[row + SIGHT.source] = source;
    sights[row + SIGHT.sourceBegins] = chanceOf(view[of + SOURCE] as number);
    sights[row + SIGHT.cueChance] = chanceOf(pair(view, at, CUE));
    sights[row + SIGHT.cueBegins] = chanceOf(view[of + CUE] as number);
    sights[row + SIGHT.content] = content;
    sights[row + SIGHT.contentBegins] = chanceOf(view[of + CONTENT] as number);
    sights[row + SIGHT.sourceAndContent] = source * 8 + content;
  }
}

const PLAIN = new Signs(
  [200, "form"],
  [201, "tag", "tag-1", "tag+1"],
  [202, "form-1", "form"],
  [203, "form", "form+1"],
  [204, "source", "cueChance", "content"],
  [205, "source", "sourceBegins"],
  [206, "content", "contentBegins"],
  [207, "cueChance", "cueBegins"],
  [208, "mark", "mark-1", "mark+1"],
  [209, "role", "tag"],
  [210, "stem", "content-1", "content+1"],
  [211, "suffix", "tag"],
  [212, "source-1", "source", "source+1"],
);

/** What the second stage sees of a word whichever the cue; `sights` hold the first view. */
export function plainSigns(sights: Int32Array, at: number, out: Int32Array): number {
  return PLAIN.write(sights, (at + REACH) * ROW, out, 0);
}

/** One candidate cue in its passage, with what can be counted once for all words around it. */
export interface CueView {
  readonly passage: Passage;
  readonly sights: Int32Array;
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

const BESIDE = new Signs(
  [300, "place", "distance"],
  [301, "place", "distance", "tag"],
  [302, "place", "source", "content"],
  [303, "pCuesBetween", "source", "content"],
  [304, "pSourcesBetween", "source", "distance"],
  [305, "pQuotesBetween", "mark", "content"],
  [306, "pCommasBetween", "mark", "content"],
  [307, "place", "headStem"],
  [308, "pDistance", "headStem", "mark"],
  [311, "pHeadTag", "tag", "distance"],
  [312, "place", "form"],
  [313, "pOther", "cuesBetween", "mark"],
  [314, "pHeadTag", "formAfterCue", "mark"],
  [315, "pMark", "marksAroundCue", "quotesBetween"],
  [316, "place", "cueForm", "formBeforeCue"],
  [317, "pCommasBetween", "tag", "headCue"],
  [318, "pRole", "headRole", "quotesBetween"],
  [319, "place", "headChance", "content"],
  [320, "place", "headChance", "headStem"],
  [321, "pCuesBetween", "commasAndMark", "tag"],
  [322, "place", "form-1", "tag"],
  [323, "pTagBefore", "tag", "headCueAndCommas"],
  [324, "place", "otherAndPrevious", "tag"],
  [325, "place", "form+1", "tag"],
  [326, "place", "nextIsCue", "sourceAndContent"],
  [327, "place", "source", "sourceBegins"],
  [328, "pCuesBetween", "content", "contentBegins"],
  [329, "pEdge", "cuesAndQuotes", "distance"],
  [330, "besideSubject", "source", "headTag"],
  [331, "besideSubject", "headStem"],
  [332, "besideSubject", "tag", "headCue"],
  [336, "place", "headStem", "sourceAndContent"],
  [337, "pCommasBetween", "headStem", "source"],
  [338, "pDistance", "source", "cuesAndSources"],
);
/** In a noun phrase. */
const IN_PHRASE = new Signs(
  [333, "pTouch", "isPhraseStart", "headTag"],
  [335, "place", "nextForm", "isPhraseStart"],
);

export const MOST_SECOND = BESIDE.count + IN_PHRASE.count;

/** What the second stage sees of a word beside one candidate cue. */
export function cueSigns(cue: CueView, at: number, out: Int32Array): number {
  const { passage, sights } = cue;
  const row = (at + REACH) * ROW;
  writeStanding(cue, at, sights, row);
  writeCue(cue, sights, row);
  const next = BESIDE.write(sights, row, out, 0);
  return (passage.phrases.begins[at] as number) < 0 ? next : IN_PHRASE.write(sights, row, out, next);
}

/** How the word stands to the cue: on which side, in which sentence, how far, and what stands between. */
function writeStanding(cue: CueView, at: number, sights: Int32Array, row: number): void {
  const { passage, start, end, cueOf } = cue;
  const { words, marks, commas, phrases } = passage;
  const side = at < start ? 0 : at < end ? 1 : 2;
  const edge = side === 0 ? start : end - 1;
  const low = Math.min(at, edge);
  const high = Math.max(at, edge);
  const apart = (words.sentences[at] as number) - (words.sentences[start] as number);
  const place = side * 8 + Math.max(-2, Math.min(2, apart)) + 2;
  const distance = side === 1 ? 0 : sizeOf(high - low);
  const cues = between(cue.cuesBefore, low, high);
  const sources = between(cue.sourcesBefore, low, high);
  const quotes = between(cue.quotesBefore, low, high);
  const commasBetween =
    apart === 0 ? Math.min(3, Math.abs((commas[high] as number) - (commas[low] as number))) : 4;
  const mark = marks[at] as number;
  const other = cueOf[at] as number;
  const isOther = other >= 0 && other !== cueOf[start] ? 1 : 0;
  const isCue = (near: number) => (((cueOf[near] as number | undefined) ?? -1) >= 0 ? 1 : 0);
  sights[row + SIGHT.place] = place;
  sights[row + SIGHT.distance] = distance;
  sights[row + SIGHT.pDistance] = place * 16 + distance;
  sights[row + SIGHT.cuesBetween] = cues;
  sights[row + SIGHT.pCuesBetween] = place * 8 + cues;
  sights[row + SIGHT.pSourcesBetween] = place * 8 + sources;
  sights[row + SIGHT.cuesAndSources] = cues * 4 + sources;
  sights[row + SIGHT.quotesBetween] = quotes;
  sights[row + SIGHT.pQuotesBetween] = place * 8 + quotes;
  sights[row + SIGHT.cuesAndQuotes] = cues * 4 + quotes;
  sights[row + SIGHT.pCommasBetween] = place * 8 + commasBetween;
  sights[row + SIGHT.commasAndMark] = commasBetween * 8 + mark;
  sights[row + SIGHT.pOther] = place * 8 + isOther;
  sights[row + SIGHT.otherAndPrevious] = isOther * 2 + isCue(at - 1);
  sights[row + SIGHT.nextIsCue] = isCue(at + 1);
  sights[row + SIGHT.pMark] = place * 8 + mark;
  sights[row + SIGHT.pRole] = place * 8 + (sights[row + SIGHT.role] as number);
  sights[row + SIGHT.pEdge] = place * 4 + (mark === OPENS ? 1 : mark === CLOSES ? 2 : 0);
  sights[row + SIGHT.pTagBefore] = place * 32 + (sights[row - ROW + SIGHT.tag] as number);
  sights[row + SIGHT.headCueAndCommas] = (sights[headRow(cue) + SIGHT.cue] as number) * 8 + commasBetween;
  sights[row + SIGHT.besideSubject] = subjectPlace(cue.before, at) + 3 * subjectPlace(cue.after, at);
  const begin = phrases.begins[at] as number;
  const touch = phrases.ends[at] === start ? 1 : begin === end ? 2 : 0;
  sights[row + SIGHT.pTouch] = place * 4 + touch;
  sights[row + SIGHT.isPhraseStart] = at === begin ? 1 : 0;
}

/** What is seen of the cue itself. */
function writeCue(cue: CueView, sights: Int32Array, row: number): void {
  const { start, end } = cue;
  const head = headRow(cue);
  const headTag = sights[head + SIGHT.tag] as number;
  const first = (start + REACH) * ROW;
  const after = (end + REACH) * ROW;
  sights[row + SIGHT.headStem] = sights[head + SIGHT.stem] as number;
  sights[row + SIGHT.headTag] = headTag;
  sights[row + SIGHT.pHeadTag] = (sights[row + SIGHT.place] as number) * 32 + headTag;
  sights[row + SIGHT.headCue] = sights[head + SIGHT.cue] as number;
  sights[row + SIGHT.headRole] = sights[head + SIGHT.role] as number;
  sights[row + SIGHT.headChance] = sights[head + SIGHT.cueChance] as number;
  sights[row + SIGHT.cueForm] = sights[first + SIGHT.form] as number;
  sights[row + SIGHT.formBeforeCue] = sights[first - ROW + SIGHT.form] as number;
  sights[row + SIGHT.formAfterCue] = sights[after + SIGHT.form] as number;
  sights[row + SIGHT.marksAroundCue] =
    (sights[after + SIGHT.mark] as number) * 8 + (sights[first - ROW + SIGHT.mark] as number);
}

function headRow({ head }: CueView): number {
  return (head + REACH) * ROW;
}

/** How many begin between two words, up to 3. */
function between(before: Int16Array, low: number, high: number): number {
  return Math.min(3, (before[high] as number) - (before[low] as number));
}

/** 0: outside; 1: where it begins; 2: inside. */
function subjectPlace(subject: readonly [number, number] | null, at: number): number {
  if (subject === null || at < subject[0] || at >= subject[1]) return 0;
  return at === subject[0] ? 1 : 2;
}
