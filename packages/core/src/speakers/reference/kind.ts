import { isDocumentNoun } from "../lexicon/documents.js";
import { isBodyNoun, isPluralBodyNoun } from "../lexicon/organisations.js";
import {
  isCollective,
  isInformant,
  isOfName,
  isPersonNoun,
  isPlural,
  mayBePerson,
  singular,
} from "../lexicon/people.js";
import { isTitleWord } from "../lexicon/titles.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import type { SpeakerKind } from "../speaker.js";

const UNNAMED =
  /\b(?:anonymity|anonymous|not to be (?:named|identified)|not be (?:named|identified)|without a name|not authori[sz]ed|close to|familiar with|withheld|names? (?:was|were) not)\b/;
const SHOWING =
  /\b(?:show|shows|showed|shown|showing|suggest|suggests|indicate|indicates|reads|reading|demanding|list|lists|listed|states?|finds?|found|bars?|requires?)\b/;

/**
 * What kind of speaker a phrase without a name stands for.
 *
 * Null for a noun that is none of these, as far as is known: it is no speaker for certain.
 *
 * @param whole the source span, with what stands beside the phrase
 * @param cue the words of the cue: what "shows" something and is no person is a document
 */
export function kindOfPhrase(phrase: NounPhrase, whole: string, cue: string): SpeakerKind | null {
  const { head, determiner, determining, rest } = phrase;
  const noun = head.plain;
  const shows = SHOWING.test(cue);
  if (isShare(phrase) || (GATHERING.test(noun) && ofPeople(rest)) || noun === "team") return "group";
  if (/^(?:one|another)$/.test(noun)) return "unnamed";
  if (isDocumentNoun(noun) && (shows || isOnlyDocument(phrase))) return "document";
  // "her group" are the people around her
  if (noun === "group" && /^(?:his|her|my|our)$/i.test(determining[0]?.text ?? "")) return "group";
  if (isBodyNoun(noun) || isPluralBodyNoun(noun)) return noun === "parties" ? "group" : "organisation";
  if (isPlural(noun)) return isThings(noun) && shows ? "document" : kindOfSeveral(phrase, whole);
  if (isCollective(noun)) return "group";
  if (shows && !isPersonNoun(noun) && !mayBePerson(noun)) return "document";
  if (determiner === "number" && QUANTITY.test(determining[0]?.text ?? "")) return "group";
  if (determiner === "definite" && isOfName(noun)) return null;
  return isPersonNoun(noun) || mayBePerson(noun) || isTitleWord(noun) ? "unnamed" : null;
}

const GATHERING = /^(?:group|crowd|number|majority|handful|dozens|panel|list|series|pair|couple)$/;
const QUANTITY = /^(?:all|both|most|many|some|few|several)$/i;

/** A noun that stands for no body and no person, or, as with "a paper", not when it is somebody's or one of many. */
function isOnlyDocument({ head, determiner }: NounPhrase): boolean {
  if (isPersonNoun(head.plain)) return false;
  return !isBodyNoun(head.plain) || determiner === "indefinite" || determiner === "possessive";
}

function isThings(noun: string): boolean {
  return !isCollective(noun) && !isPersonNoun(singular(noun)) && !mayBePerson(singular(noun));
}

/** Two or three who tell something, or any who are not to be named, are unnamed sources; else several are a group. */
function kindOfSeveral({ head, determiner, determining }: NounPhrase, whole: string): SpeakerKind {
  const isFew = /^(?:two|three|four)$/i.test(determining.at(-1)?.text ?? "");
  const isTelling = isInformant(head.plain) && determiner !== "possessive";
  return isFew || isTelling || UNNAMED.test(whole) ? "unnamed" : "group";
}

/** "112", "six in 10 of them", "one in ten": shares of those who were asked. */
function isShare({ head, rest }: NounPhrase): boolean {
  return (
    /^\d+$/.test(head.plain) ||
    (rest[0]?.plain === "in" && /^(?:\d+|two|three|four|five|ten|twenty|hundred)$/.test(rest[1]?.plain ?? ""))
  );
}

/** "a panel of jurists": several people. */
function ofPeople(rest: NounPhrase["rest"]): boolean {
  const last = rest[0]?.plain === "of" ? rest.slice(1, 4).map(({ plain }) => plain) : [];
  return last.some((word) => isPlural(word) && (isCollective(word) || mayBePerson(singular(word))));
}
