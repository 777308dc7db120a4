import type { Range } from "@hearsay/core";
import type { NumberInSentence } from "./numbers.js";
import { NOT_SAID } from "./plain-statement.js";
import type { Told } from "./told.js";

/** The unit of the term's own numbers in the sentence before; null where it had none, or of several units. */
export type Before = string | null;

const ROUGHLY = "(?:\\s(?:about|around|nearly|almost|at least|more than|over|roughly))?\\s$";
const SAME = new RegExp(
  `\\b(?:(?:put|puts|putting|gave|gives|giving)\\s(?:the|that|this|its)\\s(?:number|figure|total|sum)\\s(?:at|as)|its (?:own )?figure of)${ROUGHLY}`,
  "i",
);
const PERHAPS_SAME = new RegExp(
  `\\b(?:it|that|this|number|figure|total|sum|estimate)\\s(?:is|was|has been|had been|stands at|stood at|rose to|fell to|of|at|to)${ROUGHLY}`,
  "i",
);
const ENDS = /^(?:[.;!?"\u201d]|,\s|$)/;

/**
 * Numbers of a sentence that goes on about what the one before it counted: "The operator put the number at 1,150." What only may go on ("The
 * ministry says it is 2.4 billion.") may be the term's.
 */
export function carried(
  written: string,
  sentence: Range,
  numbers: readonly NumberInSentence[],
  before: Before,
): Told[] {
  return numbers.map(({ start, end, unit }): Told => {
    if (before === null || (unit !== before && !(before === "money" && unit === ""))) return "no";
    const at = start - sentence.start;
    const near = written.slice(Math.max(0, at - 80), at);
    if (!ENDS.test(written.slice(end - sentence.start))) return "no";
    if (SAME.test(near) && unit === before && numbers.length === 1 && !NOT_SAID.test(written))
      return "its own";
    return SAME.test(near) || PERHAPS_SAME.test(near) ? "may be" : "no";
  });
}
