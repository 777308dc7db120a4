import type { Article, Range } from "@hearsay/core";
import { plainForms } from "./plain-forms.js";
import type { Term } from "./term.js";

/** What an article is about, as its headline and first paragraph say. */
export interface Subject {
  readonly forms: ReadonlySet<string>;
  /** The words of the headline alone. */
  readonly headline: ReadonlySet<string>;
  /** The events that headline and first paragraph name: "storm". */
  readonly events: ReadonlySet<string>;
}

/** Words for events of which an article may tell several. */
const EVENTS = new Set(
  (
    "storm flood flooding fire wildfire blaze crash quake earthquake attack bombing bomb shooting explosion blast collision derailment " +
    "war battle hurricane typhoon cyclone tornado avalanche landslide mudslide eruption outbreak epidemic pandemic famine heatwave drought massacre " +
    "raid strike protest riot clash stampede crush collapse ambush airstrike tsunami siege coup"
  ).split(" "),
);
/** Words for any of them; which one, the word before says. */
const ANY_EVENT =
  /(?<![\p{L}\u2019'-])(?<before>[\p{L}\u2019'-]+)\s(?:disasters?|accidents?|tragedy|tragedies|incidents?|catastrophes?|sinkings?|wrecks?)\b/giu;
const THIS = /^(?:the|this|that|its|their|whose|.*['\u2019]s?)$/i;
const OTHER_TIME =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:ago|last (?:year|month|week)|previous(?:ly)?|another|similar|worst|deadliest|since (?:19|20)|decade|earlier this|every year|each year|a year|annually|per year|on average|history|anniversary|record)\b/i;

/** What headline and first paragraph of an article name. */
export function subjectOf({ text, headline, standfirst, blocks }: Article): Subject {
  const first = blocks.find(({ start }) => start >= (headline?.end ?? 0) && start >= (standfirst?.end ?? 0));
  const formsOf = (part: Range | null | undefined) =>
    part ? plainForms(text.slice(part.start, Math.min(part.end, part.start + 2000))) : [];
  const forms = new Set([headline, standfirst, first].flatMap(formsOf));
  return {
    forms,
    headline: new Set(formsOf(headline)),
    events: new Set([...forms].filter((form) => EVENTS.has(form))),
  };
}

/** A sentence, and the one before it (empty where there is none). */
export interface Spoken {
  readonly sentence: string;
  readonly previous: string;
}

/**
 * What between a number and the event named after it gives it to another: "130 in Paris and 32 in Tolmeer". Without that, what follows is
 * its own clause's: "Nine people have died after a ferry hit a reef".
 */
const OTHER_BETWEEN =
  /[;:\u2014]|\d(?:\s\p{L}{1,20}){0,3}\s(?:in|at|near|on)\s|\b(?:in|at|near|on|of)\s\p{Lu}[\p{L}\u2019'-]*(?:\s(?!after|when|as)[\p{L}\u2019'-]+)*\s(?:and|while|but)\s/u;

/** Whether a number of a sentence, by its offsets there, is one of the event that the other words of a term name. */
export type OfEvent = (number: Range) => boolean;

/** The test for all numbers of a sentence; the sentence is looked at once, and only where it is asked. */
export function ofEventIn(
  { sentence, previous }: Spoken,
  { kind, words, others }: Term,
  { forms, events }: Subject,
): OfEvent {
  if (others.length === 0) return () => true;
  let namedBy: number | undefined;
  return ({ start, end }) => {
    namedBy ??= isOfOther(sentence) ? Number.NaN : lastNeeded(sentence, others);
    if (Number.isNaN(namedBy)) return false;
    if (namedBy !== Number.POSITIVE_INFINITY)
      return namedBy <= start || !OTHER_BETWEEN.test(sentence.slice(end, namedBy));
    // what a sentence begins with another time or event, the next one goes on with
    if (isOfOther(previous)) return false;
    // an article that names several events in its first lines may mean any of them
    return (
      others.every((word) => forms.has(word)) &&
      (kind === null || [...events].every((event) => words.includes(event)))
    );
  };

  function isOfOther(sentence: string): boolean {
    const here = plainForms(sentence);
    const isHere = others.every((word) => here.includes(word));
    return (
      here.some((form) => EVENTS.has(form) && !words.includes(form) && (isHere || !events.has(form))) ||
      OTHER_TIME.test(sentence) ||
      namesAnother(sentence, others, forms)
    );
  }
}

/** Where the last of the words ends that were needed to have all; infinite where one is missing. */
function lastNeeded(sentence: string, words: readonly string[]): number {
  const missing = new Set(words);
  for (const { 0: token, index } of sentence.matchAll(/[\p{L}\p{N}\u2019'-]+/gu)) {
    for (const form of plainForms(token)) missing.delete(form);
    if (missing.size === 0) return index + token.length;
  }
  return Number.POSITIVE_INFINITY;
}

/** "the Marlow disaster", "a road accident", where the article is about neither. */
function namesAnother(sentence: string, others: readonly string[], forms: ReadonlySet<string>): boolean {
  return [...sentence.matchAll(ANY_EVENT)].some(({ groups }) => {
    const before = groups?.before ?? "";
    const [form = ""] = plainForms(before);
    return !THIS.test(before) && !others.includes(form) && !(/^\p{Lu}/u.test(before) && forms.has(form));
  });
}
