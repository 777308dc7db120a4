import { isBodyNoun, isBodyWord } from "../../speakers/lexicon/organisations.js";
import { nameOf } from "../../speakers/name.js";
import { isOrganisation } from "../../speakers/name-words.js";
import type { Owner } from "./holding.js";

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'\u2019-]*|(?:de|da|del|della|der|van|von|la|le|al|el|bin|ibn|ben|y|ap|di|du|ten|ter)|(?:al|el|d|o)['\u2019-]\p{L}+)$/u;
const AFTER_NAME =
  /^(?:obe|mbe|cbe|kbe|qc|kc|mp|msp|mla|mep|td|phd|md|ba|ma|msc|bsc|frs|frcp|jp|dl|esq|jr|sr|ii|iii|cpa|rn|pe|llm|llb|hon)\.?$/i;

/** What stands in a line beside a name: notes in brackets, marks of footnotes, the signs of Markdown. */
const BESIDE = /[*_#>+]+|\([^()]{0,60}\)|\[[^[\]]{0,60}\]|[\d\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021]+/g;

/** A line with a date names a place or an occasion, not somebody. */
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b|\b(?:19|20)\d{2}\b/i;

/**
 * The person or body whom a line names and nothing else, with what follows after a comma or a dash as the role; null where the
 * line is no name: "Lionel Quaife OBE", "Gwendolyn Achebe, Director of Operations", "The parents of Class 4, St Bride's School".
 */
export function ownerInLine(line: string): Owner | null {
  const text = line
    .replace(/^\((.*)\)$/, "$1")
    .replace(BESIDE, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (
    text.length < 3 ||
    text.length > 120 ||
    /[.!?]["\u201d]?$/.test(text.replace(/\b(?:Jr|Sr|Esq)\.$/, ""))
  ) {
    return null;
  }
  if (DATE.test(line)) return null;
  const [first = "", ...roles] = text.split(/,\s+|\s[\u2013\u2014|\u00b7-]\s/);
  const name = first.replace(/^(?:(?:signed|yours)\b[:,]?\s*)/i, "").trim();
  if (isPersonName(name)) return person(name, roles.join(", "));
  return isBodyName(name) ? body(name, roles.join(", ")) : null;
}

/** A person as an owner; `role` is what stands beside the name. */
export function person(name: string, role = ""): Owner {
  const shown = withoutLetters(name);
  return { name: shown, names: [shown, ...rolesIn(role)], kind: "person" };
}

/** A body as an owner. */
export function body(name: string, role = ""): Owner {
  const shown = name.replace(/^the\s/i, "").trim();
  return { name: shown, names: [shown, ...rolesIn(role)], kind: "body" };
}

function rolesIn(role: string): string[] {
  return role.trim() === "" ? [] : [role.trim()];
}

/** Words of titles and headings, which are written with capitals, too. */
const NO_NAME =
  /\b(?:of|the|and|for|on|to|in|at|from|with|by|address|speech|statement|remarks|sermon|letters?|commencement|prepared|delivery|transcript|gallery|meeting|minutes|report|review|page|chapter|part|section|appendix|update|notice|message|questions?|answers?|interview|introduction|summary|speakers?|presenting|honou?ring|announcing|welcome|agenda|item|draft|final|copy|press|public|immediate|release)\b/i;

/** Whether words are a person's name: two to six capitalised words, titles and letters after the name among them. */
export function isPersonName(text: string): boolean {
  const words = withoutLetters(text).split(/\s+/);
  if (words.length < 2 || words.length > 6 || !words.every((word) => NAME_WORD.test(word))) return false;
  const plain = words.map((word) => word.toLowerCase());
  if (words.some(isOrganisation) || plain.some((word) => isBodyWord(word) || isBodyNoun(word))) return false;
  if (NO_NAME.test(text)) return false;
  const name = nameOf(withoutLetters(text));
  return name.kind === "named" && name.words.length >= 1;
}

/** Words in capitals over a text that name a sort of document, not a body. */
const SORT_OF_DOCUMENT =
  /\b(?:statement|release|notes?|notice|bulletin|newsletter|news|media|report|review|inquiry|minutes|page)\b/i;

/** Whether words are a body's name: capitalised throughout, with a word such as "Council", or "The … of …". */
export function isBodyName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 12 || !/^\p{Lu}/u.test(text)) return false;
  if (/^the\s\p{Ll}+\s(?:of|at|from)\s/iu.test(text)) return words.length <= 10;
  if (words.some((word) => /^\p{Ll}{4}/u.test(word)) || SORT_OF_DOCUMENT.test(text)) return false;
  return words.some((word) => isOrganisation(word) || isBodyWord(word.toLowerCase()));
}

function withoutLetters(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 2 && AFTER_NAME.test(words.at(-1) as string)) words.pop();
  return words.join(" ");
}

/** Several names in one line: "Ewa Kasprzak(1), Tendai Moyo(2) and Fergus Lyle"; empty where one of them is no person's. */
export function peopleInLine(line: string): Owner[] {
  if (DATE.test(line)) return [];
  const names = line
    .replace(/^by\s+/i, "")
    .replace(BESIDE, " ")
    .replace(/\b(?:and|&)\b/g, ",")
    .split(/[,;]/)
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "" && !AFTER_NAME.test(name));
  return names.length > 0 && names.every(isPersonName) ? names.map((name) => person(name)) : [];
}
