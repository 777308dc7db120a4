import { wordsOf } from "../text/words.js";

const FIRST_PERSON = /^(?:i|i'm|i've|i'll|i'd|we|we're|we've|we'll|our|ours|us|me|myself|ourselves|my|mine)$/;
const ADDRESS = /^(?:you|you're|you've|you'll|your|yours|yes|yeah|yep|no|nope|thank|thanks|hello|please)$/;

/** Whether the (normalised) word is said by somebody of themselves. */
export function isFirstPerson(norm: string): boolean {
  return FIRST_PERSON.test(norm);
}

/** Whether the words sound like talk between people: a question, somebody of themselves, somebody addressed. */
export function soundsSpoken(words: string): boolean {
  return (
    words.includes("?") || wordsOf(words).some(({ norm }) => FIRST_PERSON.test(norm) || ADDRESS.test(norm))
  );
}

/** Whether the (normalised) word is "I" or belongs to it: what a single person says, not a body. */
const SINGULAR = /^(?:i|i'm|i've|i'll|i'd|me|myself|my|mine)$/;

/** Whether somebody speaks of themselves alone in the words. */
export function saysI(words: string): boolean {
  return wordsOf(words).some(({ norm }) => SINGULAR.test(norm));
}

const REPORTS =
  /\b(?:he|she|they|\p{Lu}[\p{L}'’-]+)\s(?:said|says|told|added|wrote)\b|\b(?:said|says|added)\s(?:he|she|\p{Lu})/gu;
const FIRST_PERSON_EVERY = 100;
const REPORT_EVERY = 150;
const SAMPLE = 20_000;

/** Whether a text speaks, as a speech does: often in the first person, and seldom of what others said. */
export function isSpeech(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = wordsOf(sample);
  const own = words.filter(({ norm }) => FIRST_PERSON.test(norm)).length;
  const reports = sample.match(REPORTS)?.length ?? 0;
  return own * FIRST_PERSON_EVERY >= words.length && (reports - 1) * REPORT_EVERY <= words.length;
}
