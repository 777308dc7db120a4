import { isGivenName } from "./lexicon/given-names.js";
import { isLastNameToo } from "./lexicon/no-names.js";
import { isBodyWord, isOutletWord } from "./lexicon/organisations.js";
import { type Name, nameOf } from "./name.js";
import { comparePersons } from "./persons.js";
import { plainForm } from "./phrase/tokens.js";
import { isSurelyPerson } from "./surely-person.js";

/** Whether two names as written can stand for one speaker; `unknown` where they do not settle it. */
export type Match = "same" | "different" | "unknown";

/**
 * Compares two names as written: "Mr. Oduya", "Maren Oduya, the chief engineer", "a spokesman", "she".
 *
 * `different` is an accusation in the making: it takes two proper names of which neither can be a form of the other.
 */
export function sameSpeaker(one: string, other: string): Match {
  return compareNames(nameOf(one), nameOf(other));
}

/**
 * Compares two chains of names: whom a draft credits, and whom a source does, under every name that the texts give them.
 * One pair that is the same settles it; `different` takes a pair of proper names that differ, and none that may agree.
 */
export function sameChain(one: readonly string[], other: readonly string[]): Match {
  const [ones, others] = [one.map(nameOf), other.map(nameOf)];
  let differs = false;
  let mayAgree = false;
  for (const first of ones) {
    for (const second of others) {
      const match = compareNames(first, second);
      if (match === "same") {
        if (!isOnlyShortened(first, ones, second, others)) return "same";
        if (isOfOne(ones) && isOfOne(others)) differs = true;
        else mayAgree = true;
      } else if (match === "different") differs = true;
      else if (!isSaidBetter(first, ones) && !isSaidBetter(second, others) && mayBeAtOne(first, second))
        mayAgree = true;
    }
  }
  return differs && !mayAgree ? "different" : "unknown";
}

/** Whether the chain has the name with a title before it, too: "Gill" may be a first name, "Cllr Gill" is a last one. */
function isSaidBetter({ isTitled, forms }: Name, chain: readonly Name[]): boolean {
  return !isTitled && chain.some((other) => other.isTitled && other.forms.join(" ") === forms.join(" "));
}

/** "Sanders" is a form of both Jane and Bernie Sanders, and each chain says which. */
function isOnlyShortened(one: Name, ones: readonly Name[], other: Name, others: readonly Name[]): boolean {
  return fuller(one, ones).some((first) =>
    fuller(other, others).some((second) => compareNames(first, second) === "different"),
  );
}

/** Whether all persons' names of a chain are forms of the fullest: no other person stands between. */
function isOfOne(chain: readonly Name[]): boolean {
  const named = chain.filter((name) => name.kind === "named" && !name.isSeveral && !isBodyName(name));
  const fullest = named.reduce(
    (best, name) => (name.forms.length > best.forms.length ? name : best),
    named[0] as Name,
  );
  return named.every(({ forms }) => forms.every((form) => fullest.forms.includes(form)));
}

/** The names of a chain that hold all words of one and more; itself where it is the fullest. */
function fuller(name: Name, chain: readonly Name[]): readonly Name[] {
  const found = chain.filter(
    ({ kind, forms, isSeveral }) =>
      kind === "named" &&
      !isSeveral &&
      forms.length > name.forms.length &&
      name.forms.every((form) => forms.includes(form)),
  );
  return found.length > 0 ? found : [name];
}

/** Whether a comparison that settles nothing speaks against a difference: an employer, a namesake, two ways to spell. */
function mayBeAtOne(one: Name, other: Name): boolean {
  if (areBesideEachOther(one, other)) return true;
  if (one.kind !== "named" || other.kind !== "named") return false;
  if (one.isSeveral || other.isSeveral) return share(one, other);
  const isBody = isBodyName(one) || isBodyName(other);
  return isBody ? share(one, other) : isSurelyPerson(one) && isSurelyPerson(other);
}

