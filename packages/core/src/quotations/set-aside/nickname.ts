import { type Candidate, isTitleCase } from "./candidate.js";

/** A name before and after the marks: Ray “Boots” Hallam, Maren (“Mo”) Oduya. */
const NAME_BEFORE = /(?:^|[\s.“"'(])\p{Lu}[\p{L}.’'-]*\s\(?$/u;
const NAME_AFTER = /^\)?\s\p{Lu}\p{L}*/u;
const NOT_A_NAME =
  /(?:^|[\s“"'(])(?:The|A|An|In|On|At|By|His|Her|Its|Their|Our|My|Your|And|But|Or|For|From|Of|To|With|When|While|If|As|This|That|These|Those|Both|Some|Many)\s\(?$/;
const NAMED =
  /\b(?:nicknamed|nickname|nickname is|nickname was|moniker|aka|a\.k\.a\.|alias)(?:\s(?:of|him|her|it|them|the))?,?\s\(?$/i;

/** A nickname inside a name, or after "nicknamed". At most three words. */
export function isNickname(candidate: Candidate): boolean {
  const { words, inner, before, after } = candidate;
  if (words.length === 0 || words.length > 3) return false;
  if (NAMED.test(before)) return true;
  if (candidate.titleCase || candidate.inHeadline || /[.,!?]$/.test(inner)) return false;
  return (
    isTitleCase(words, 1) && NAME_BEFORE.test(before) && !NOT_A_NAME.test(before) && NAME_AFTER.test(after)
  );
}
