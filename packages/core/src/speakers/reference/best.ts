import type { Entity } from "../cast/entity.js";
import { likeness, type Role } from "../cast/role.js";

/** Those who score highest, above nothing. */
export function best(entities: readonly Entity[], score: (entity: Entity) => number): Entity[] {
  let most = 0;
  let found: Entity[] = [];
  for (const entity of entities) {
    const points = score(entity);
    if (points > most) {
      most = points;
      found = [];
    }
    if (points > 0 && points === most) found.push(entity);
  }
  return found;
}

/** How well a role fits the best of an entity's roles; 0 where none does. */
export function roleLikeness({ roles }: Entity, role: Role): number {
  return roles.reduce((most, known) => Math.max(most, likeness(known, role)), 0);
}

/** How many of a description's words stand in an entity's name. */
export function overlap({ name }: Entity, { words, of }: Role): number {
  return [...words, ...of].filter((word) => name?.forms.includes(word)).length;
}
