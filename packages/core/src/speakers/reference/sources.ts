import type { Article } from "../../article/article.js";
import type { Attribution } from "../../attribution/attribution.js";
import { type Span, spanOf } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import { type Entity, giveReason } from "../cast/entity.js";
import type { Mention } from "../cast/mentions.js";
import { roleOfPhrase } from "../cast/role.js";
import { isPersonNoun } from "../lexicon/people.js";
import { genderOfWord } from "../lexicon/titles.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import { readSource, type SourcePhrase, type WordsKnown } from "../phrase/source-phrase.js";
import type { Token } from "../phrase/tokens.js";
import { resolveDescription } from "./description.js";
import type { Discourse } from "./discourse.js";
import { kindOfPhrase } from "./kind.js";
import { Lead } from "./lead.js";
import type { Link } from "./link.js";
import { outletAt } from "./outlet.js";
import { resolvePronoun } from "./pronoun.js";
import { resolveRelative } from "./relative.js";
import { wordsKnownOf } from "./words-known.js";

interface Task {
  readonly at: number;
  readonly attribution: Attribution;
  readonly source: Span;
  readonly phrase: SourcePhrase;
}

/** Finds whom the sources of an article's attributions stand for. */
export class SourceResolver {
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #attributions: readonly Attribution[];
  readonly #known: WordsKnown;
  readonly #found: (Entity | null)[];
  readonly #byId: ReadonlyMap<string, number>;
  readonly #bySource = new Map<string, Entity | null>();
  readonly #lead: Lead;

