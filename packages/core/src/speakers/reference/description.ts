import type { Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import { type Entity, isSeveral } from "../cast/entity.js";
import { type Role, roleOfPhrase } from "../cast/role.js";
import { isDocumentNoun } from "../lexicon/documents.js";
import { isBodyNoun, isOutletNoun } from "../lexicon/organisations.js";
import { isPersonNoun, isPlural, mayBePerson, singular } from "../lexicon/people.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import { best, roleLikeness } from "./best.js";
import { body } from "./bodies.js";
import type { Discourse } from "./discourse.js";
import type { Link } from "./link.js";
import { document, outlet } from "./texts.js";

/** Whether a phrase speaks of somebody known: "the minister", "his lawyer", "Mayor" in a headline. */
function isDefinite({ determiner, head }: NounPhrase): boolean {
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
