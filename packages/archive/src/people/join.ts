import type { Bearer } from "./bearers.js";
import { append, Groups, type JoinReason } from "./groups.js";
import { areOneRole, saysLess } from "./roles.js";

/** Speakers of articles that are one, and why. */
export interface Joined {
  readonly bearers: readonly Bearer[];
  readonly reasons: readonly JoinReason[];
  /**
   * - `full`: a full name (of an organisation: its name);
   * - `open`: a full name without a role that tells whose it is, while the name has several bearers;
   * - `bare`: a surname alone, or another single word; nothing says that these articles mean one person.
   */
  readonly standing: "full" | "open" | "bare";
}

/** What is known of articles besides whom they credit. */
export interface Evidence {
  /** The version that stands for all copies of its text. */
  textOf(version: number): number;
  /** The wordings that somebody is credited with, as far as they are long enough to be nobody else's. */
  wordingsOf(bearer: Bearer): readonly string[];
  /** The full names of all people whom a version credits, as `companyOf` has them. */
  companyOf(version: number): readonly string[];
}

/**
 * Which speakers of articles are one. They are joined only with a reason; all others stay apart. What is joined has one full name, or
 * two forms of it of which an article has both.
 */
export function joined(bearers: readonly Bearer[], evidence: Evidence): Joined[] {
  const groups = new Groups(bearers.length);
  const names = new Map<string, number[]>();
  const keyOf = nameKeys(bearers);
  for (const [index, bearer] of bearers.entries()) append(names, keyOf(bearer, bearer.words), index);
  for (const sameName of names.values()) {
    const own = sameName.map((index) => ({ index, bearer: bearers[index] as Bearer }));
    joinBy(own, groups, ({ version }) => [evidence.textOf(version)], COPIES);
    if (own[0]?.bearer.isBare) continue;
    joinRoles(own, groups);
    joinBy(own, groups, evidence.wordingsOf, WORDS);
    joinCompany(own, groups, evidence);
  }
  joinForms(bearers, (bearer, form) => names.get(keyOf(bearer, form)) ?? [], groups);
  const several = new Set<number>();
  for (const sameName of names.values()) {
    const own = sameName.map((index) => ({ index, bearer: bearers[index] as Bearer }));
    if (!own[0]?.bearer.isBare && joinOpen(own, groups) > 1) for (const index of sameName) several.add(index);
  }
  return groups.all().map(({ members, reasons }) => {
    const own = members.map((index) => bearers[index] as Bearer);
    const isOpen =
      members.every((index) => several.has(index)) && own.every(({ roles }) => roles.length === 0);
    return {
      bearers: own,
      reasons,
      standing: own.every(({ isBare }) => isBare) ? "bare" : isOpen ? "open" : "full",
    };
  });
}

/** Single words are shown together, since nothing tells them apart either. */
export function together(groups: readonly Joined[]): Joined[] {
  const bare = new Map<string, Joined>();
  const others: Joined[] = [];
  for (const group of groups) {
    const [first] = group.bearers as [Bearer];
    if (group.standing !== "bare") {
      others.push(group);
      continue;
    }
    const key = `${first.words[0]} ${first.roles.map(({ words }) => [...words].sort().join(" ")).join(";")}`;
    const before = bare.get(key);
    bare.set(
      key,
      before === undefined
        ? group
        : { ...group, bearers: [...before.bearers, ...group.bearers], reasons: [] },
    );
  }
  return [...others, ...bare.values()];
}

interface Indexed {
  readonly index: number;
  readonly bearer: Bearer;
}

const COPIES: JoinReason = { kind: "copy", message: "the articles are copies of one text" };
const WORDS: JoinReason = { kind: "words", message: "both are credited with the same words" };

/** Joins those that have one sign in common. */
function joinBy(
  own: readonly Indexed[],
  groups: Groups,
  signsOf: (bearer: Bearer) => readonly (string | number)[],
  reason: JoinReason,
): void {
  const first = new Map<string | number, number>();
  for (const { index, bearer } of own) {
    for (const sign of signsOf(bearer)) {
      const before = first.get(sign);
      if (before === undefined) first.set(sign, index);
      else groups.join(before, index, reason);
    }
  }
}

/** A name that more articles of a bucket have tells nothing. */
const MOST_WITH_A_NAME = 40;
/** So many other people must be credited in both articles: where both give a role, and where one gives none. */
const COMPANY = 3;
const COMPANY_WITHOUT_ROLE = 2;

/** Articles in which the same other people speak are of one circle; a namesake stands in another. */
function joinCompany(own: readonly Indexed[], groups: Groups, { companyOf }: Evidence): void {
  const withName = new Map<string, Indexed[]>();
  for (const one of own) {
    const key = withoutInitials(one.bearer.words);
    const shared = new Map<Indexed, string[]>();
    for (const name of companyOf(one.bearer.version)) {
      if (withoutInitials(name.split(" ")) === key) continue;
      const others = withName.get(name) ?? [];
      for (const other of others) shared.set(other, [...(shared.get(other) ?? []), name]);
      if (others.length < MOST_WITH_A_NAME) withName.set(name, [...others, one]);
    }
    for (const [other, names] of shared) {
      const least =
        Math.min(one.bearer.roles.length, other.bearer.roles.length) > 0 ? COMPANY : COMPANY_WITHOUT_ROLE;
      if (names.length >= least && other.bearer.version !== one.bearer.version)
        groups.join(other.index, one.index, {
          kind: "company",
          message: "articles in which the same other people speak",
        });
    }
  }
}

