import { genderOfGivenName, isGivenName } from "./lexicon/given-names.js";
import { areFormsOfOneName, isPetName } from "./lexicon/name-forms.js";
import type { Gender } from "./lexicon/titles.js";
import type { Name } from "./name.js";
import { isSurelyPerson } from "./surely-person.js";
import { areSpellingsOfOne } from "./transliteration.js";

/** Whether two names of persons can be one person's; `unknown` where they do not settle it. */
export function comparePersons(one: Name, other: Name): "same" | "different" | "unknown" {
  const [a, b] = [partsOf(one), partsOf(other)];
  const settled = withoutGender(a, b);
  if (settled === "different") return isSurelyPerson(one) && isSurelyPerson(other) ? "different" : "unknown";
  if (settled === "unknown" || !(a.isSole || b.isSole)) return settled;
  return genderOfSole(one, other);
}

/** The words of a person's name: the last one, and those before it. */
interface Parts {
  readonly forms: readonly string[];
  readonly given: readonly string[];
  readonly last: string;
  /** Whether it is one word, if perhaps with a hyphen: a last name, or a given one. */
  readonly isSole: boolean;
  readonly isTitled: boolean;
}

/** "Oduya J." is J. Oduya, and "Lind J" a judge. */
function partsOf({ forms, words, isTitled }: Name): Parts {
  const end = forms.at(-1) as string;
  const isTurned = forms.length > 1 && end.length === 1 && (forms[0] as string).length > 1;
  const turned = isTurned ? [...(end === "j" ? [] : [end]), ...forms.slice(0, -1)] : forms;
  return {
    forms: turned,
    given: words.length === 1 ? [] : turned.slice(0, -1),
    last: turned.at(-1) as string,
    isSole: turned.length === 1 || words.length === 1,
    isTitled,
  };
}

function withoutGender(a: Parts, b: Parts): "same" | "different" | "unknown" {
  if (holds(a, b) || holds(b, a) || a.forms.join("") === b.forms.join("")) return "same";
  if (a.isSole || b.isSole) return a.isSole && b.isSole ? compareSoles(a, b) : compareSole(a, b);
  if (a.last === b.last || isOneLetterOff(a.last, b.last)) return compareGiven(a, b);
  if (areSpellingsOfOne(a.last, b.last)) return compareGiven(a, b) === "different" ? "different" : "unknown";
  return compareDifferentLast(a, b);
}

/** All words of one name stand in the other: "Oduya" and "Maren Oduya", "Kim Jong Un" and "Jong Un Kim". */
function holds(a: Parts, b: Parts): boolean {
  return a.forms.every((form) => b.forms.includes(form));
}

/** Two persons of one last name, by the names before it; names of which one may be a nickname or an initial stay open. */
function compareGiven(a: Parts, b: Parts): "same" | "different" | "unknown" {
  if (a.given.some((first) => b.given.some((second) => mayBeOneGiven(first, second)))) return "same";
  const isOpen = [...a.given, ...b.given].some((form) => form.length === 1 || isPetName(form));
  const areSpellings = a.given.some((first) => b.given.some((second) => areSpellingsOfOne(first, second)));
  return isOpen || areSpellings ? "unknown" : "different";
}

/** "J." and "Jon", "William" and "Bill", "Max" and "Maximilian". */
function mayBeOneGiven(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) || areFormsOfOneName(one, other) || isOneLetterOff(one, other);
}

/** Two full names that end differently: a double name, a turned order, or two people. */
function compareDifferentLast(a: Parts, b: Parts): "different" | "unknown" {
  const shared = [...new Set(a.forms)].filter((form) => b.forms.includes(form));
  if (shared.length === 0) return isTurnedSpelling(a, b) ? "unknown" : "different";
  if (shared.length > 1) return "unknown";
  // "Greta Morane" and "Greta Wexley" share a given name, "Saffron Bright" and "Bright-Adeyemi" a last one
  const isOnlyGiven = shared.every((form) => a.forms[0] === form && b.forms[0] === form);
  return isOnlyGiven ? "different" : isDoubleName(a, b, shared[0] as string) ? "unknown" : "different";
}

/** The last name of one stands inside the other, and what stands before it does not speak against one person. */
function isDoubleName(a: Parts, b: Parts, shared: string): boolean {
  if (a.last !== shared && b.last !== shared) return false;
  const [given, otherGiven] = [a.given, b.given].map((forms) => forms.filter((form) => form !== shared));
  if (given === undefined || otherGiven === undefined || given.length === 0 || otherGiven.length === 0)
    return true;
  return given.some((first) => otherGiven.some((second) => mayBeOneGiven(first, second)));
}

/** "Kadeer Yousef" and "Yusuf Qadir". */
function isTurnedSpelling(a: Parts, b: Parts): boolean {
  return areSpellingsOfOne(a.last, b.forms[0] as string) && areSpellingsOfOne(a.forms[0] as string, b.last);
}

/** A single word beside a full name. */
function compareSole(a: Parts, b: Parts): "same" | "different" | "unknown" {
  const [sole, full] = a.isSole ? [a, b] : [b, a];
  if (sole.forms.length > 1 && sole.forms.some((form) => full.forms.includes(form))) return "unknown";
  if (sole.last.length >= 6 && isOneLetterOff(sole.last, full.last)) return "same";
  const mayBeGiven = full.given.some((form) => form.length > 1 && mayBeOneGiven(sole.last, form));
  const maySound = full.forms.some((form) => areSpellingsOfOne(sole.last, form));
  return mayBeGiven || maySound || isPetName(sole.last) || mayBeInitials(sole, full)
    ? "unknown"
    : "different";
}

/** Two single words; a given name and a last name may be one person's. */
function compareSoles(a: Parts, b: Parts): "same" | "different" | "unknown" {
  if (a.last.length >= 6 && isOneLetterOff(a.last, b.last)) return "same";
  if (mayBeOneGiven(a.last, b.last) || areSpellingsOfOne(a.last, b.last)) return "unknown";
  const [first, second] = [a, b].map(({ last, isTitled }) => !isTitled && isGivenName(last));
  return first !== second || isPetName(a.last) || isPetName(b.last) ? "unknown" : "different";
}

/** "MO" for Maren Oduya. */
function mayBeInitials({ last }: Parts, { forms }: Parts): boolean {
  return (
    last.length <= 4 &&
    forms
      .map((form) => form[0])
      .join("")
      .startsWith(last)
  );
}

/** "Mr. Lind" cannot be Mrs. Lind; that he is no Anna is less sure. */
function genderOfSole(one: Name, other: Name): "same" | "different" | "unknown" {
  const [first, second] = [genderOfPerson(one), genderOfPerson(other)];
  if (first === null || second === null || first === second) return "same";
  return one.address !== null && other.address !== null && one.address !== other.address
    ? "different"
    : "unknown";
}

function genderOfPerson({ address, gender, forms }: Name): Gender {
  return address ?? gender ?? (forms.length > 1 ? genderOfGivenName(forms[0] as string) : null);
}

/** One letter of a name of six or more is another, missing or too many: a spelling, not another name. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one.length < 6 || other.length < 6) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
