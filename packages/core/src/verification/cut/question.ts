import type { Edge } from "./edges.js";
import { hasWords } from "./edges.js";
import type { Found } from "./sense.js";

/** The speaker says so and asks for assent: ", wasn't it?", ", right?". */
const TAG =
  /^(?:[,-] )*(?:(?:is|was|are|were|do|does|did|have|has|had|will|would|can|could|should)(?: not)? (?:it|he|she|they|we|you|i|there|that)(?: not)?|right|okay|ok|yes|yeah|huh|no|correct|eh|you know|true|remember) ?\?$/;

/** A question's own order of words. */
const ASKS =
  /^(?:(?:and|but|so|or|well|then|now) ,? ?)*(?:is|was|are|were|am|do|does|did|have|has|had|will|would|can|could|should|shall|may|might|who|whom|whose|what|which|when|where|why|how)\b/;

/** What governs a statement inside a question and leaves it open. */
const OPEN =
  /(?:^|\b(?:so|but|and|then|now|well|or|think|thinks|say|says|saying|said|believe|believes|claim|claiming|mean|suggest|suggesting|suppose|true|case|possible|likely|fair to say|that|fact|agree|agree with me|accept|testimony|position|view|idea)|[,:;-])(?: that)?(?: [,:-])?$/;

/** A clause that a question takes for granted. */
const GRANTED =
  /\b(?:know|knew|realise|realize|aware|forget|remember|because|when|since|after|before|while|although|though|now|given|the fact)(?: that)?$/;

/** The sentence ends with a question mark and the words are what it asks; null where they are no question. */
export function asked({ before, kept, after, sentence, endsKept }: Edge): Found | null {
  const marks = sentence.tokens.filter((token) => token.isMark);
  const last = marks.findLast((token) => token.form !== '"' && token.form !== "-");
  if (!endsKept || last?.form !== "?" || ASKS.test(kept.text)) return null;
  if (TAG.test(after.text) && after.text !== "?") return null;
  if (GRANTED.test(before.text) || !OPEN.test(before.text)) return null;
  if (hasWords(after) && (!hasWords(before) || /^[,;:-]/.test(after.text))) return null;
  if (!after.text.endsWith("?")) return null;
  return { side: "after", start: after.text.length - 1, end: after.text.length };
}
