import type { Article } from "../../article/article.js";
import type { Attribution } from "../../attribution/attribution.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import { type Entity, giveReason } from "../cast/entity.js";
import type { Mention } from "../cast/mentions.js";
import { roleOfPhrase } from "../cast/role.js";
import { isPersonNoun } from "../lexicon/people.js";
import { genderOfWord } from "../lexicon/titles.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import { readSource, type SourcePhrase, type WordsKnown } from "../phrase/source-phrase.js";
import { resolveDescription } from "./description.js";
import type { Discourse } from "./discourse.js";
import { kindOfPhrase } from "./kind.js";
import { Lead } from "./lead.js";
import type { Link } from "./link.js";
import { outletReports } from "./outlet-reports.js";
import { resolvePronoun } from "./pronoun.js";
import { realSourceOf } from "./real-source.js";
import { resolveRelative } from "./relative.js";
import { subjectBefore } from "./subject-before.js";
import { wordsKnownOf } from "./words-known.js";

interface Task {
  /** Which attribution it is a source of. */
  readonly at: number;
  /** Whether the source passes on another's words: "Falk said, quoting Odd". */
  readonly isRelay: boolean;
  readonly attribution: Attribution;
  readonly source: Span;
  readonly phrase: SourcePhrase;
}

export interface Credited {
  /** For each attribution; null where nobody is credited, or it can't be told who. */
  readonly speakers: readonly (Entity | null)[];
  /** Who passes on another's words, by the attribution's position. */
  readonly relays: ReadonlyMap<number, Entity | null>;
}

/** Finds whom the sources of an article's attributions stand for. */
export class SourceResolver {
  readonly #mentions: readonly Mention[];
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #attributions: readonly Attribution[];
  readonly #known: WordsKnown;
  readonly #found: (Entity | null)[];
  readonly #relays = new Map<number, Entity | null>();
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
    this.#mentions = mentions;
    this.#cast = cast;
    this.#discourse = discourse;
    this.#attributions = attributions;
    this.#known = wordsKnownOf(cast);
    this.#found = attributions.map(() => null);
    this.#byId = new Map(attributions.map(({ id }, at) => [id, at]));
    this.#lead = new Lead(
      article,
      mentions,
      cast,
      attributions.flatMap(({ source }) => source),
    );
  }

  /** Whom each attribution is credited to, in their order, and who of them passes on another's words. */
  resolve(): Credited {
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
    return { speakers: this.#found, relays: this.#relays };
  }

  #tasks(): Task[] {
    return this.#attributions
      .flatMap((attribution, at): Task[] => {
        const [source] = attribution.source;
        if (source === undefined) return [];
        const real = realSourceOf(attribution, this.#discourse.text);
        const task = (span: Span, isRelay: boolean): Task => ({
          at,
          isRelay,
          attribution,
          source: span,
          phrase: readSource(this.#whole(span), this.#known),
        });
        if (real === null) return [task(source, false)];
        return real.isRelayed ? [task(real.source, false), task(source, true)] : [task(real.source, false)];
      })
      .sort((a, b) => a.source.start - b.source.start);
  }

  /** The words of a source, to the end of a name that it cuts: "Mr." for "Mr. Lind". */
  #whole({ start, end, text }: Span): string {
    const mention = this.#mentions[lastAtOrBefore(this.#mentions, (one) => one.start, end - 1)];
    const isCut = mention !== undefined && mention.start >= start && mention.end > end;
    return isCut ? this.#discourse.text.slice(start, mention.end) : text;
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
    if (task.isRelay) this.#relays.set(task.at, entity);
    else this.#found[task.at] = entity;
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
      case "names":
        return { entity: this.#cast.addGroup(phrase.text), reason: `named together as “${phrase.text}”` };
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
    const link = resolvePronoun(word, source, attribution.content, isQuoted ? holder : null, this.#discourse);
    return /^(?:they|them|their)$/.test(word) ? this.#theyAs(link, isQuoted, task) : link;
  }

  /** "They" goes back to the subject before it, if no group was a source since. */
  #theyAs(link: Link | null, isQuoted: boolean, task: Task): Link | null {
    if (isQuoted) return null;
    const subject = subjectBefore(task.source.start, this.#discourse);
    const last =
      link === null
        ? undefined
        : this.#discourse.before(task.source.start).findLast(({ entity }) => entity === link.entity);
    if (subject === null || (last !== undefined && last.end > subject.start)) return link;
    const found = this.#description(subject.phrase, subject.text, subject.text, task);
    return found && { entity: found.entity, reason: `“${task.source.text}” goes back to “${subject.text}”` };
  }

  #description(phrase: NounPhrase, text: string, whole: string, task: Task): Link | null {
    const { source, attribution } = task;
    const outlet = outletReports(phrase, source, this.#cast, this.#discourse);
    if (outlet !== null) return outlet;
    const known = resolveDescription(phrase, source, this.#cast, this.#discourse);
    if (known === "several") return null;
    if (known !== null) return known;
    const lead = this.#lead.resolve(phrase, source);
    if (lead !== null) return lead;
    const cue = attribution.cue.map((span) => span.text).join(" ");
    const kind = kindOfPhrase(phrase, whole, cue);
    return kind && { entity: this.#cast.add(text, kind, phrase), reason: REASONS[kind] };
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
