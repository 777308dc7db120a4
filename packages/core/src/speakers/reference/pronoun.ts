import type { Range, Span } from "../../text/span.js";
import { type Entity, isSeveral, settledGender } from "../cast/entity.js";
import { genderOfWord } from "../lexicon/titles.js";
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
  const all = spokenOf.filter(({ entity }) => entity !== not && fits(entity));
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
    leading(all);
  if (found === null || isOneOfPair(found, spokenOf, discourse.text)) return null;
  return {
    entity: found.entity,
    reason: `“${source.text}” is taken for ${found.entity.shown}, the last before it who fits`,
  };
}

const THING = /^(?:it|its|itself)$/;

/** Which entities a pronoun may stand for; null for one that no rule resolves. */
function fitting(word: string): ((entity: Entity) => boolean) | null {
  if (THING.test(word)) return ({ kind }) => kind === "organisation" || kind === "document";
  if (/^(?:they|them|their|themselves)$/.test(word)) return isSeveral;
  const gender = genderOfWord(word);
  if (gender === null || !/^(?:he|she|him|her|his|hers)$/.test(word)) return null;
  return (entity) => isOnePerson(entity) && (settledGender(entity) ?? gender) === gender;
}

/** A person for certain: who speaks, or bears a title, an age or a role; "a nurse", but not "two nurses". */
function isOnePerson(entity: Entity): boolean {
  if (entity.kind === "unnamed")
    return !isSeveral(entity) && !/^(?:one|another)$/.test(entity.phrase?.head.plain ?? "");
  if (entity.kind !== "person") return false;
  return entity.sources > 0 || entity.person > 0;
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
