import type { Cast } from "../cast/cast.js";
import type { Entity } from "../cast/entity.js";
import type { Discourse } from "../reference/discourse.js";
import { outletAt } from "../reference/outlet.js";

const PASSED_ON =
  /\b(?:(?:whose|which) (?:[^.;:\u201c\u201d"]{0,90}? )?|and )(?:summari[sz]ed|quoted|picked up|carried|cited|reported|republished|reprinted|relayed|retold|translated|broadcast)\b(?: [\p{L}-]+){0,6}? by /gu;

/** Who passed on what an outlet had: "told the podcast X, whose conversation with her was quoted at length by the weekly Y". */
export function onwardOutlets(cast: Cast, discourse: Discourse): Map<Entity, Entity> {
  const onward = new Map<Entity, Entity>();
  for (const match of discourse.text.matchAll(PASSED_ON)) {
    const next = outletAt(match.index + match[0].length, cast, discourse, true);
    const first = discourse
      .before(match.index)
      .findLast(({ entity, end }) => match.index - end < 12 && entity.kind !== "document");
    if (next === null || first === undefined || first.entity === next.entity) continue;
    cast.makeOutlet(first.entity);
    onward.set(first.entity, next.entity);
  }
  return onward;
}
