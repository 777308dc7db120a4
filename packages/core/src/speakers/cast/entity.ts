import type { Span } from "../../text/span.js";
import { genderOfEnding } from "../lexicon/given-names.js";
import { isPlural } from "../lexicon/people.js";
import type { Gender } from "../lexicon/titles.js";
import type { Name } from "../name.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import type { SpeakerKind } from "../speaker.js";
import type { Role } from "./role.js";

/** Somebody or something that an article speaks of, as far as it is known. */
export interface Entity {
  /** The position in the cast. */
  readonly at: number;
  /** Null for what has no name: "a spokesman". */
  name: Name | null;
  shown: string;
  kind: SpeakerKind;
  role: string | null;
  /** The roles that the article gives: "the harbour master", "a monthly magazine". */
  readonly roles: Role[];
  gender: Gender;
  /** The phrase of what has no name. */
  readonly phrase: NounPhrase | null;
  isOutlet: boolean;
  /** Whether the article writes it with a capital "The" inside a sentence. */
  hasArticle: boolean;
  /** How much speaks for a person, and for a body. */
  person: number;
  body: number;
  male: number;
  female: number;
  readonly mentions: Span[];
  readonly reasons: string[];
  /** How often it is a source. */
  sources: number;
  /** Whether the article credits it or words came through it. */
  isUsed: boolean;
}

/** Whether several speak as one: "residents", "two officials". */
export function isSeveral({ kind, phrase }: Entity): boolean {
  return kind === "group" || (kind === "unnamed" && phrase !== null && isPlural(phrase.head.plain));
}

/** The gender that most of the signs tell; with none of them, the one that the given name's ending tells. */
export function settledGender(entity: Entity): Gender {
  const told = toldGender(entity);
  const [given, ...others] = entity.name?.forms ?? [];
  return told ?? (given === undefined || others.length === 0 ? null : genderOfEnding(given));
}

/** The gender that a title, a role or most of the pronouns beside the name tell. */
export function toldGender({ gender, male, female }: Entity): Gender {
  if (gender !== null) return gender;
  if (male > female) return "male";
  return female > male ? "female" : null;
}

/** Notes why a mention is taken for the entity; a reader needs no more than a few of them. */
export function giveReason({ reasons }: Entity, reason: string): void {
  if (reasons.length < 6 && !reasons.includes(reason)) reasons.push(reason);
}
