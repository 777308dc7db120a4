import type { Entity } from "./entity.js";

/** A word leads to at most so many entities, so that the time stays linear. */
export const MOST_NAMESAKES = 16;

/** Enters under a word; the first few are kept, and the last one. */
export function list(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const entered = index.get(word);
  if (entered === undefined) index.set(word, [entity]);
  else if (!entered.includes(entity)) {
    if (entered.length >= MOST_NAMESAKES) entered.pop();
    entered.push(entity);
  }
}
