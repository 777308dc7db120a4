import { isDocumentNoun } from "../lexicon/documents.js";
import { isBodyNoun, isPluralBodyNoun } from "../lexicon/organisations.js";
import {
  isCollective,
  isInformant,
  isPersonNoun,
  isPlural,
  mayBePerson,
  singular,
} from "../lexicon/people.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import type { SpeakerKind } from "../speaker.js";

const UNNAMED =
  /\b(?:anonymity|anonymous|not to be (?:named|identified)|not be (?:named|identified)|without a name|not authori[sz]ed|close to|familiar with|withheld|names? (?:was|were) not)\b/;
const SHOWING =
  /\b(?:show|shows|showed|shown|showing|suggest|suggests|indicate|indicates|read|reads|reading|list|lists|listed|states?|finds?|found|bars?|requires?)\b/;

/**
 * What kind of speaker a phrase without a name stands for.
 *
 * @param whole the source span, with what stands beside the phrase
 * @param cue the words of the cue: what "shows" something and is no person is a document
 */
export function kindOfPhrase(phrase: NounPhrase, whole: string, cue: string): SpeakerKind {
  const { head, determiner, determining, rest } = phrase;
  const noun = head.plain;
  if (
    /^(?:group|crowd|number|majority|handful|dozens|panel|team|list|series|pair|couple)$/.test(noun) &&
    ofPeople(rest)
  )
    return "group";
  if (/^(?:one|another)$/.test(noun)) return "unnamed";
  if (
    isDocumentNoun(noun) &&
    !(isBodyNoun(noun) && !SHOWING.test(cue)) &&
    !(isPersonNoun(noun) && !SHOWING.test(cue))
  )
    return "document";
  if (isBodyNoun(noun) || isPluralBodyNoun(noun)) return noun === "parties" ? "group" : "organisation";
  if (isPlural(noun)) {
    if (
      !isPersonNoun(singular(noun)) &&
      !isCollective(noun) &&
      SHOWING.test(cue) &&
      !mayBePerson(singular(noun))
    )
      return "document";
    if (
      /^(?:two|three|four|several)$/i.test(determining.at(-1)?.text ?? "") ||
      isInformant(noun) ||
      UNNAMED.test(whole)
    )
      return "unnamed";
    return "group";
  }
  if (isCollective(noun)) return "group";
  if (isPersonNoun(noun) || mayBePerson(noun)) return "unnamed";
  if (SHOWING.test(cue)) return "document";
  return determiner === "number" &&
    /^(?:all|both|most|many|some|few|several)$/i.test(determining[0]?.text ?? "")
    ? "group"
    : "unnamed";
}

/** "a panel of jurists": several people. */
function ofPeople(rest: NounPhrase["rest"]): boolean {
  const last = rest[0]?.plain === "of" ? rest.slice(1, 4).map(({ plain }) => plain) : [];
  return last.some((word) => isPlural(word) && (isCollective(word) || mayBePerson(singular(word))));
}
