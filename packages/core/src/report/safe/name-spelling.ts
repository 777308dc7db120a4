import type { PlacedStep } from "../placed-steps.js";
import type { TextChange } from "../repairs.js";

/** A word as names are written: a capital, then letters, with an apostrophe or a hyphen within. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;
/** What stands before the first word of a sentence. */
const SENTENCE_BEGINS = /(?:^|[.!?…:“”"‘«„(])\s*$/u;

/**
 * The change that gives a name the spelling of the source, where the verdict says that it is the same one: "Geza" and "Géza". Empty
 * for other words, and where a capital may only be that of a sentence.
 *
 * @param before the text of the quotation before the step
 */
export function nameSpellingOf({ step, start, end }: PlacedStep, before: string): TextChange[] {
  if (step.class !== "spelling" && step.class !== "typography") return [];
  const ours = step.draft.split(/\s+/);
  const theirs = step.source.split(/\s+/);
  const areNames = [...ours, ...theirs].every((word) => NAME_WORD.test(word));
  if (!areNames || ours.length !== theirs.length || step.draft === step.source) return [];
  if (SENTENCE_BEGINS.test(before)) return [];
  return [{ from: start, to: end, insert: theirs.join(" ") }];
}
