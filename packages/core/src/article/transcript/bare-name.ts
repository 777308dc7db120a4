import { NAME_PARTICLES, TITLE_ABBREVIATIONS } from "../../text/name-parts.js";
import { rankLength } from "./ranks.js";
import { hasRoleWord, isRole } from "./roles.js";

const PARENTHESES = /\s*\(([^()]{0,80})\)/g;
/** "D. Reyes #4471", "Reyes, badge 12" */
const WORN_NUMBER = /[\s,]{1,3}(?:#|badge\s(?:no\.?\s)?)\d{1,6}$/i;
const DASH = /\s+(?:[-–—]{1,2}|[|/•·])\s+/;
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;
const BODY =
  /\b(?:committee|party|group|council|board|department|ministry|union|association|office|court|division|north|south|east|west)\b/i;

/**
 * The speaker's name in a label: ranks in short and their numbers, roles, parties, pronouns in parentheses and what follows a dash are left out
 * ("MAREN ODUYA, HOST", "Chair - Prof. Duarte", "Host (Calla Winter)"), and "Ravn, Mikkel (Legal)" is turned round.
 */
export function bareName(printed: string): string {
  const label = printed.slice(rankLength(printed)).replace(WORN_NUMBER, "");
  const outside = label.replace(PARENTHESES, "").split("(")[0]?.trim() ?? "";
  const inside = [...label.matchAll(PARENTHESES)].map((found) => (found[1] as string).trim());
  const person = inside.find(isPerson);
  if (person !== undefined && isRole(outside)) return person;
  const parts = outside.split(DASH);
  const first = (isRole(parts[0] as string) ? parts.find((part) => !isRole(part)) : parts[0]) ?? outside;
  const [surname = "", given = ""] = first.split(/\s*,\s*/);
  const name = isSurnameFirst(surname, given) ? `${given} ${surname}` : surname;
  return name === "" ? label : name;
}

/** Whether the words read like a person's name of two words or more, a title counted. */
function isPerson(words: string): boolean {
  const each = words.split(/\s+/);
  const capitals = each.filter((word) => CAPITALISED.test(word));
  return (
    each.length >= 2 &&
    each.length <= 6 &&
    capitals.length >= 2 &&
    each.every((word) => CAPITALISED.test(word) || NAME_PARTICLES.has(word.toLowerCase())) &&
    !BODY.test(words) &&
    !isRole(words)
  );
}

/** "Ravn, Mikkel" and "van Dijk, Anna", not "ODUYA, HOST" or "Maren Oduya, Mayor". */
function isSurnameFirst(surname: string, given: string): boolean {
  const first = given.split(/\s+/);
  const last = surname.split(/\s+/);
  const family = last.filter((word) => !NAME_PARTICLES.has(word.toLowerCase()));
  const isTitled = TITLE_ABBREVIATIONS.has((last[0] as string).replace(".", ""));
  return (
    given !== "" &&
    family.length === 1 &&
    !isTitled &&
    first.length <= 2 &&
    [...family, ...first].every((word) => CAPITALISED.test(word) && !hasRoleWord(word)) &&
    /\p{Ll}/u.test(surname) === /\p{Ll}/u.test(given) &&
    first.every((word) => word.length === 2 || !word.endsWith(".")) &&
    !/^(?:MP|MSP|TD|QC|KC|PhD|MD|Jr|Sr|II|III|[IVX]+)\.?$/.test(given)
  );
}
