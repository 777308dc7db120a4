import type { Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import type { Entity } from "../cast/entity.js";
import type { Role } from "../cast/role.js";
import { best, overlap, roleLikeness } from "./best.js";
import type { Discourse } from "./discourse.js";
import type { Link } from "./link.js";

/** "the board": the Bridge Safety Board; "the company": who is called a company. */
export function body(role: Role, source: Span, cast: Cast, discourse: Discourse): Link | "several" | null {
  const having = best([...new Set([...cast.bearing(role.noun), ...cast.called(role.noun)])], (entity) => {
    if (entity.kind !== "organisation" || entity === cast.ownOutlet) return 0;
    const inName = entity.name?.forms.includes(role.noun) === true;
    return Math.max(
      inName && !clashes(entity, role) ? 2 + overlap(entity, role) : 0,
      roleLikeness(entity, role),
    );
  });
  const [only] = having;
  if (only !== undefined && having.length === 1)
    return { entity: only, reason: `“${source.text}” is ${only.shown}` };
  if (having.length > 1) {
    const last = discourse.lastOf(having, source.start);
    return last === null
      ? "several"
      : {
          entity: last,
          reason: `“${source.text}” is taken for ${last.shown}, the last of its kind named before`,
        };
  }
  return COMPANY.test(role.noun) && role.words.size === 0 ? company(source, discourse) : null;
}

const COMPANY =
  /^(?:company|firm|business|manufacturer|maker|operator|supplier|contractor|retailer|studio|label|carrier|chain|developer)$/;

/** "The firm", where no noun leads to it: the only body in the article that trades. */
function company(source: Span, discourse: Discourse): Link | null {
  const bodies = discourse.before(source.start).map(({ entity }) => entity);
  const near = new Set(bodies.filter(isCompany));
  const inBlock = new Set(
    discourse
      .before(source.start)
      .filter(({ start, entity }) => start >= discourse.blockStart(source.start) && isCompany(entity))
      .map(({ entity }) => entity),
  );
  const [only] = near.size === 1 ? near : inBlock;
  return (near.size === 1 || inBlock.size === 1) && only !== undefined
    ? { entity: only, reason: `“${source.text}” is taken for ${only.shown}, the only company near` }
    : null;
}

function isCompany({ kind, name, isOutlet }: Entity): boolean {
  return kind === "organisation" && name !== null && !isOutlet && !name.words.some(isPublic);
}

function isPublic(word: string): boolean {
  return /^(?:Ministry|Department|Commission|Council|Committee|Board|Court|Party|Parliament|Senate|Agency|Authority|Bureau|Office|University|College|Union|Association|Guild|Alliance|Police|Service|Institute|Congress|Assembly)$/.test(
    word,
  );
}

/** A public body's other words: "the transport committee" is not the Finance Committee. */
function clashes(entity: Entity, role: Role): boolean {
  return role.words.size > 0 && overlap(entity, role) === 0;
}
