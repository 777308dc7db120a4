import { Templates } from "../model/templates.js";

/**
 * What is seen of each word of a passage, a row of numbers a word; the value is the column. What a word's neighbours are is read in
 * their own rows.
 */
export const SIGHT = {
  form: 0,
  stem: 1,
  suffix: 2,
  tag: 3,
  shape: 4,
  mark: 5,
  role: 6,
  /** The class of cue that the form is. */
  cue: 7,
  subject: 8,
  isMarked: 9,
  afterThat: 10,
  commas: 11,
  /** The word's place in its sentence, and what the sentence is. */
  fromStart: 12,
  toEnd: 13,
  sizeFromStart: 14,
  firstForm: 15,
  firstTag: 16,
  secondTag: 17,
  markBefore: 18,
  kind: 19,
  /** The word that may be a cue to the left. */
  leftStem: 20,
  leftDistance: 21,
  leftBetween: 22,
  leftTag: 23,
  leftTagBefore: 24,
  /** The same to the right. */
  rightStem: 25,
  rightDistance: 26,
  rightBetween: 27,
  rightToEnd: 28,
  rightKind: 29,
  sides: 30,
  /** The finite verb before. */
  verbStem: 31,
  verbTag: 32,
  verbDistance: 33,
  verbCommas: 34,
  /** The noun phrase in which the word stands, and what stands beside it. */
  phrasePlace: 35,
  phraseTag: 36,
  nextForm: 37,
  nextStem: 38,
  nextTag: 39,
  previousForm: 40,
  previousTag: 41,
  /** Of two neighbours at once. */
  cuesBefore: 42,
  cuesAfter: 43,
  rolesBefore: 44,
  /** What the first stage says of the word, by size. */
  source: 45,
  sourceBegins: 46,
  cueChance: 47,
  cueBegins: 48,
  content: 49,
  contentBegins: 50,
  sourceAndContent: 51,
  /** How the word stands to one candidate cue; written anew for each. A `p` before a name: together with the place. */
  place: 52,
  distance: 53,
  pDistance: 54,
  cuesBetween: 55,
  pCuesBetween: 56,
  pSourcesBetween: 57,
  cuesAndSources: 58,
  quotesBetween: 59,
  pQuotesBetween: 60,
  cuesAndQuotes: 61,
  pCommasBetween: 62,
  commasAndMark: 63,
  pOther: 64,
  otherAndPrevious: 65,
  nextIsCue: 66,
  pMark: 67,
  pRole: 68,
  pEdge: 69,
  pTagBefore: 70,
  pTouch: 71,
  isPhraseStart: 72,
  besideSubject: 73,
  /** What is seen of that cue. */
  headStem: 74,
  headTag: 75,
  pHeadTag: 76,
  headCue: 77,
  headCueAndCommas: 78,
  headRole: 79,
  headChance: 80,
  cueForm: 81,
  formBeforeCue: 82,
  formAfterCue: 83,
  marksAroundCue: 84,
} as const;

type Sight = keyof typeof SIGHT;
export const ROW = 85;

/** So many neighbours of a word may be looked at; rows of nothing stand before the first word and after the last. */
export const REACH = 3;

/** A column of the word itself, or of a neighbour. */
type Column = Sight | `${Sight}${"-3" | "-2" | "-1" | "+1" | "+2" | "+3"}`;

/** Combinations of sights, those that no word takes part in apart from the others. */
export class Signs {
  readonly count: number;
  readonly #small: Templates;
  readonly #withWords: Templates;

  constructor(...list: readonly (readonly [template: number, ...columns: Column[]])[]) {
    this.count = list.length;
    const templates = (isSmall: boolean) =>
      new Templates(
        list
          .filter(([, ...columns]) => columns.every((column) => !OF_WORDS.has(sightOf(column))) === isSmall)
          .map(([template, ...columns]) => [template, ...columns.map(placeOf)]),
        isSmall,
      );
    this.#small = templates(true);
    this.#withWords = templates(false);
  }

  /** Writes the features of the row that begins at `row` to `out` from `next` on; returns the position after the last. */
  write(sights: Int32Array, row: number, out: Int32Array, next: number): number {
    return this.#withWords.write(sights, row, out, this.#small.write(sights, row, out, next));
  }
}

/** Sights of which there are as many as words. */
const OF_WORDS: ReadonlySet<Sight> = new Set<Sight>([
  "form",
  "stem",
  "suffix",
  "firstForm",
  "leftStem",
  "rightStem",
  "verbStem",
  "nextForm",
  "nextStem",
  "previousForm",
  "headStem",
  "cueForm",
  "formBeforeCue",
  "formAfterCue",
]);

function sightOf(column: Column): Sight {
  return column.replace(/[-+]\d$/, "") as Sight;
}

function placeOf(column: Column): number {
  const neighbour = /[-+]\d$/.exec(column)?.[0] ?? "0";
  return Number(neighbour) * ROW + SIGHT[sightOf(column)];
}
