import type { Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import type { Entity } from "../cast/entity.js";
import type { Role } from "../cast/role.js";
import { isReportNoun } from "../lexicon/documents.js";
import { best, overlap, roleLikeness } from "./best.js";
import type { Discourse } from "./discourse.js";
import type { Link } from "./link.js";

/** "the paper": the outlet that was spoken of last, or the study, if that was spoken of later. */
export function outlet(role: Role, source: Span, cast: Cast, discourse: Discourse): Link | null {
  const { outlets } = cast;
  const called = outlets.filter(
    ({ roles, name }) => roles.some(({ noun }) => noun === role.noun) || name?.forms.includes(role.noun),
  );
  const telling = outlets.filter((entity) => overlap(entity, role) > 0);
  const before = discourse.before(source.start);
  const last = before.findLast(({ entity }) => outlets.includes(entity))?.entity ?? null;
  const lastReport =
    role.noun === "paper"
      ? before.findLast(({ entity, isSource }) => isSource && entity.kind === "document" && isReport(entity))
      : undefined;
  const lastOutlet = before.findLast(({ entity }) => outlets.includes(entity));
  if (
    lastReport !== undefined &&
    (lastOutlet === undefined ||
      lastOutlet.end < lastReport.start ||
      (lastOutlet.end <= lastReport.end && !isPress(lastReport.entity))) &&
    telling.length === 0
  )
    return null;
  const [only] = telling.length > 0 ? telling : called.length > 0 ? called : outlets;
  const among = telling.length > 0 ? telling : called.length > 0 ? called : outlets;
  if (among.length > 1 && (last === null || !among.includes(last))) return null;
  const entity = among.length > 1 ? last : (only ?? null);
  return entity && { entity, reason: `“${source.text}” is ${entity.shown}` };
}

/** A report or an investigation is what a newspaper publishes, a study what a journal does. */
function isPress({ phrase }: Entity): boolean {
  return /^(?:report|investigation)$/.test(phrase?.head.plain ?? "");
}

function isReport({ phrase }: Entity): boolean {
  return phrase !== null && isReportNoun(phrase.head.plain);
}

/** "the report": the one named before it; "the paper" may be a study. */
export function document(
  role: Role,
  source: Span,
  cast: Cast,
  discourse: Discourse,
): Link | "several" | null {
  const same = best(cast.called(role.noun), (entity) =>
    entity.kind === "document" ? roleLikeness(entity, role) : 0,
  );
  const related = same.length > 0 || !isReportNoun(role.noun) || role.words.size > 1 ? same : cast.reports;
  const [only] = related;
  if (only === undefined) return null;
  const entity = related.length === 1 ? only : discourse.lastOf(related, source.start);
  return entity === null ? "several" : { entity, reason: `“${source.text}” was spoken of before` };
}
