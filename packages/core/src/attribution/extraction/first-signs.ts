import type { Passage } from "./passage.js";
import { REACH, ROW, Signs } from "./sights.js";

/** What the first stage combines of every word: itself and its neighbours, its place to marks, and its sentence. */
const EVERY = new Signs(
  [100, "form"],
  [101, "form-1"],
  [102, "form+1"],
  [103, "form-2"],
  [104, "form+2"],
  [105, "form-1", "form"],
  [106, "form", "form+1"],
  [107, "stem", "tag"],
  [108, "suffix", "tag"],
  [110, "tag-1", "tag"],
  [111, "tag", "tag+1"],
  [112, "tag-1", "tag", "tag+1"],
  [113, "tag-2", "tag-1", "tag"],
  [114, "tag", "tag+1", "tag+2"],
  [115, "shape", "tag", "shape-1"],
  [116, "mark", "mark-1", "mark+1"],
  [117, "mark", "tag", "tag-1"],
  [118, "mark", "stem"],
  [120, "form-3"],
  [121, "form+3"],
  [122, "stem-1", "tag"],
  [123, "stem+1", "tag"],
  [124, "cue-1", "cue", "cue+1"],
  [125, "cuesBefore", "tag", "tag-1"],
  [126, "cuesAfter", "tag", "tag+1"],
  [127, "role", "tag"],
  [128, "rolesBefore", "role+1", "cue"],
  [129, "role", "form"],
  [130, "fromStart", "tag", "mark"],
  [131, "toEnd", "tag", "mark"],
  [132, "firstForm", "isMarked"],
  [133, "firstTag", "secondTag", "mark"],
  [134, "kind", "tag", "sizeFromStart"],
  [135, "tag-1", "form"],
  [136, "tag+1", "form"],
  [137, "form-2", "form-1"],
  [138, "form+1", "form+2"],
  [157, "sides", "commas", "mark"],
  [162, "markBefore", "mark"],
  [170, "subject", "tag", "mark"],
  [172, "subject", "form"],
);
/** Where a word that may be a cue stands to the left. */
const WITH_LEFT = new Signs(
  [140, "leftStem", "leftDistance", "mark"],
  [141, "leftStem", "leftBetween", "mark"],
  [142, "leftDistance", "leftBetween", "tag"],
  [145, "leftStem", "tag"],
  [146, "leftTagBefore", "leftTag", "leftBetween"],
);
const WITHOUT_LEFT = new Signs([147, "mark", "tag"]);
/** The same to the right. */
const WITH_RIGHT = new Signs(
  [151, "rightStem", "rightBetween", "mark"],
  [152, "rightDistance", "rightBetween", "tag"],
  [153, "rightToEnd", "rightBetween", "rightKind"],
);
const WITHOUT_RIGHT = new Signs([156, "mark", "tag"]);
/** Where a finite verb stands before. */
const WITH_VERB = new Signs(
  [158, "verbStem", "verbDistance"],
  [159, "verbTag", "verbDistance", "tag"],
  [160, "verbStem", "afterThat", "verbCommas"],
);
const WITHOUT_VERB = new Signs([161, "tag", "sizeFromStart"]);
/** In a noun phrase. */
const IN_PHRASE = new Signs(
  [173, "nextStem", "phrasePlace"],
  [174, "previousForm", "phrasePlace"],
  [176, "nextTag", "previousTag", "phrasePlace"],
  [179, "phraseTag", "nextForm", "previousForm"],
);

/** So many features at most has a word in the first stage. */
export const MOST_FIRST = [EVERY, WITH_LEFT, WITH_RIGHT, WITH_VERB, IN_PHRASE].reduce(
  (sum, { count }) => sum + count,
  0,
);

/**
 * What the first stage sees of a word.
 *
 * @param sights `wordSights` of the passage
 * @returns how many features were written to `out`
 */
export function firstSigns(passage: Passage, sights: Int32Array, at: number, out: Int32Array): number {
  const row = (at + REACH) * ROW;
  let next = EVERY.write(sights, row, out, 0);
  next = ((passage.cueBefore[at] as number) < 0 ? WITHOUT_LEFT : WITH_LEFT).write(sights, row, out, next);
  next = ((passage.cueAfter[at] as number) < 0 ? WITHOUT_RIGHT : WITH_RIGHT).write(sights, row, out, next);
  next = ((passage.verbBefore[at] as number) < 0 ? WITHOUT_VERB : WITH_VERB).write(sights, row, out, next);
  return (passage.phrases.begins[at] as number) < 0 ? next : IN_PHRASE.write(sights, row, out, next);
}
