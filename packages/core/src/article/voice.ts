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
