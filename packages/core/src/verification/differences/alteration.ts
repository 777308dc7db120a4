import { isNumberWord } from "../../text/numbers.js";
import { isCalendarWord } from "../../text/quantities/date.js";
import type { Token } from "../../text/quantities/token.js";
import { isUnitWord } from "../../text/quantities/units.js";
import type { DifferenceClass } from "../verdict.js";
import { type Change, draftNorms, draftTokens, type Explanation, sayChange, sourceNorms } from "./change.js";
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
  if (change.inFigure || figuresOf(draftTokens(change)) !== figuresOf(change.source)) return "number";
  if (hasName(change)) return "name";
  if (draft.some(isModal) || source.some(isModal)) return "modality";
  return "other";
}

/** The words that say how many, how much of what, or when. */
function figuresOf(tokens: readonly Pick<Token, "norm" | "text">[]): string {
  return tokens
    .filter(({ norm, text }) => isFigure(norm, text))
    .map(({ norm }) => norm)
    .join(" ");
}

function isFigure(norm: string, text: string): boolean {
  // "one" is a pronoun more often than a number
  if (norm === "one") return false;
  return isNumberWord(norm) || isUnitWord(norm) || isCalendarWord(norm, text) || isSign(norm);
}

function isSign(norm: string): boolean {
  return norm === "minus" || /^[^\p{L}\p{N}]$/u.test(norm);
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
