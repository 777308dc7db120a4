import { compareNames } from "../compare.js";
import { isBodyWord } from "../lexicon/organisations.js";
import type { Name } from "../name.js";
import { type Entity, toldGender } from "./entity.js";

/** Whether a name may be the entity's: the same words, the last name, a person's first name, an acronym. */
export function standsFor(name: Name, entity: Entity, byFirstWord: boolean): boolean {
  const known = entity.name;
  if (known === null || compareNames(name, known) !== "same") return false;
  const gender = toldGender(entity);
  if (name.gender !== null && gender !== null && name.gender !== gender) return false;
  const [form] = name.forms;
  if (name.forms.length > 1 || known.forms.length === 1 || form === undefined) return true;
  const isPlace = known.words.at(-2) === "of";
  if ((known.forms.at(-1) === form && !isPlace) || !known.forms.includes(form)) return true;
  return byFirstWord || !known.words.some((word) => isBodyWord(word.toLowerCase()));
}

/** Of two who bear a name, the one whose last name it is, and who speaks more. */
export function rank(entity: Entity, name: Name): number {
  const isLast = entity.name?.forms.at(-1) === name.forms.at(-1);
  const isExact = entity.name?.forms.length === name.forms.length;
  return (isExact ? 4000 : 0) + (isLast ? 2000 : 0) + Math.min(entity.sources, 900) - entity.at / 1e6;
}
