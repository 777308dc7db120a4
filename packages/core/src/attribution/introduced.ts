import type { Range } from "../text/span.js";
import { isAuxiliary, isPossibleCueVerb } from "./cues.js";
import { subjectBefore } from "./subject.js";
import { gapWords } from "./words.js";

/** How far into a sentence its verb is looked for, in words. */
const FARTHEST_VERB = 12;

/** The subject of a sentence that leads up to a quotation, where it is a name or a pronoun at its beginning. */
export function subjectOfSentence(text: string, sentence: Range): Range | null {
  const words = gapWords(text, sentence, FARTHEST_VERB + 1);
  const verb = words.findIndex(
    (word, at) => at > 0 && (isPossibleCueVerb(word.lower) || isVerbLike(word.lower)),
  );
  if (verb < 0) return null;
  const subject = subjectBefore(words, verb);
  const first = words[0];
  if (subject === null || first === undefined || subject.start !== first.start) return null;
  return /^(?:he|she|they)$/.test(first.lower) || first.isCapital ? subject : null;
}

function isVerbLike(lower: string): boolean {
  return (
    (isAuxiliary(lower) &&
      /^(?:is|was|were|are|has|had|did|does|will|would|can|could|may|might)$/.test(lower)) ||
    (lower.length > 4 && lower.endsWith("ed")) ||
    /^(?:took|went|came|gave|made|shook|left|stood|sat|rose|spoke|got|put|saw|won|lost|held|kept|met|ran|set|hit|knew|grew|drew|fell|felt)$/.test(
      lower,
    )
  );
}
