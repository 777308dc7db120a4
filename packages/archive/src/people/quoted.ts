import { CopyGroups } from "../tracing/copies.js";
import { type Bearer, bearersOf } from "./bearers.js";
import { companyOf } from "./company.js";
import { type Joined, joined, together } from "./join.js";
import { type KeptSaid, SOURCE_KINDS, type SourceKind } from "./said.js";
import { mostFrequent, tally, versionsInTime } from "./tally.js";

/** How much is quoted. */
export interface Count {
  readonly quotations: number;
  readonly words: number;
  readonly articles: number;
}

/** The same, with what each kind of source has of it. */
export interface Counts extends Count {
  readonly kinds: Readonly<Record<SourceKind, Count>>;
}

export const GROUPINGS = ["outlet", "section", "year", "month"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Somebody who is quoted; of those without a name everybody who is called so. */
export interface QuotedSource extends Count {
  readonly name: string;
  readonly kind: SourceKind;
  /** As `Person` has it; null for sources without a name, who are not told to be one. */
  readonly standing: Joined["standing"] | null;
  /** The role that most articles give. */
  readonly role: string | null;
  readonly outlets: number;
  /** The earliest and the latest date. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface QuotedFilters {
  readonly since: string | null;
  readonly until: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
}

/** What `hearsay quoted --format json` prints. */
export interface Quoted {
  readonly filters: QuotedFilters;
  readonly by: Grouping | null;
  readonly total: Counts;
  /** Empty where nothing is grouped; the key is null where an article does not tell it. Years and months in their order. */
  readonly groups: readonly (Counts & { readonly key: string | null })[];
  /** The most quoted first. */
  readonly sources: readonly QuotedSource[];
  /** How many further sources there are. */
  readonly moreSources: number;
  /** Articles that are copies of others, which are not counted. */
  readonly copies: number;
  /** How many credits were left out because it is not sure enough that speaker and words are right. */
  readonly unsure: number;
}

/** What is asked besides the rows. */
export interface QuotedAsked {
  readonly filters: QuotedFilters;
  readonly by: Grouping | null;
  readonly copies: readonly (readonly [number, number])[];
  readonly unsure: number;
  /** The wording of a row, where it is long enough to be nobody else's. */
  wordingOf(row: KeptSaid): string | null;
}

const MOST_SOURCES = 1000;

/** Who is quoted how much, copies of one text once. */
export function quotedOf(rows: readonly KeptSaid[], asked: QuotedAsked): Quoted {
  const texts = new CopyGroups(versionsInTime(rows), asked.copies);
  const counted = rows.filter(({ version }) => !texts.isCopy(version));
  const company = new Map(
    [...bySign(counted, ({ version }) => version)].map(([version, own]) => [version, companyOf(own)]),
  );
  const groups = joined(bearersOf(counted.filter(({ sourceKind }) => sourceKind !== "nobody")), {
    companyOf: (version) => company.get(version) ?? [],
    textOf: (version) => texts.firstOf(version),
    wordingsOf: ({ said }) => said.flatMap((row) => asked.wordingOf(row) ?? []),
  });
  const sources = together(groups)
    .map(sourceOf)
    .sort((a, b) => b.quotations - a.quotations || b.words - a.words || (a.name < b.name ? -1 : 1));
  const { filters, by, unsure } = asked;
  return {
    filters,
    by,
    total: countsOf(counted),
    groups: by === null ? [] : groupsOf(counted, by),
    sources: sources.slice(0, MOST_SOURCES),
    moreSources: Math.max(0, sources.length - MOST_SOURCES),
    copies:
      new Set(rows.map(({ version }) => version)).size - new Set(counted.map(({ version }) => version)).size,
    unsure,
  };
}

function groupsOf(rows: readonly KeptSaid[], by: Grouping): Quoted["groups"] {
  const groups = bySign(rows, (row) => keyOf(row, by));
  const isTime = by === "year" || by === "month";
  return [...groups]
    .map(([key, own]) => ({ key, ...countsOf(own) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      const byName = a.key < b.key ? -1 : 1;
      return isTime ? byName : b.quotations - a.quotations || byName;
    });
}

function bySign<K>(rows: readonly KeptSaid[], signOf: (row: KeptSaid) => K): Map<K, KeptSaid[]> {
  const groups = new Map<K, KeptSaid[]>();
  for (const row of rows) {
    const sign = signOf(row);
    const group = groups.get(sign);
    if (group === undefined) groups.set(sign, [row]);
    else group.push(row);
  }
  return groups;
}

function keyOf({ outlet, section, published }: KeptSaid, by: Grouping): string | null {
  if (by === "outlet") return outlet;
  if (by === "section") return section;
  const length = by === "year" ? 4 : 7;
  const told = /^\d{4}(?:-\d{2})?(?!\d)/.exec(published ?? "")?.[0] ?? "";
  return told.length < length ? null : told.slice(0, length);
}

function countsOf(rows: readonly KeptSaid[]): Counts {
  const ofKind = (kind: SourceKind) => countOf(rows.filter(({ sourceKind }) => sourceKind === kind));
  const kinds = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, ofKind(kind)]));
  return { ...countOf(rows), kinds: kinds as Counts["kinds"] };
}

function countOf(rows: readonly KeptSaid[]): Count {
  return {
    quotations: rows.length,
    words: rows.reduce((sum, { words }) => sum + words, 0),
    articles: new Set(rows.map(({ version }) => version)).size,
  };
}

function sourceOf({ bearers, standing }: Joined): QuotedSource {
  const rows = bearers.flatMap(({ said }) => said);
  const kind = mostFrequent(rows.map(({ sourceKind }) => sourceKind));
  const dates = rows
    .flatMap(({ published }) => (published !== null && /^\d{4}/.test(published) ? [published] : []))
    .sort();
  return {
    name: mostFrequent(bearers.map(({ name }: Bearer) => name)),
    kind,
    standing: kind === "unnamed" || kind === "document" ? null : standing,
    role: tally(bearers.flatMap(({ roles }) => roles.slice(0, 1).map(({ text }) => text)))[0]?.[0] ?? null,
    ...countOf(rows),
    outlets: new Set(rows.flatMap(({ outlet }) => outlet ?? [])).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}
