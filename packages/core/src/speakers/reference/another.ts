import type { Span } from "../../text/span.js";
import type { Entity } from "../cast/entity.js";
import { isPersonNoun, roleNoun } from "../lexicon/people.js";
import { type Gender, genderOfWord } from "../lexicon/titles.js";
import type { Discourse, Reference } from "./discourse.js";

/** "Stroud's |lawyer| was blunt.", "Rut called. A |clerk| answered.": the last subject is somebody without a name. */
export function isAnother({ end }: Reference, gender: Gender, source: Span, discourse: Discourse): boolean {
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
export function mayBeAnother({ end, entity }: Reference, source: Span, discourse: Discourse): boolean {
  if (entity.sources > 0) return false;
  const [, ...words] = discourse
    .unquoted(end, source.start)
    .split(/(?:^|[\s,])(?:the|an?|his|her|its|their|another)\s/i);
  return words.some((phrase) => {
    const nouns = phrase
      .split(/[^\p{L}'\u2019-]+/u)
      .slice(0, 2)
      .filter(isPersonNoun);
    // of "the head gardener" each word is a person's noun, and one of them is the role
    return nouns.length > 0 && !nouns.some((noun) => isRoleOf(entity, noun));
  });
}

function isRoleOf({ roles }: Entity, word: string): boolean {
  return roles.some(({ noun }) => noun === roleNoun(word));
}

/** "Britta Lind and her sister Karin Lind": either may be "she". */
export function isOneOfPair(found: Reference, spokenOf: readonly Reference[], text: string): boolean {
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
