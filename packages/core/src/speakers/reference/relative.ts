import type { Span } from "../../text/span.js";
import type { Entity } from "../cast/entity.js";
import { isPlural } from "../lexicon/people.js";
import { type NounPhrase, nounPhraseOf } from "../phrase/noun-phrase.js";
import { tokensOf } from "../phrase/tokens.js";
import type { Discourse } from "./discourse.js";
import type { Link } from "./link.js";

/** How far a relative pronoun may stand from a name that it follows, with an apposition between. */
const APART = 90;

/** Whom "who" or "which" stands for: the name right before it, or the noun phrase, which is given back to be resolved. */
export function resolveRelative(word: string, source: Span, discourse: Discourse): Link | NounPhrase | null {
  const isThing = word === "which";
  const fits = ({ kind }: Entity) =>
    isThing
      ? kind === "organisation" || kind === "document"
      : word === "that" || (kind !== "organisation" && kind !== "document");
  const before = discourse.text.slice(Math.max(0, source.start - APART), source.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf("\n"), before.search(/[.?!]["\u201d\u2019]?\s[^.?!]*$/)) + 1,
  );
  const references = discourse.before(source.start).filter(({ end }) => end >= source.start - clause.length);
  const beside = references.findLast(({ end, entity }) => source.start - end <= 2 && fits(entity));
  if (beside !== undefined) return link(beside.entity, source);
  const again = /\b(?:which|who)\b(?=[^.?!]{1,60} (?:and|but) $)/.exec(clause);
  if (again !== null && again[0] === word) {
    const at = source.start - clause.length + again.index;
    return resolveRelative(word, { ...source, start: at, end: at + word.length }, discourse);
  }
  const phrase = phraseBefore(clause);
  if (phrase !== null) return phrase;
  const near = references.findLast(({ entity }) => fits(entity));
  return near === undefined ? null : link(near.entity, source);
}

function link(entity: Entity, source: Span): Link {
  return { entity, reason: `“${source.text}” goes back to ${entity.shown}, right before it` };
}

/** The noun phrase with which a clause ends: "asked |the neighbours|", "from |a bus driver|", "told |people|". */
function phraseBefore(clause: string): NounPhrase | null {
  const words = tokensOf(clause)
    .filter(({ kind }) => kind === "word")
    .slice(-6);
  const determiner = words.findLastIndex(({ plain }) =>
    /^(?:the|an?|his|her|its|their|some|one|two|three|many)$/.test(plain),
  );
  if (determiner >= 0) {
    const phrase = nounPhraseOf(words.slice(determiner));
    if (phrase !== null && phrase.rest.length === 0) return phrase;
  }
  const last = words.at(-1);
  return last !== undefined && !last.isCapital && isPlural(last.plain) ? nounPhraseOf([last]) : null;
}
