import { isNumberWord } from "../../text/numbers.js";
import type { DifferenceClass } from "../verdict.js";
import { type Change, draftNorms, type Explanation, sayChange, sourceNorms } from "./change.js";
import { isModal } from "./modality.js";
import { differInNegation } from "./negation.js";

/** A difference without a sign: always an alteration; its class says what it touches, the weightiest first. */
export function asAlteration(change: Change): Explanation {
  return { verdict: "altered", class: classOf(change), message: sayChange(change) };
}

function classOf(change: Change): DifferenceClass {
  const draft = draftNorms(change);
  const source = sourceNorms(change);
  if (differInNegation(draft, source)) return "negation";
  if (numbers(draft) !== numbers(source)) return "number";
  if (hasName(change)) return "name";
  if (draft.some(isModal) || source.some(isModal)) return "modality";
  return "other";
}

function numbers(norms: readonly string[]): string {
  // "one" is a pronoun more often than a number
  return norms.filter((norm) => norm !== "one" && isNumberWord(norm)).join(" ");
}

/** Whether a capitalised word stands on either side where a sentence's beginning does not explain the capital. */
function hasName(change: Change): boolean {
  const draftWords = change.draftText.split(/\s+/).map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ""));
  if (change.draftStartsSentence) draftWords.shift();
  return draftWords.some(isName) || change.source.some((word) => !word.startsSentence && isName(word.text));
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}'\u2019-]+$/u.test(word) && !/^I['\u2019]/.test(word);
}
