import { isBodyWord } from "../lexicon/organisations.js";
import { isPlace } from "../lexicon/places.js";
import { isFunctionWord, isOrganisation, isParticle } from "../name-words.js";
import { plainForm } from "../phrase/tokens.js";
import { isCapitalised } from "./forms.js";

/** "He'll", "I'd" */
const CONTRACTED = /['\u2019](?:d|ll|m|re|s|ve)$/;

/** "Saturday's Touchline" */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['\u2019]s)?$/;

/** The last run of capitalised words, particles inside it included. */
export function lastProperRun(words: readonly string[]): string[] {
  const run: string[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    const isInside =
      run.length > 0 && (isParticle(word) || isOfThe(words, at)) && at > 0 && isAfterName(words, at);
    const isLeading = run.length > 0 && isParticle(word) && /^(?:al|el|de|van|von|bin|ibn|abu)$/.test(word);
    if (run.length > 0 && isOwner(word, run[0] as string)) break;
    if (isCapitalised(word) || isInside || isLeading) run.unshift(word);
    else if (run.length > 0) break;
  }
  const from = run.findIndex((word) => !isFunctionWord(word.replace(CONTRACTED, "")) && !WEEKDAY.test(word));
  if (from < 0) return [];
  // "CNN President On Trump", as headlines have it: the name stands before the preposition
  const to = run.findIndex(
    (word, at) => at > from && /^(?:On|In|At|To|For|From|Over|About|With|And)$/.test(word),
  );
  let end = to < 0 ? run.length : to;
  // headlines run names together: "Ana Lind Ohio"
  while (end > from + 2 && isPlace(plainForm(run[end - 1] as string))) end--;
  return run.slice(from, end > from + 1 && WEEKDAY.test(run[end - 1] as string) ? end - 1 : end);
}

/** "Radio Norrland's Rut Lie" is Rut Lie; "Lind's Bank" keeps its owner. */
function isOwner(word: string, next: string): boolean {
  if (!/(?:['\u2019]s|s['\u2019])$/i.test(word)) return false;
  return /^\p{Lu}{2,}$/u.test(next) || (!isOrganisation(next) && !isBodyWord(plainForm(next)));
}

/** "Ministry of the Coast" */
function isOfThe(words: readonly string[], at: number): boolean {
  return words[at] === "the" && words[at - 1] === "of" && at > 1 && isOrganisation(words[at - 2] as string);
}

/** A particle goes on with a name behind another word of it, or behind a particle that does: "Ana de la Vega". */
function isAfterName(words: readonly string[], at: number): boolean {
  const before = words[at - 1] as string;
  return isCapitalised(before) || (isParticle(before) && at > 1 && isCapitalised(words[at - 2] as string));
}
