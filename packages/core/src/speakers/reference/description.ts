import type { Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import { type Entity, isSeveral } from "../cast/entity.js";
import { likeness, type Role, roleOfPhrase } from "../cast/role.js";
import { isDocumentNoun, isReportNoun } from "../lexicon/documents.js";
import { isBodyNoun, isOutletNoun } from "../lexicon/organisations.js";
import { isPersonNoun, isPlural, mayBePerson, singular } from "../lexicon/people.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import type { Discourse } from "./discourse.js";
import type { Link } from "./link.js";

/** Whether a phrase speaks of somebody known: "the minister", "his lawyer", "Mayor" in a headline. */
export function isDefinite({ determiner, head }: NounPhrase): boolean {
  return (
    determiner === "definite" ||
    determiner === "possessive" ||
    (determiner === "none" && !isPlural(head.plain))
  );
}

/**
 * Whom a definite phrase stands for: the one person with that role, the body that bears the noun in its name or is
 * called so, the document or the group named so before. Null where nobody is known, or several fit.
 */
export function resolveDescription(
  phrase: NounPhrase,
  source: Span,
  cast: Cast,
  discourse: Discourse,
): Link | "several" | null {
  if (!isDefinite(phrase) && !isAnaphor(phrase)) return null;
  const { plain } = phrase.head;
  const role = roleOfPhrase(phrase);
  const options: (Link | "several" | null)[] = [];
  if (isOutletNoun(plain)) options.push(outlet(role, source, cast, discourse));
  if (isDocumentNoun(plain)) options.push(document(role, source, cast, discourse));
  if (isBodyNoun(plain)) options.push(body(role, source, cast, discourse));
  if (isPlural(plain)) options.push(several(role, source, cast, discourse));
  else if (isCharacter(phrase))
    options.push(person(role, phrase, source, cast, discourse) ?? onlyPerson(source, discourse));
  else if (isPersonNoun(plain) || mayBePerson(plain))
    options.push(person(role, phrase, source, cast, discourse));
  return (
    options.find((option) => option !== null && option !== "several") ??
    (options.includes("several") ? "several" : null)
  );
}

/** "the actor", "the 34-year-old", "the star of …": words by which somebody named is called again. */
function isCharacter({ head, determiner }: NounPhrase): boolean {
  return (
    determiner === "definite" &&
    /^(?:\d\d-year-old|man|woman|actor|actress|singer|writer|novelist|author|artist|painter|musician|player|striker|athlete|politician|star|veteran|pensioner|entrepreneur|film-?maker|champion)$/.test(
      head.plain,
    )
  );
}

/** The only person spoken of near before, nobody else being so. */
function onlyPerson(source: Span, discourse: Discourse): Link | null {
  const near = discourse
    .before(source.start)
    .filter(({ entity }) => entity.kind === "person" && (entity.sources > 0 || entity.person > 0));
  const people = new Set(near.map(({ entity }) => entity));
  const [only] = people;
  return people.size === 1 && only !== undefined
    ? {
        entity: only,
        reason: `“${source.text}” is taken for ${only.shown}, the only person named near before`,
      }
    : null;
}

/** "those people", "these officials" go back to whom was spoken of; "two aides" do not. */
function isAnaphor({ determiner, determining }: NounPhrase): boolean {
  return determiner === "definite" || /^(?:those|these)$/i.test(determining[0]?.text ?? "");
}

function person(
  role: Role,
  phrase: NounPhrase,
  source: Span,
  cast: Cast,
  discourse: Discourse,
): Link | "several" | null {
  const having = best(cast.called(role.noun), (entity) =>
    entity.kind === "person" || (entity.kind === "unnamed" && !isSeveral(entity))
      ? roleLikeness(entity, role)
      : 0,
  );
  // a possessor who is not the same makes another of the same role: "her lawyer", "his lawyer"
  const [only] = having;
  if (only !== undefined && having.length === 1) {
    const reason =
      only.kind === "unnamed"
        ? `“${source.text}” was spoken of before`
        : `“${source.text}” is the role of ${only.shown}`;
    return { entity: only, reason };
  }
  if (having.length > 1) {
    const last = discourse.lastOf(having, source.start);
    const isNear =
      last !== null &&
      phrase.determiner === "definite" &&
      discourse.before(source.start).at(-1)?.entity === last;
    return isNear
      ? { entity: last, reason: `“${source.text}” is a role of ${last.shown}, named right before it` }
      : "several";
  }
  return null;
}

function roleLikeness({ roles }: Entity, role: Role): number {
  return roles.reduce((most, known) => Math.max(most, likeness(known, role)), 0);
}

/** "the board": the Bridge Safety Board; "the company": who is called a company. */
function body(role: Role, source: Span, cast: Cast, discourse: Discourse): Link | "several" | null {
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

function overlap({ name }: Entity, { words, of }: Role): number {
  return [...words, ...of].filter((word) => name?.forms.includes(word)).length;
}

/** "the paper": the outlet that was spoken of last, or the study, if that was spoken of later. */
function outlet(role: Role, source: Span, cast: Cast, discourse: Discourse): Link | null {
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
function document(role: Role, source: Span, cast: Cast, discourse: Discourse): Link | "several" | null {
  const same = best(cast.called(role.noun), (entity) =>
    entity.kind === "document" ? roleLikeness(entity, role) : 0,
  );
  const related = same.length > 0 || !isReportNoun(role.noun) || role.words.size > 1 ? same : cast.reports;
  const [only] = related;
  if (only === undefined) return null;
  const entity = related.length === 1 ? only : discourse.lastOf(related, source.start);
  return entity === null ? "several" : { entity, reason: `“${source.text}” was spoken of before` };
}

/** "the officials": those spoken of before. */
function several(role: Role, source: Span, cast: Cast, discourse: Discourse): Link | null {
  const groups = best(cast.called(role.noun).filter(isSeveral), (entity) =>
    entity.phrase !== null && singular(entity.phrase.head.plain) === singular(role.noun)
      ? roleLikeness(entity, role)
      : 0,
  );
  const entity = groups.length === 1 ? (groups[0] as Entity) : discourse.lastOf(groups, source.start);
  return entity && { entity, reason: `“${source.text}” were spoken of before` };
}

/** Those who score highest, above nothing. */
function best(entities: readonly Entity[], score: (entity: Entity) => number): Entity[] {
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
