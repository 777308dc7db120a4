import { genderOfGivenName } from "../lexicon/given-names.js";
import { isBodyWord, isOutletWord } from "../lexicon/organisations.js";
import { type Entity, settledGender } from "./entity.js";

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
  const isBodyName = words.some(isBodyWord) || name.words.some((word) => /^\p{Lu}{2,}$/u.test(word));
  const isBody = isBodyName ? entity.body + 2 > person : entity.body > person;
  entity.kind = isBody ? "organisation" : "person";
  if (DOCUMENT_NAME.test(words.at(-1) ?? "") && person === 0) entity.kind = "document";
  if (isBody && words.some(isOutletWord)) entity.isOutlet = true;
  if (!isBody) entity.isOutlet = false;
}
