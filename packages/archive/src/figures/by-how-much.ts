import { plainForms } from "./plain-forms.js";

const ROUGHLY =
  "(?:\\s(?:about|around|nearly|almost|at least|more than|over|up to|as much as|some|roughly))?\\s$";
const VERB =
  "\\b(?<verb>sav(?:e|es|ed|ing)|add(?:s|ed|ing)?|trim(?:s|med|ming)?|cut(?:s|ting)?|slash(?:es|ed|ing)?|shav(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|" +
  "rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|shrink(?:s|ing)?|shrank|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|brings? down|brought down|bringing down)";
/** "saves 1 million in costs", "adds 2 million to the deficit" */
const RIGHT_BEFORE = new RegExp(`${VERB}${ROUGHLY}`, "iu");
/** "reduces the deficit 2 million", "brings down the cost of fares by up to 10 per cent"; not "raises the fare to 3 crowns" */
const BEFORE_THING = new RegExp(
  `${VERB}(?:\\s(?:[\\p{L}\\u2019'-]+)){1,7}?(?:\\s?[\\u2013\\u2014-]{1,2})?(?<!\\s(?:to|at|from|for|of|and|that|which|is|was))(?:\\sby)?${ROUGHLY}`,
  "iu",
);
const THING_AFTER = /^\s(?:in|on|to|from|off)\s/i;

/** Whether a number says by how much a thing changes, and not how much it is. */
export function isByHowMuch(before: string, after: string, words: readonly string[]): boolean {
  const near = before.slice(-120).replace(/\s+/g, " ");
  const right = RIGHT_BEFORE.exec(near);
  if (right !== null && THING_AFTER.test(after) && !isThing(right, words)) return true;
  const wide = BEFORE_THING.exec(near);
  return wide !== null && !isThing(wide, words);
}

/** "plan to cut 2 million", where it is cuts that are asked for */
function isThing({ groups }: RegExpExecArray, words: readonly string[]): boolean {
  return words.includes(plainForms(groups?.verb ?? "")[0] ?? "");
}
