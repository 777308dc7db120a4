import { namesOfByline } from "./names.js";
import { makesSense } from "./sense.js";
import { bareName, NOWHERE, type Site } from "./site.js";

/** The names of a byline that can be somebody's who wrote; null where none is. */
export function soundByline(names: readonly string[], site: Site = NOWHERE): string | null {
  const sound = names
    .map((name) => namesOfByline(name, site))
    .filter((name) => name !== "" && makesSense("byline", name, site));
  const seen = new Map(sound.map((name) => [bareName(name), name]));
  const each = [...seen.values()];
  return each.length < 2 ? (each[0] ?? null) : `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
}
