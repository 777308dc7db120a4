import { genderOfGivenName } from "../lexicon/given-names.js";
import { isBodyWord, isOutletWord } from "../lexicon/organisations.js";
import { isPlace } from "../lexicon/places.js";
import { type Entity, settledGender } from "./entity.js";

/** "Americans", "Latinos", "Democrats" */
const PEOPLE =
  /.{2}(?:cans|ians|inos|anics|crats|ives|erals)$|^(?:muslims|christians|jews|hindus|sikhs|buddhists|catholics|protestants|evangelicals|tories|whigs|greens|germans|britons|swedes|danes|poles|finns|turks|arabs|kurds|serbs|croats|greeks|czechs|slovaks|thais|afghans|iraqis|israelis|pakistanis|saudis|allies)$/;

const DOCUMENT_NAME =
  /^(?:act|bill|treaty|constitution|code|charter|convention|protocol|directive|survey|poll|report|index|census)$/;

/** Settles whether a named one is a person, a body or a document, by its name and by all that speaks for it. */
export function settleKind(entity: Entity): void {
  const { name } = entity;
  if (name === null) return;
  const given = genderOfGivenName(name.forms[0] ?? "");
  const person = entity.person + (name.forms.length > 1 && given !== null ? 2 : 0);
  if (name.forms.length > 1)
    entity.gender ??= given !== null && settledGender(entity) === null ? given : null;
  const words = name.words.map((word) => word.toLowerCase().replaceAll(".", ""));
  const isBodyName = words.some(isBodyWord) || isAcronym(name.words);
  const isGiven = given !== null && name.forms.length > 1;
  // beside a person's name stand the names of campaigns and companies, too
  const isBody = isBodyName ? entity.body + 2 > person : entity.body > person && !isGiven;
  const isPlaceName = name.words.length === 1 && isPlace(words[0] ?? "") && entity.person < 2;
  entity.kind = isBody || isPlaceName ? "organisation" : "person";
  if (name.words.length === 1 && PEOPLE.test(words[0] ?? "") && entity.person === 0) entity.kind = "group";
  if (DOCUMENT_NAME.test(words.at(-1) ?? "") && person === 0) entity.kind = "document";
  if (entity.hasArticle && entity.kind === "organisation" && !entity.shown.startsWith("The "))
    entity.shown = `The ${entity.shown}`;
  if (isBody && words.some(isOutletWord)) entity.isOutlet = true;
  if (!isBody) entity.isOutlet = false;
}

/** "KTV", "Radio KTV"; not a name that is written in capitals altogether. */
function isAcronym(words: readonly string[]): boolean {
  const inCapitals = words.filter((word) => /^\p{Lu}{2,}$/u.test(word)).length;
  return inCapitals > 0 && (words.length === 1 || inCapitals < words.length);
}
