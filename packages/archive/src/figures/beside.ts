import type { Range } from "@hearsay/core";
import { plainForms } from "./plain-forms.js";
import { endsThing } from "./thing-end.js";
import { startsAsThing } from "./thing-start.js";

/** So many words may stand between a thing and its number, and between the words of the thing. */
const MOST_BETWEEN = 6;
const MOST_WITHIN = 3;

/** What may stand between a thing and its number without being a thing itself: "the wall |will cost at least| 12 million crowns". */
const BETWEEN = new Set(
  (
    "a an the this that its his her their our will would could may might can should must is are was were be been being has have had " +
    "do does did not now already still also only just once then at of for in on to about around some nearly almost over under up " +
    "least most more less than as many much roughly approximately another further later so far put set stood stand stands rose " +
    "rise rises fell fall falls grew grow reach reaches cost costs kill kills claim claims injure injures wound wounds displace " +
    "total totals worth budget price toll died die left lost won win wins got get took take takes hit new"
  ).split(" "),
);
const VERB_OR_ADVERB = /(?:[^aeiou\W]ed|ied|ly)$/;

/**
 * Whether a number is said of a thing: its noun is the thing ("30,000 e-mails"), or nothing stands between the two that could be
 * another thing.
 *
 * @param words the thing's words, brought to one form; the last one is its noun
 */
export function isBeside(text: string, clause: Range, figure: Range, words: readonly string[]): boolean {
  const follows = text.slice(figure.end, clause.end);
  if (endOfThing(plainForms(text.slice(figure.start, figure.end)), words) !== null)
    return endsThing(text.slice(figure.start, clause.end), words);
  const before = plainForms(text.slice(clause.start, figure.start));
  const after = plainForms(follows);
  const thingBefore = endOfThing(before, words);
  if (thingBefore !== null && isEmpty(before.slice(thingBefore)))
    return startsAsThing(text.slice(clause.start, figure.start), words);
  const end = endOfThing(after.slice(0, MOST_BETWEEN + words.length), words, true);
  const isOwnNoun = /\sof\s/.test(text.slice(figure.start, figure.end));
  return (
    end !== null &&
    !isOwnNoun &&
    endsThing(follows, words) &&
    isEmpty(after.slice(0, end).filter((word) => !words.includes(word)))
  );
}

function isEmpty(between: readonly string[]): boolean {
  return (
    between.length <= MOST_BETWEEN && between.every((word) => ALLOWED.has(word) || VERB_OR_ADVERB.test(word))
  );
}

const ALLOWED = new Set([...BETWEEN].flatMap((word) => [word, ...plainForms(word)]));

/** Behind which word the thing ends, at its last (or first) place; null where it does not stand there. */
function endOfThing(forms: readonly string[], words: readonly string[], isFirst = false): number | null {
  const noun = words.at(-1);
  const ends = forms.flatMap((form, at) => {
    const near = forms.slice(Math.max(0, at - words.length - MOST_WITHIN), at + 1);
    return form === noun && words.every((word) => near.includes(word)) ? [at + 1] : [];
  });
  return (isFirst ? ends[0] : ends.at(-1)) ?? null;
}
