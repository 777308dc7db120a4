import type { Range, Span } from "../../text/span.js";
import { type Entity, isSeveral, settledGender } from "../cast/entity.js";
import { isGivenName } from "../lexicon/given-names.js";
import { isPersonNoun, roleNoun } from "../lexicon/people.js";
import { type Gender, genderOfWord } from "../lexicon/titles.js";
import { isSurelyPerson } from "../surely-person.js";
import type { Discourse, Reference } from "./discourse.js";
import type { Link } from "./link.js";

/**
 * Whom "he", "she", "it" or "they" stands for: the last before it who began a sentence, was introduced or was a source
 * and fits; where nobody stands out so, the only one who fits. Null, rather than a guess, where two compete or none fits.
 *
 * @param content what the pronoun is the source of: whoever is named there speaks of himself only where nobody else fits
 * @param not who cannot be meant: who says the words in which the pronoun stands
 */
export function resolvePronoun(
  word: string,
  source: Span,
  content: readonly Range[],
  not: Entity | null,
  discourse: Discourse,
): Link | null {
  const fits = fitting(word);
  // what a speaker means by "it" stands in their own words, of which little is known
  if (fits === null || (not !== null && THING.test(word))) return null;
  const inContent = ({ start, end }: Range) =>
    content.some((range) => range.start <= start && end <= range.end);
  const gender = genderOfWord(word);
  const spokenOf = discourse.before(source.start);
  const told = spokenTo(source, discourse);
  const all = spokenOf.filter(
    (reference) => reference.entity !== not && !told.has(reference.entity) && fits(reference),
  );
  const outside = all.filter((reference) => !inContent(reference));
  const from = discourse.blockStart(source.start);
  const inBlock = outside.filter(({ start }) => start >= from);
  const known = ({ entity }: Reference) => gender === null || settledGender(entity) === gender;
  const found =
    prominent(inBlock.filter(known)) ??
    leading(inBlock) ??
    leading(all.filter(({ start }) => start >= from)) ??
    prominent(outside.filter(known)) ??
    leading(outside) ??
    leading(all) ??
    subjectRightBefore(
      spokenOf,
      gender,
      Math.min(source.start, content[0]?.start ?? source.start),
      discourse,
    );
  if (found === null || isOneOfPair(found, spokenOf.filter(fits), discourse.text)) return null;
  if (
    gender !== null &&
    (isAnother(found, gender, source, discourse) || (!known(found) && mayBeAnother(found, source, discourse)))
  )
    return null;
  return {
    entity: found.entity,
    reason: `“${source.text}” is taken for ${found.entity.shown}, the last before it who fits`,
  };
}

const THING = /^(?:it|its|itself)$/;

/** Whom the words are said of or to is not who says them: "he said of |Cruz|", "she told |Per Hallam|". */
function spokenTo({ end }: Span, discourse: Discourse): ReadonlySet<Entity> {
  const after = discourse.named(end, end + 60);
  return new Set(
    after.filter(({ start }) => SAID_TO.test(discourse.text.slice(end, start))).map(({ entity }) => entity),
  );
}

const SAID_TO =
  /^ (?:[\p{Ll}-]+ )?(?:[\p{Ll}-]+ (?:of|about|to) (?:the )?|(?:told|asked|answered|assured|reminded|warned|called) (?:the )?)(?:(?:[\p{Ll}-]+ ){1,3})?$/u;

/** Which references a pronoun may go back to; null for one that no rule resolves. */
function fitting(word: string): ((reference: Reference) => boolean) | null {
  if (THING.test(word)) return ({ entity: { kind } }) => kind === "organisation" || kind === "document";
  if (/^(?:they|them|their|themselves)$/.test(word)) return ({ entity }) => isSeveral(entity);
  const gender = genderOfWord(word);
  if (gender === null || !/^(?:he|she|him|her|his|hers)$/.test(word)) return null;
  return (reference) => isOnePerson(reference) && (settledGender(reference.entity) ?? gender) === gender;
}

/**
 * A person for certain: who speaks, or bears a title, an age, a role or a given name, or begins a sentence with a name that
 * is no word for anything else; "a nurse", but not "two nurses".
 */
function isOnePerson({ entity, isSubject }: Reference): boolean {
  if (entity.kind === "unnamed")
    return !isSeveral(entity) && !/^(?:one|another)$/.test(entity.phrase?.head.plain ?? "");
  if (entity.kind !== "person") return false;
  if (entity.sources > 0 || entity.person > 0) return true;
  const { name } = entity;
  if (name === null || name.forms.length < 2 || !isSurelyPerson(name)) return false;
  return isSubject || isGivenName(name.forms[0] as string);
}