/** So many different roles of one name are compared with each other; further ones are joined to these or to none. */
const MOST_ROLES = 100;

function joinRoles(own: readonly Indexed[], groups: Groups): void {
  const heads = new Map<string, { readonly index: number; readonly role: Role }>();
  for (const { index, bearer } of own) {
    for (const role of bearer.roles) {
      const key = [...role.words].sort().join(" ");
      const known = heads.get(key);
      for (const head of known === undefined ? heads.values() : [known]) {
        if (!areOneRole(head.role.words, role.words)) continue;
        const message =
          head.role.text === role.text
            ? `the same role in both: “${role.text}”`
            : `one role in other words: “${head.role.text}” and “${role.text}”`;
        groups.join(head.index, index, { kind: "role", message });
      }
      if (known === undefined && heads.size < MOST_ROLES) heads.set(key, { index, role });
    }
  }
}

/** Two forms of a name of which one article has both, where no role speaks against it. */
function joinForms(
  bearers: readonly Bearer[],
  named: (bearer: Bearer, form: readonly string[]) => readonly number[],
  groups: Groups,
): void {
  for (const [index, bearer] of bearers.entries()) {
    for (const form of bearer.forms) {
      const others = named(bearer, form).slice(0, MOST_ROLES);
      const telling = others.filter((other) => (bearers[other] as Bearer).roles.length > 0);
      const fitting = telling.filter((other) => haveNearRoles(bearer, bearers[other] as Bearer));
      // without a role it is joined only where no bearer of the form has one that differs
      const joinable = telling.length === fitting.length || bearer.roles.length === 0 ? others : fitting;
      if (bearer.roles.length === 0 && new Set(telling.map((other) => groups.of(other))).size > 1) continue;
      for (const other of joinable)
        groups.join(index, other, {
          kind: "forms",
          message: `an article has both names: “${bearer.name}” and “${(bearers[other] as Bearer).name}”`,
        });
    }
  }
}

function haveNearRoles({ roles }: Bearer, other: Bearer): boolean {
  return other.roles.some((one) => roles.some((two) => areNear(one, two)));
}

type Role = Bearer["roles"][number];

function areNear(one: Role, other: Role): boolean {
  return (
    areOneRole(one.words, other.words) || saysLess(one.words, other.words) || saysLess(other.words, one.words)
  );
}

/**
 * A name without a role, or with one that says less than another's ("mayor" beside "mayor of Tollhaven"), goes to the one bearer of
 * the name that it fits; where there are several, it stays apart.
 *
 * @returns how many bearers of the name are told apart by their roles
 */
function joinOpen(own: readonly Indexed[], groups: Groups): number {
  const telling = own.filter(({ bearer }) => bearer.roles.length > 0);
  const roles = new Map<string, { readonly index: number; readonly role: Role }>();
  for (const { index, bearer } of telling)
    for (const role of bearer.roles)
      if (roles.size < MOST_ROLES && !roles.has(role.text)) roles.set(role.text, { index, role });
  for (const { index, bearer } of telling) {
    const fits = [...roles.values()].filter(
      (other) =>
        other.index !== index && bearer.roles.every(({ words }) => saysLess(words, other.role.words)),
    );
    if (fits.length > 0 && new Set(fits.map((other) => groups.of(other.index))).size === 1)
      groups.join(fits[0]?.index as number, index, {
        kind: "role",
        message: `the role “${bearer.roles[0]?.text}” fits no other of the name`,
      });
  }
  const ends = new Set(telling.map(({ index }) => groups.of(index))).size;
  const open = own.filter(({ bearer }) => bearer.roles.length === 0);
  const target = (ends === 1 ? telling[0] : open[0])?.index;
  const message =
    ends === 1
      ? "the same full name, and no article gives it another role"
      : "the same full name, of which no role is given";
  if (target !== undefined)
    for (const { index } of open) groups.join(target, index, { kind: "only", message });
  return ends;
}

/**
 * What bearers of one name have in common: its words in any order, and that they are no persons or may be one. An initial in the
 * middle makes no other name ("Ana J. Reyes" and "Ana Reyes"), unless the name is met with several.
 */
function nameKeys(bearers: readonly Bearer[]): (bearer: Bearer, words: readonly string[]) => string {
  const initials = new Map<string, Set<string>>();
  for (const { words } of bearers) {
    const own = words.slice(1).filter(isInitial);
    const key = withoutInitials(words);
    if (own.length > 0) initials.set(key, (initials.get(key) ?? new Set()).add(own.join(" ")));
  }
  return ({ said }, words) => {
    const kind = said[0]?.sourceKind === "unclear" ? "person" : said[0]?.sourceKind;
    const short = withoutInitials(words);
    const isOne = kind === "person" && (initials.get(short)?.size ?? 0) <= 1;
    return `${kind} ${isOne ? short : [...words].sort().join(" ")}`;
  };
}

function withoutInitials(words: readonly string[]): string {
  return words
    .filter((word, at) => at === 0 || !isInitial(word))
    .sort()
    .join(" ");
}

function isInitial(word: string): boolean {
  return word.length === 1;
}
