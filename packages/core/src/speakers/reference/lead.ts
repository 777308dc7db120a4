import type { Article } from "../../article/article.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Range, Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import type { Entity } from "../cast/entity.js";
import type { Mention } from "../cast/mentions.js";
import { likeness, roleOfPhrase } from "../cast/role.js";
import { isBodyNoun, isPluralBodyNoun } from "../lexicon/organisations.js";
import { isPersonNoun, isPlural, mayBePerson } from "../lexicon/people.js";
import { isTitleWord } from "../lexicon/titles.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import type { Link } from "./link.js";

/** How far behind the article's first paragraph the name may stand, in characters. */
const REACH = 700;

/**
 * Articles begin with a description and give the name a sentence or a paragraph later: "A former colonel has said … .
 * Evaristo Lind, 71, told the court". Links the one to the other.
 */
export class Lead {
  readonly #first: Range | null;
  /** Where the first source of the body stands. */
  readonly #firstSource: number;
  readonly #mentions: readonly Mention[];
  readonly #cast: Cast;
  #described: { readonly phrase: NounPhrase; readonly entity: Entity } | null = null;

  constructor(
    { blocks, text }: Article,
    mentions: readonly Mention[],
    cast: Cast,
    sources: readonly Range[],
  ) {
    // a line of date or outlet is no paragraph
    this.#first =
      blocks.find(
        ({ kind, start, end }) =>
          kind === "paragraph" && end - start > 80 && /[.!?]/.test(text.slice(end - 3, end)),
      ) ?? null;
    const { start } = this.#first ?? { start: 0 };
    this.#firstSource = sources.reduce(
      (first, source) => (source.start >= start ? Math.min(first, source.start) : first),
      text.length,
    );
    this.#mentions = mentions;
    this.#cast = cast;
  }

  /** Whom a phrase without a name stands for that is the source in headline, standfirst or first paragraph; null where that can't be told. */
  resolve(phrase: NounPhrase, source: Span): Link | null {
    if (this.#first === null || source.start >= this.#first.end || !isOne(phrase)) return null;
    const isHeadline = source.start < this.#first.start;
    if (this.#described !== null) {
      const { entity } = this.#described;
      const fits =
        isHeadline &&
        (isVague(phrase) || likeness(roleOfPhrase(this.#described.phrase), roleOfPhrase(phrase)) > 0);
      return fits
        ? { entity, reason: `“${source.text}” is whom the article begins with, ${entity.shown}` }
        : null;
    }
    if (isHeadline || source.start !== this.#firstSource || phrase.determiner === "possessive") return null;
    const entity = this.#nextNamed(phrase, source.end);
    if (entity === null) return null;
    this.#described = { phrase, entity };
    return { entity, reason: `“${source.text}” is named a little later: ${entity.shown}` };
  }

  /** Who is named first behind an offset, at a sentence's beginning and for the first time, as nothing but that person. */
  #nextNamed(phrase: NounPhrase, offset: number): Entity | null {
    const seen = new Set<Entity>();
    const limit = (this.#first as Range).end + REACH;
    const wanted =
      isBodyNoun(phrase.head.plain) && !isPersonNoun(phrase.head.plain) ? "organisation" : "person";
    const from = lastAtOrBefore(this.#mentions, ({ start }) => start, offset) + 1;
    for (let at = 0; at < from; at++) seenBefore(seen, this.#cast.named[at]);
    for (let at = from; at < this.#mentions.length; at++) {
      const mention = this.#mentions[at] as Mention;
      if (mention.start > limit) return null;
      const entity = this.#cast.named[at];
      if (!entity) continue;
      const isNew = !seen.has(entity);
      seen.add(entity);
      if (!isNew || entity.kind !== wanted || entity.name === null) continue;
      if (
        wanted === "person" &&
        ((!mention.opensSentence && entity.sources === 0) || entity.name.forms.length < 2)
      )
        continue;
      if (wanted === "organisation" && !mention.opensSentence && entity.roles.length === 0) continue;
      const role = roleOfPhrase(phrase);
      const others = entity.roles.filter(({ noun }) => isPersonNoun(noun));
      const isOther =
        others.length > 0 && others.every((known) => likeness(known, role) === 0) && wanted === "person";
      return isOther && !isVague(phrase) ? null : entity;
    }
    return null;
  }
}

function seenBefore(seen: Set<Entity>, entity: Entity | null | undefined): void {
  if (entity) seen.add(entity);
}

function isOne({ head, determiner }: NounPhrase): boolean {
  const { plain } = head;
  if (isPlural(plain) || isPluralBodyNoun(plain) || determiner === "number") return false;
  return isPersonNoun(plain) || isTitleWord(plain) || mayBePerson(plain) || isBodyNoun(plain);
}

/** "A man", "the star": words that go with any role. */
function isVague({ head }: NounPhrase): boolean {
  return /^(?:man|woman|star|person|leader|head|chief|boss|celebrity|defendant|victim|survivor)$/.test(
    head.plain,
  );
}