/** "Oduya was blunt. “…,” he said.": a single word that begins the sentence right before, where nobody else can be meant. */
function subjectRightBefore(
  spokenOf: readonly Reference[],
  gender: Gender,
  offset: number,
  discourse: Discourse,
): Reference | null {
  if (gender === null) return null;
  const sentence = discourse.sentenceAt(offset);
  const from = offset > sentence.start + 2 ? sentence.start : discourse.sentenceAt(sentence.start - 2).start;
  const near = spokenOf.filter(({ start, isSource }) => start >= from && !isSource);
  const [only] = near;
  const name = only?.entity.name ?? null;
  if (only === undefined || near.length > 1 || !only.isSubject || only.entity.kind !== "person") return null;
  if (SUFFERED.test(discourse.text.slice(only.end, only.end + 40))) return null;
  return name !== null && isSurelyPerson(name) && (settledGender(only.entity) ?? gender) === gender
    ? only
    : null;
}

/** "|Talvik| was flooded": what a place suffers, too. */
const SUFFERED = /^ (?:was|is|were|has been|had been) (?:[\p{Ll}]+ly )?\p{Ll}{3,}ed\b/u;

/** "Stroud's |lawyer| was blunt.", "Rut called. A |clerk| answered.": the last subject is somebody without a name. */
function isAnother({ end }: Reference, gender: Gender, source: Span, discourse: Discourse): boolean {
  const between = discourse.unquoted(end, source.start);
  const owned = OWNED.exec(between)?.[1] ?? "";
  const subject = Array.from(between.matchAll(NEW_SUBJECT), ([, words = ""]) => words).at(-1) ?? "";
  return [owned, subject].some((words) => {
    const noun = words.split(/[^\p{L}'\u2019-]+/u).find(isPersonNoun);
    const told = noun === undefined ? null : genderOfWord(noun);
    return noun !== undefined && (told === null || told === gender);
  });
}

const OWNED = /^['\u2019]s?\s((?:\p{Ll}[\p{L}-]*\s){1,3})/u;
const NEW_SUBJECT = /[.!?]["'\u201d\u2019)]*\s+(?:An?|One|Another)\s((?:\p{Ll}[\p{L}-]*\s){1,3})/gu;

/** Another person, of whom no more is told than a noun, stands between a name that tells no gender and the pronoun: "Rut met the mayor." */
function mayBeAnother({ end, entity }: Reference, source: Span, discourse: Discourse): boolean {
  if (entity.sources > 0) return false;
  const [, ...words] = discourse
    .unquoted(end, source.start)
    .split(/(?:^|[\s,])(?:the|an?|his|her|its|their|another)\s/i);
  return words.some((phrase) => {
    const [first = "", second = ""] = phrase.split(/[^\p{L}'\u2019-]+/u);
    return [first, second].some((word) => isPersonNoun(word) && !isRoleOf(entity, word));
  });
}

function isRoleOf({ roles }: Entity, word: string): boolean {
  return roles.some(({ noun }) => noun === roleNoun(word));
}

/** The last prominent one, or the only one there is; null where nobody stands out. */
function leading(references: readonly Reference[]): Reference | null {
  const last = prominent(references);
  if (last !== null) return last;
  return new Set(references.map(({ entity }) => entity)).size === 1 ? (references.at(-1) ?? null) : null;
}

function prominent(references: readonly Reference[]): Reference | null {
  return references.findLast(({ isProminent }) => isProminent) ?? null;
}

/** "Britta Lind and her sister Karin Lind": either may be "she". */
function isOneOfPair(found: Reference, spokenOf: readonly Reference[], text: string): boolean {
  // "Britta Lind and her sister Karin Lind" as a source is a group around the two
  const people = spokenOf.filter(({ entity }) => entity.kind === "person");
  const at = people.indexOf(found);
  const before = people[at - 1];
  const after = people[at + 1];
  return (
    (before !== undefined && areJoined(text, before, found)) ||
    (after !== undefined && areJoined(text, found, after))
  );
}

function areJoined(text: string, one: Reference, other: Reference): boolean {
  if (one.entity === other.entity || one.entity.kind !== "person" || other.entity.kind !== "person")
    return false;
  return other.start - one.end < 40 && /^,? and (?:[^,.;:]{0,30} )?$/.test(text.slice(one.end, other.start));
}