/** The same for names that were read already. */
export function compareNames(one: Name, other: Name): Match {
  if (one.kind !== "named" || other.kind !== "named" || one.forms.length === 0 || other.forms.length === 0)
    return "unknown";
  if (isAcronymOf(one, other) || isAcronymOf(other, one)) return "same";
  const isOfBody = isBodyName(one) || isBodyName(other);
  const match = isOfBody ? compareBodies(one, other) : comparePersons(one, other);
  if (match !== "different") return match;
  const isOpen =
    one.isSeveral || other.isSeveral || (areBesideEachOther(one, other) && !areAddressedApart(one, other));
  return isOpen ? "unknown" : "different";
}

/** "Mr. Lind" and "Mrs. Lind". */
function areAddressedApart(one: Name, other: Name): boolean {
  return one.address !== null && other.address !== null && one.address !== other.address;
}

/** Of bodies one is said to be another only where both are known by their names; a body may speak for its people. */
function compareBodies(one: Name, other: Name): Match {
  if (isPartOf(one, other) || isPartOf(other, one) || one.forms.join("") === other.forms.join(""))
    return "same";
  if (share(one, other)) return "unknown";
  if (isOutletName(one) && isOutletName(other)) return "different";
  const [body, person] = isBodyName(one) ? [one, other] : [other, one];
  return isOutletName(body) && !isBodyName(person) && isSurelyPerson(person) ? "different" : "unknown";
}

/** A name with a word of a body's in it, or with an article that no title explains: "the Fulmar"; Emily Post is a person. */
function isBodyName({ isOrganisation, isTitled, words, forms }: Name): boolean {
  if (isTitled || !(isOrganisation || words.some((word) => isBodyWord(plainForm(word))))) return false;
  return !(forms.length > 1 && isGivenName(forms[0] as string) && isLastNameToo(forms.at(-1) as string));
}

function isOutletName({ words, isOrganisation }: Name): boolean {
  return isOrganisation && words.some((word) => isOutletWord(plainForm(word)) && !PUBLIC.test(word));
}

/** Words of outlets' names that stand in those of other bodies, too. */
const PUBLIC = /^(?:Agency|House|Today|Network|Press|Service|Podcast|Morning|Evening|Sky|Sun|Star)$/;

function areBesideEachOther(one: Name, other: Name): boolean {
  return (
    isMentionedBy(one, other) || isMentionedBy(other, one) || isHeadedBy(one, other) || isHeadedBy(other, one)
  );
}

/** All words of one name stand in the other: "Oduya" and "Maren Oduya". */
function isPartOf(one: Name, other: Name): boolean {
  return one.forms.every((form) => other.forms.includes(form));
}

function share(one: Name, other: Name): boolean {
  return one.forms.some((form) => form.length > 2 && other.forms.includes(form));
}

/** "PHA" and "Port and Harbour Authority". */
function isAcronymOf(short: Name, long: Name): boolean {
  const [letters] = short.forms;
  if (short.forms.length !== 1 || letters === undefined || long.forms.length < 2) return false;
  // two letters may be anybody's initials
  if (letters.length < (isBodyName(long) ? 2 : 3)) return false;
  return long.forms.map((form) => form[0]).join("") === letters;
}

/** A ministry and its minister, an office and who holds it: "the Ministry of Health", "the health minister, Ana Lind". */
function isHeadedBy(body: Name, person: Name): boolean {
  if (!body.isOrganisation || person.isOrganisation || person.role === null) return false;
  const role = new Set(person.role.toLowerCase().split(/[^\p{L}]+/u));
  return body.forms.some((form) => form.length > 3 && role.has(form));
}

/** The name stands in what is said beside the other: an employer, a relative. */
function isMentionedBy(one: Name, other: Name): boolean {
  return one.forms.length > 0 && one.forms.every((form) => other.mentioned.has(form));
}
