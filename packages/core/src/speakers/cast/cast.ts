import type { Article } from "../../article/article.js";
import type { Range, Span } from "../../text/span.js";
import { isReportNoun } from "../lexicon/documents.js";
import { isPersonNoun, isPlural, singular } from "../lexicon/people.js";
import { genderOfWord } from "../lexicon/titles.js";
import { type Name, nameOf } from "../name.js";
import { ownOutletPlaces } from "../own-outlet.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import type { Speaker, SpeakerKind } from "../speaker.js";
import type { Entity } from "./entity.js";
import { evidenceOf } from "./evidence.js";
import { list, MOST_NAMESAKES } from "./index-of.js";
import type { Mention } from "./mentions.js";
import { type Role, roleOfPhrase, rolesOfTitles, roleText } from "./role.js";
import { settleKind } from "./settle-kind.js";
import { smallWords } from "./small-words.js";
import { rank, standsFor } from "./stands-for.js";

/** Two letters may be anybody's initials. */
const LEAST_INITIALS = 3;

/** Everybody and everything that an article names, with what it tells of them; unnamed sources are added as they come. */
export class Cast {
  readonly entities: Entity[] = [];
  /** For each mention the entity that it names; null for a place-like word inside another's name. */
  readonly named: readonly (Entity | null)[];
  /** The words that the article writes with a small letter somewhere. */
  readonly common: ReadonlySet<string>;
  /** Whether each mention is introduced with a role. */
  readonly introduced: readonly boolean[];
  /** The outlet that prints the article, if it is named in it. */
  readonly ownOutlet: Entity | null;
  readonly #byForm = new Map<string, Entity[]>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #outlets: Entity[] = [];
  readonly #reports: Entity[] = [];

