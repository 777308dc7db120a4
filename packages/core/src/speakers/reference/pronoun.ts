import type { Range, Span } from "../../text/span.js";
import { type Entity, isSeveral, settledGender } from "../cast/entity.js";
import { isGivenName } from "../lexicon/given-names.js";
import { type Gender, genderOfWord } from "../lexicon/titles.js";
import { isSurelyPerson } from "../surely-person.js";
import { isAnother, isOneOfPair, mayBeAnother } from "./another.js";
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

/** The last prominent one, or the only one there is; null where nobody stands out. */
function leading(references: readonly Reference[]): Reference | null {
  const last = prominent(references);
  if (last !== null) return last;
  return new Set(references.map(({ entity }) => entity)).size === 1 ? (references.at(-1) ?? null) : null;
}

function prominent(references: readonly Reference[]): Reference | null {
  return references.findLast(({ isProminent }) => isProminent) ?? null;
}
