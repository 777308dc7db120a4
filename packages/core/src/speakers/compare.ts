import { areFormsOfOneName } from "./lexicon/given-names.js";
import { type Name, nameOf } from "./name.js";
import { areSpellingsOfOne } from "./transliteration.js";

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
  let differs = false;
  let mayAgree = false;
  for (const first of one.map(nameOf)) {
    for (const second of other.map(nameOf)) {
      const match = compareNames(first, second);
      if (match === "same") return "same";
      if (match === "different") differs = true;
      else if (bothTelling(first, second)) mayAgree = true;
    }
  }
  return differs && !mayAgree ? "different" : "unknown";
}

/** Whether a comparison that settles nothing speaks against a difference: an employer, a namesake. */
function bothTelling(one: Name, other: Name): boolean {
  return (
    (one.kind === "named" && other.kind === "named") || isMentionedBy(one, other) || isMentionedBy(other, one)
  );
}

/** The same for names that were read already. */
export function compareNames(one: Name, other: Name): Match {
  if (one.kind !== "named" || other.kind !== "named") return "unknown";
  if (isPartOf(one, other) || isPartOf(other, one)) return conflictInGender(one, other) ? "unknown" : "same";
  if (isAcronymOf(one, other) || isAcronymOf(other, one)) return "same";
  if (sameSurname(one, other)) return compareFirstNames(one, other);
  if (share(one, other) && (one.isOrganisation || other.isOrganisation)) return "unknown";
  if (haveDifferentFirstNames(one, other)) return areBesideEachOther(one, other) ? "unknown" : "different";
  if (isNearlySame(one, other)) return "same";
  if (areSpellingsOfOne(one.forms.at(-1) as string, other.forms.at(-1) as string)) return "unknown";
  return areBesideEachOther(one, other) ? "unknown" : "different";
}

function areBesideEachOther(one: Name, other: Name): boolean {
  return (
    isMentionedBy(one, other) || isMentionedBy(other, one) || isHeadedBy(one, other) || isHeadedBy(other, one)
  );
}

/** All words of one name stand in the other: "Oduya" and "Maren Oduya". */
function isPartOf(one: Name, other: Name): boolean {
  return one.forms.length > 0 && one.forms.every((form) => other.forms.includes(form));
}

function share(one: Name, other: Name): boolean {
  return one.forms.some((form) => form.length > 2 && other.forms.includes(form));
}

function sameSurname(one: Name, other: Name): boolean {
  return one.forms.at(-1) === other.forms.at(-1);
}

function conflictInGender(one: Name, other: Name): boolean {
  return one.gender !== null && other.gender !== null && one.gender !== other.gender;
}

/** Two persons of one surname: the same where the first names can be forms of one. */
function compareFirstNames(one: Name, other: Name): Match {
  if (one.isOrganisation || other.isOrganisation) return "unknown";
  if (mayBeOneFirstName(one, other)) return "same";
  return haveDifferentFirstNames(one, other) && one.forms.length === 2 && other.forms.length === 2
    ? "different"
    : "unknown";
}

/** "J. Lind" and "Jon Lind", "William Lind" and "Bill Lind". */
function mayBeOneFirstName(one: Name, other: Name): boolean {
  const first = one.forms[0] as string;
  const second = other.forms[0] as string;
  return first.startsWith(second) || second.startsWith(first) || areFormsOfOneName(first, second);
}

/** Two full names of persons, whose first names begin with another letter and are not two forms of one. */
function haveDifferentFirstNames(one: Name, other: Name): boolean {
  if (one.isOrganisation || other.isOrganisation || one.forms.length < 2 || other.forms.length < 2)
    return false;
  const first = one.forms[0] as string;
  const second = other.forms[0] as string;
  return first[0] !== second[0] && !mayBeOneFirstName(one, other) && !areSpellingsOfOne(first, second);
}

/** "PHA" and "Port and Harbour Authority". */
function isAcronymOf(short: Name, long: Name): boolean {
  const [letters] = short.forms;
  if (short.forms.length !== 1 || letters === undefined || letters.length < 2 || long.forms.length < 2)
    return false;
  return long.forms.map((form) => form[0]).join("") === letters;
}

/** One letter off in a long name, or a hyphen and an article apart: a spelling, not another speaker. */
function isNearlySame(one: Name, other: Name): boolean {
  const first = one.forms.at(-1) as string;
  const second = other.forms.at(-1) as string;
  return first.length >= 6 && second.length >= 6 && isOneLetterOff(first, second);
}

function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
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