  constructor(article: Article, mentions: readonly Mention[]) {
    const { text } = article;
    const own = ownOutletPlaces(article);
    const full = mentions.map((mention) =>
      isSeveralOf(mention.name)
        ? null
        : mention.name.forms.length > 1
          ? this.#enterMention(mention, false)
          : null,
    );
    this.common = smallWords(text);
    const isName = ({ name, opensSentence }: Mention) =>
      !isSeveralOf(name) && (!opensSentence || !this.common.has((name.words[0] as string).toLowerCase()));
    this.named = mentions.map(
      (mention, at) => full[at] ?? (isName(mention) ? this.#enterMention(mention, true) : null),
    );
    this.introduced = mentions.map((mention, at) => {
      const entity = this.named[at];
      return entity ? this.#learn(entity, text, mention, mentions[at + 1]?.start ?? text.length) : false;
    });
    this.ownOutlet = this.#ownOutlet(article, mentions, own);
    for (const entity of this.entities) {
      settleKind(entity);
      for (const { noun } of entity.roles) list(this.#byRole, singular(noun), entity);
      if (entity.isOutlet && entity !== this.ownOutlet && this.#outlets.length < MOST_NAMESAKES)
        this.#outlets.push(entity);
    }
  }

  #ownOutlet({ outlet }: Article, mentions: readonly Mention[], places: readonly Range[]): Entity | null {
    const name = outlet === null ? null : nameOf(outlet);
    const given = name === null || name.kind !== "named" ? null : this.#outletCalled(name);
    const at = mentions.findIndex((mention) =>
      places.some((place) => place.start <= mention.start && mention.end <= place.end),
    );
    return given ?? this.named[at] ?? null;
  }

  /** By its whole name, by its initials ("told MPA", of the Marren Press Agency), or by a part of it. */
  #outletCalled(name: Name): Entity | null {
    const found = this.find(name, false);
    if (found?.name?.forms.length === name.forms.length) return found;
    const byInitials = name.forms.length < LEAST_INITIALS ? [] : this.bearing(initialsOf(name));
    return byInitials.find((entity) => entity.name?.forms.length === 1) ?? found;
  }

  /** Those who have a role or are called by a noun: "minister"; a plural is found under its singular. */
  called(noun: string): readonly Entity[] {
    return this.#byRole.get(singular(noun)) ?? [];
  }

  /** Those in whose name a word (lower case) stands. */
  bearing(word: string): readonly Entity[] {
    return this.#byForm.get(word) ?? [];
  }

  /** The outlets that the article names. */
  get outlets(): readonly Entity[] {
    return this.#outlets;
  }

  /** The last studies, reports and the like that it credits. */
  get reports(): readonly Entity[] {
    return this.#reports;
  }

  /** Notes that the article treats a body as an outlet: "told the Fulmar". */
  makeOutlet(entity: Entity): void {
    if (entity.isOutlet) return;
    entity.isOutlet = true;
    entity.kind = "organisation";
    if (entity !== this.ownOutlet && this.#outlets.length < MOST_NAMESAKES) this.#outlets.push(entity);
  }

  /** Adds a role that a source phrase tells. */
  addRole(entity: Entity, role: Role): void {
    if (entity.roles.length >= 12) return;
    entity.roles.push(role);
    list(this.#byRole, singular(role.noun), entity);
  }

  /** The entity that a name stands for, or a new one. */
  enter(name: Name, shown: string): Entity {
    const known = this.find(name, true);
    if (known === null) return this.#addNamed(name, shown);
    this.#lengthen(known, name);
    return known;
  }

  /** The entity that a name stands for. `byFirstWord`: "Ferrant" may stand for "Ferrant Instruments". */
  find(name: Name, byFirstWord: boolean): Entity | null {
    const candidates = new Set(name.forms.flatMap((form) => this.bearing(form)));
    let best: Entity | null = null;
    for (const entity of candidates) {
      if (!standsFor(name, entity, byFirstWord)) continue;
      if (best === null || rank(entity, name) > rank(best, name)) best = entity;
    }
    return best;
  }

  /** Settles what each named one is, once all that speaks for it is known. */
  settle(): void {
    for (const entity of this.entities) settleKind(entity);
  }

  /** Enters what has no name of its own. */
  add(shown: string, kind: SpeakerKind, phrase: NounPhrase): Entity {
    const entity = this.#push(null, shown, kind, phrase);
    if (kind === "unnamed") entity.gender = genderOfWord(phrase.head.plain);
    this.addRole(entity, roleOfPhrase(phrase));
    if (
      kind === "organisation" &&
      /^(?:newspaper|paper|daily|weekly|monthly|magazine|television|radio|broadcaster|station|podcast|tabloid)$/.test(
        phrase.head.plain,
      )
    ) {
      this.makeOutlet(entity);
    }
    if (kind === "document" && isReportNoun(phrase.head.plain)) {
      this.#reports.push(entity);
      if (this.#reports.length > MOST_NAMESAKES) this.#reports.shift();
    }
    return entity;
  }

  /** Enters several who are named together: "Per Hallam and Ana Lind". */
  addGroup(names: string): Entity {
    return this.#push(null, names, "group", null);
  }

  /** The speakers among the cast: those who are credited, or through whom words came. */
  speakers(): { readonly speakers: Speaker[]; idOf(entity: Entity): string } {
    const used = this.entities.filter(({ isUsed }) => isUsed).sort((a, b) => firstPlace(a) - firstPlace(b));
    const ids = new Map(used.map((entity, at) => [entity, `s${at + 1}`]));
    const speakers = used.map((entity) => ({
      id: ids.get(entity) as string,
      name: entity.shown,
      kind: entity.kind,
      role: entity.role,
      mentions: distinct(entity.mentions),
      reason: entity.reasons.join("; "),
    }));
    return { speakers, idOf: (entity) => ids.get(entity) as string };
  }

  #enterMention({ name }: Mention, isSingle: boolean): Entity | null {
    const known = this.find(name, false);
    if (known !== null) {
      this.#lengthen(known, name);
      return known;
    }
    return isSingle && this.find(name, true) !== null ? null : this.#addNamed(name, name.shown);
  }

  /** Takes the fuller of two forms of a name; the last name of a person stays. */
  #lengthen(entity: Entity, name: Name): void {
    const known = entity.name;
    if (known === null || name.forms.length <= known.forms.length) return;
    if (entity.kind === "person" && known.forms.length > 1 && known.forms.at(-1) !== name.forms.at(-1))
      return;
    entity.name = name;
    entity.shown = name.shown;
    this.#index(entity, name);
  }

  #learn(entity: Entity, text: string, mention: Mention, next: number): boolean {
    const evidence = evidenceOf(text, mention, next);
    entity.person += evidence.person;
    entity.body += evidence.body;
    entity.isOutlet ||= evidence.outlet;
    if (evidence.gender === "male") entity.male++;
    if (evidence.gender === "female") entity.female++;
    if (entity.roles.length < 12) {
      const titles = text.slice(mention.start, mention.end).split(" ").slice(0, 4);
      const titleRoles = rolesOfTitles(titles);
      entity.roles.push(...evidence.roles.map(roleOfPhrase), ...titleRoles);
      entity.person += titleRoles.length * 2;
    }
    const [role] = evidence.roles;
    if (role !== undefined) entity.role ??= roleText(role);
    const before = text.slice(Math.max(0, mention.start - 6), mention.start);
    if (/\b[Tt]he $/.test(before) && mention.name.forms.length === entity.name?.forms.length) entity.body++;
    if (/[^.?!\n]\sThe $/.test(before)) entity.hasArticle = true;
    return evidence.roles.length > 0;
  }

  #addNamed(name: Name, shown: string): Entity {
    const entity = this.#push(name, shown, "person", null);
    entity.gender = name.gender;
    this.#index(entity, name);
    settleKind(entity);
    return entity;
  }

  #push(name: Name | null, shown: string, kind: SpeakerKind, phrase: NounPhrase | null): Entity {
    const entity: Entity = {
      at: this.entities.length,
      name,
      shown,
      kind,
      role: null,
      roles: [],
      gender: null,
      phrase,
      isOutlet: false,
      hasArticle: false,
      person: 0,
      body: 0,
      male: 0,
      female: 0,
      mentions: [],
      reasons: [],
      sources: 0,
      isUsed: false,
    };
    this.entities.push(entity);
    return entity;
  }

  #index(entity: Entity, name: Name): void {
    const initials = name.forms.length > 1 ? [initialsOf(name)] : [];
    for (const form of [...name.forms, ...initials]) list(this.#byForm, form, entity);
  }
}

/** "Residents of Talvik": no name. */
function isSeveralOf({ words }: Name): boolean {
  const first = words[0]?.toLowerCase() ?? "";
  return words[1] === "of" && isPlural(first) && isPersonNoun(singular(first));
}

function firstPlace({ mentions }: Entity): number {
  return mentions.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}

/** In the order of the text, each place once. */
function distinct(mentions: readonly Span[]): Span[] {
  const byPlace = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** In small letters, as forms are. */
function initialsOf({ forms }: Name): string {
  return forms.map((form) => form[0]).join("");
}
