import { foldAccents } from "../../text/canonical.js";
import { isGivenName } from "../lexicon/given-names.js";
import { isPersonNoun, mayBePerson } from "../lexicon/people.js";
import { isOrganisation, isTitle } from "../name-words.js";
import { plainForm } from "../phrase/tokens.js";

/** "Rachel Lund of Tampa" is named Rachel Lund; the Bank of Talvik and the Secretary of State keep their "of". */
function beforePlace(run: readonly string[]): string[] {
  const of = run.findIndex((word) => word === "of" || word === "for");
  const isPerson = of >= 2 && !run.slice(0, of).some((word) => isOrganisation(word) || isTitle(word));
  return run.slice(0, isPerson ? of : run.length);
}

/** "Mr. King" and "Tomas King" are named King, though "the King" and "the Finance Minister" are not named at all. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Rev)\.?$/i;
const SURNAME = /^(?:King|Bishop|Pope|Prince|Queen|Lord|Judge|Major|Justice)$/i;

/** The words of a run behind its titles and roles, and before the place where somebody is from. */
export function withoutTitles(run: readonly string[]): string[] {
  const last = run.length - 1;
  let from = 0;
  run.forEach((word, at) => {
    const before = run[at - 1];
    const isSurname =
      at === last &&
      before !== undefined &&
      (HONORIFIC.test(before) ||
        (!isTitle(before) && (SURNAME.test(word) || isGivenName(foldAccents(plainForm(before))))));
    const isLabel = at < last - 1 && isRoleWord(word, run[at + 1] as string);
    // "Justice Department"
    const isOfBody = at < last && run.slice(at + 1).every(isOrganisation);
    if ((isTitle(word) && !isSurname && !isOfBody) || isLabel) from = at + 1;
  });
  if (from > 0 && /^(?:of|for)$/i.test(run[from] ?? "")) from = behindOffice(run, from);
  return beforePlace(run.slice(from)).map((word) => word.replace(/['\u2019]s?$/, ""));
}

/** Where the name begins behind what an office is of: "Secretary of State |Jon Lind|"; in "Chief Constable of North Talvik" nowhere. */
function behindOffice(run: readonly string[], of: number): number {
  const object = /^the$/i.test(run[of + 1] ?? "") ? of + 2 : of + 1;
  const left = run.length - object - 1;
  if (left <= 0 || (left === 1 && !OFFICES.test(run[object] as string))) return run.length;
  return left > 2 ? run.length - 2 : object + 1;
}

/** "Secretary of |State| Lind" */
const OFFICES =
  /^(?:State|Defen[cs]e|Labou?r|Health|Education|Energy|Commerce|Trade|Transport(?:ation)?|Justice|Finance|Agriculture|Interior|War|Veterans|Police|Staff|Nations)$/i;

/** "Rival Ana Lind", "Hydrologist Per Odd"; in "Walter Per Odd" it is a name. */
function isRoleWord(word: string, next: string): boolean {
  const plain = plainForm(word);
  if (isPersonNoun(plain)) return true;
  return mayBePerson(plain) && !isGivenName(plain) && isGivenName(foldAccents(plainForm(next)));
}