  constructor(
    article: Article,
    mentions: readonly Mention[],
    cast: Cast,
    discourse: Discourse,
    attributions: readonly Attribution[],
  ) {
    this.#cast = cast;
    this.#discourse = discourse;
    this.#attributions = attributions;
    this.#known = wordsKnownOf(article, cast);
    this.#found = attributions.map(() => null);
    this.#byId = new Map(attributions.map(({ id }, at) => [id, at]));
    this.#lead = new Lead(
      article,
      mentions,
      cast,
      attributions.flatMap(({ source }) => source),
    );
  }

  /** Whom each attribution is credited to, in their order; null where nobody is, or it can't be told. */
  resolve(): readonly (Entity | null)[] {
    const tasks = this.#tasks();
    for (const task of tasks) this.#countName(task);
    this.#cast.settle();
    const isLate = ({ source, phrase }: Task) =>
      phrase.is !== "name" && this.#discourse.isQuoted(source.start);
    for (const task of tasks.filter((task) => this.#discourse.isBody(task.source.start) && !isLate(task))) {
      const entity = this.#settle(task);
      if (entity !== null) this.#discourse.addSource(task.source, entity, task.attribution.within === null);
    }
    // what is said inside of quotation marks goes back to who says it, headlines go back to the body
    for (const task of tasks.filter((task) => this.#discourse.isBody(task.source.start) && isLate(task)))
      this.#settle(task);
    for (const task of tasks.filter((task) => !this.#discourse.isBody(task.source.start))) this.#settle(task);
    return this.#found;
  }

  #tasks(): Task[] {
    return this.#attributions
      .flatMap((attribution, at) => {
        const [source] = attribution.source;
        return source === undefined
          ? []
          : [{ at, attribution, source, phrase: readSource(source.text, this.#known) }];
      })
      .sort((a, b) => a.source.start - b.source.start);
  }

  /** Who is named as a source is a speaker wherever he is spoken of. */
  #countName({ source, phrase }: Task): void {
    if (phrase.is !== "name") return;
    const entity = this.#cast.enter(phrase.name, phrase.name.shown || source.text);
    entity.sources++;
    entity.gender ??= phrase.name.gender;
    for (const role of phrase.roles) {
      this.#cast.addRole(entity, roleOfPhrase(role));
      entity.gender ??= genderOfWord(role.head.plain);
      if (isPersonNoun(role.head.plain)) entity.person += 2;
    }
    entity.role = longer(entity.role, phrase.role);
  }

  #settle(task: Task): Entity | null {
    const place = `${task.source.start} ${task.source.end}`;
    const known = this.#bySource.get(place);
    const entity = known !== undefined ? known : this.#link(task);
    this.#bySource.set(place, entity);
    this.#found[task.at] = entity;
    return entity;
  }

  #link(task: Task): Entity | null {
    const { source, phrase } = task;
    const link = this.#resolved(task);
    if (link === null) return null;
    const { entity } = link;
    entity.mentions.push(source);
    if (phrase.is !== "name") entity.sources++;
    if (phrase.is === "pronoun") entity.gender ??= genderOfWord(phrase.word);
    giveReason(entity, link.reason);
    return entity;
  }

  #resolved(task: Task): Link | null {
    const { source, phrase } = task;
    switch (phrase.is) {
      case "name": {
        const entity = this.#cast.enter(phrase.name, phrase.name.shown || source.text);
        const isFull = phrase.name.shown === entity.shown;
        return {
          entity,
          reason: isFull
            ? `named as “${source.text}”`
            : `“${phrase.name.shown || source.text}” is short for ${entity.shown}`,
        };
      }
      case "names": {
        const first = phrase.names[0];
        const unit = readSource("they", this.#known);
        return first && unit
          ? { entity: this.#several(phrase.text, source), reason: `named together as “${phrase.text}”` }
          : null;
      }
      case "pronoun":
        return this.#pronoun(phrase.word, task);
      case "description":
        return this.#description(phrase.phrase, phrase.text, phrase.whole, task);
      default:
        return null;
    }
  }

  #pronoun(word: string, task: Task): Link | null {
    const { source, attribution } = task;
    const holder = this.#holderOf(attribution);
    const isQuoted = this.#discourse.isQuoted(source.start);
    if (/^(?:i|me|my|myself|mine)$/.test(word)) {
      return holder && { entity: holder, reason: `“${source.text}” is said by ${holder.shown}` };
    }
    if (/^(?:who|whom|which|that)$/.test(word)) {
      const found = resolveRelative(word, source, this.#discourse);
      if (found === null || "entity" in found) return found;
      const words = [...found.determining, ...found.nucleus].map(({ text }) => text).join(" ");
      return this.#description(found, words, words, task);
    }
    return resolvePronoun(word, source, attribution.content, isQuoted ? holder : null, this.#discourse);
  }

  #description(phrase: NounPhrase, text: string, whole: string, task: Task): Link | null {
    const { source, attribution } = task;
    const outlet = this.#outletOf(phrase, source);
    if (outlet !== null) return outlet;
    const known = resolveDescription(phrase, source, this.#cast, this.#discourse);
    if (known === "several") return null;
    if (known !== null) return known;
    const lead = this.#lead.resolve(phrase, source);
    if (lead !== null) return lead;
    const cue = attribution.cue.map((span) => span.text).join(" ");
    const kind = kindOfPhrase(phrase, whole, cue);
    return { entity: this.#cast.add(text, kind, phrase), reason: REASONS[kind] };
  }

  /** "reports in the Evening Gull": what the Gull says. */
  #outletOf({ head, rest }: NounPhrase, source: Span): Link | null {
    const [first] = rest;
    if (!/^(?:reports|stories|articles)$/.test(head.plain) || !/^(?:in|by|from|on)$/.test(first?.plain ?? ""))
      return null;
    const outlet = outletAt(source.start + (first as Token).end, this.#cast, this.#discourse, false);
    return (
      outlet && { entity: outlet.entity, reason: `“${source.text}” are those of ${outlet.entity.shown}` }
    );
  }

  #several(text: string, source: Span): Entity {
    const [token] = [
      {
        text,
        plain: text.toLowerCase(),
        start: 0,
        end: text.length,
        kind: "word",
        isCapital: true,
        isPossessive: false,
      } as const,
    ];
    const phrase: NounPhrase = {
      determiner: "none",
      determining: [],
      nucleus: [token],
      head: token,
      rest: [],
    };
    return this.#cast.add(text || source.text, "group", phrase);
  }

  /** Whose words hold an attribution. */
  #holderOf({ within }: Attribution): Entity | null {
    const at = within === null ? undefined : this.#byId.get(within);
    return at === undefined ? null : (this.#found[at] ?? null);
  }
}

const REASONS = {
  person: "named so",
  group: "several people, spoken of together",
  organisation: "a body that is called so",
  document: "a document, not a person",
  unnamed: "no name is given",
} as const;

function longer(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other.length > one.length) ? other : one;
}

/** The span of a text, for a link that has no source span of its own. */
export function placeOf(text: string, start: number, end: number): Span {
  return spanOf(text, { start, end });
}
