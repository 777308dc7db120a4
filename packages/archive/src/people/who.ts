import { CopyGroups } from "../tracing/copies.js";
import { byDate } from "../tracing/dates.js";
import { type Bearer, bearersOf } from "./bearers.js";
import { folded, wordingOf } from "./fold.js";
import type { JoinReason } from "./groups.js";
import { type Joined, joined, together } from "./join.js";
import { holdsWords, nameWords } from "./name-words.js";
import { roleWords } from "./roles.js";
import type { KeptSaid, SourceKind } from "./said.js";
import { mostFrequent, tally, versionsInTime } from "./tally.js";

/** A place where words of a speaker stand. */
export interface Utterance
  extends Pick<
    KeptSaid,
    "file" | "url" | "start" | "end" | "text" | "kind" | "creditedAs" | "via" | "roles" | "confidence"
  > {
  readonly article: Pick<KeptSaid, "headline" | "outlet" | "section" | "published">;
  /** Whether its article is a copy of one before it. */
  readonly isCopy: boolean;
  /** The number of its article's version in the archive. */
  readonly kept: number;
}

/** What a speaker is credited with, in all wordings that were taken for one. */
export interface SpeakerQuotation {
  /** The wording of the earliest place. */
  readonly text: string;
  /** In how many articles; copies of one text are counted once. */
  readonly articles: number;
  /** How many wordings there are; spelling, typography and the dress of numbers make none. */
  readonly wordings: number;
  /** In the order of time; those without a date last. */
  readonly places: readonly Utterance[];
}

/** Somebody who is credited with words. */
export interface Person {
  /** `p1`, `p2`, …: those with the most quotations first. */
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** `full`; `open`: no role tells which bearer of the name it is; `bare`: a surname alone, or another single word. */
  readonly standing: Joined["standing"];
  /** As articles give them, the most frequent first, with the number of articles. */
  readonly roles: readonly { readonly role: string; readonly articles: number }[];
  /** How often in each outlet, the most frequent first; copies of one text are counted once. */
  readonly outlets: readonly { readonly outlet: string | null; readonly quotations: number }[];
  /** Articles that credit this speaker; copies of one text are counted once. */
  readonly articles: number;
  /** Why the speakers of several articles were taken for one; empty where there is one article. */
  readonly joined: readonly JoinReason[];
  /** In the order of time. */
  readonly quotations: readonly SpeakerQuotation[];
}

/** What `hearsay who --format json` prints. */
export interface Who {
  readonly query: string;
  readonly filters: WhoFilters;
  /** Those whom the name fits; several are namesakes, or were not told to be one. */
  readonly people: readonly Person[];
  /** Those who may be meant: a surname alone, a name without a role beside namesakes. They are joined to nobody. */
  readonly mayBe: readonly Person[];
  /** How many credits were left out because it is not sure enough that speaker and words are right. */
  readonly unsure: number;
  /** False where there is more than was looked at. */
  readonly complete: boolean;
}

export interface WhoFilters {
  readonly since: string | null;
  readonly until: string | null;
  readonly outlet: string | null;
  readonly role: string | null;
}

/** What is asked besides the rows. */
export interface WhoAsked {
  readonly query: string;
  readonly filters: WhoFilters;
  /** Which versions are copies of one text. */
  readonly copies: readonly (readonly [number, number])[];
  /** Whom else versions credit. */
  readonly company: ReadonlyMap<number, readonly string[]>;
  readonly unsure: number;
  readonly complete: boolean;
}

/** A wording of fewer words may be anybody's. */
const LONG_ENOUGH = 7;

/**
 * What is said by whom a name fits. The rows are those of all outlets and times, so that who is who does not depend on what is looked
 * at; the filters then choose among them.
 *
 * @param rows what is credited to speakers with a word of the name
 * @param wanted whether a row passes the filters of time and outlet
 */
export function whoOf(rows: readonly KeptSaid[], wanted: (row: KeptSaid) => boolean, asked: WhoAsked): Who {
  const { query, filters } = asked;
  const words = nameWords(query);
  // "Mayor Oduya", where no article has the title for a part of the name
  const isName = bearersOf(rows).some((bearer) => namesOf(bearer).some((name) => holdsWords(name, words)));
  const titled = isName ? null : titledName(query);
  return whoNamed(rows, wanted, asked, {
    words: titled?.words ?? words,
    role: filters.role ?? titled?.role ?? null,
  });
}

/** A name that begins with a role: "Prime Minister Anna Solberg"; null for any other. */
function titledName(query: string): { readonly words: readonly string[]; readonly role: string } | null {
  const parts = query.trim().split(/\s+/);
  for (let count = parts.length - 1; count > 0; count--) {
    const role = parts.slice(0, count).join(" ");
    if (roleWords(role).size > 0) return { words: nameWords(parts.slice(count).join(" ")), role };
  }
  return null;
}

/** Who bears a name, and has a role where one is asked for. */
function whoNamed(
  rows: readonly KeptSaid[],
  wanted: (row: KeptSaid) => boolean,
  asked: WhoAsked,
  { words, role }: { readonly words: readonly string[]; readonly role: string | null },
): Who {
  const { query, filters, unsure, complete } = asked;
  const texts = new CopyGroups(versionsInTime(rows), asked.copies);
  const groups = joined(
    bearersOf(rows).filter((bearer) => mayFit(bearer, words)),
    {
      textOf: (version) => texts.firstOf(version),
      wordingsOf,
      companyOf: (version) => asked.company.get(version) ?? [],
    },
  );
  const isCopy = (row: KeptSaid) => texts.isCopy(row.version);
  const people: Omit<Person, "id">[] = [];
  const mayBe: Omit<Person, "id">[] = [];
  const holding: Omit<Person, "id">[] = [];
  const bearing = new Set<Omit<Person, "id"> | undefined>();
  for (const group of together(groups)) {
    const person = personOf(group, wanted, isCopy);
    if (person === null) continue;
    const fits = group.bearers.some((bearer) => namesOf(bearer).some((name) => holdsWords(name, words)));
    const isAsked = fits && (role === null || hasRole(group, role));
    if (isAsked || role === null) bearing.add(person);
    const isNamed = isAsked && group.standing === "full";
    // "the Oduya campaign" holds the name of somebody else
    if (isNamed && isClear(person) && isNamedSo(group, person, words)) people.push(person);
    else if (isNamed) holding.push(person);
    else if (isAsked || (fits && role === null) || group.standing !== "full") mayBe.push(person);
  }
  (people.length > 0 ? mayBe : people).push(...holding);
  // where nobody has a fuller name, the single word is the name
  const isSole = people.length === 0 && mayBe.length === 1 && filters.role === null && bearing.has(mayBe[0]);
  const [sure, offered] = isSole ? [mayBe, []] : [people, mayBe];
  const numbered = [...byCount(sure), ...byCount(offered)].map((person, at) => ({
    id: `p${at + 1}`,
    ...person,
  }));
  return {
    query,
    filters,
    people: numbered.slice(0, sure.length),
    mayBe: numbered.slice(sure.length),
    unsure,
    complete,
  };
}

/** The surname alone, or the name that was asked for with more or other words. */
function mayFit(bearer: Bearer, words: readonly string[]): boolean {
  return (
    namesOf(bearer).some((name) => holdsWords(name, words)) ||
    (bearer.isBare && bearer.words[0] === words.at(-1))
  );
}

function isNamedSo({ bearers }: Joined, person: Omit<Person, "id">, words: readonly string[]): boolean {
  // a form of a group's name may be that of one of its people
  const names = bearers.flatMap((bearer) => (person.kind === "person" ? namesOf(bearer) : [bearer.words]));
  return isClear(person) && names.some((name) => endsIn(name, words));
}

function isClear({ kind }: Omit<Person, "id">): boolean {
  return kind === "person" || kind === "organisation";
}

/** Whether a name of a person or a body is the one that was asked for, with more before or between its words. */
function endsIn(name: readonly string[], words: readonly string[]): boolean {
  return name.at(-1) === words.at(-1) && holdsWords(name, words);
}

function namesOf({ words, forms }: Bearer): (readonly string[])[] {
  return [words, ...forms];
}

function hasRole({ bearers }: Joined, role: string): boolean {
  const asked = nameWords(role);
  const form = roleWords(role);
  return bearers.some(({ said, roles }) =>
    [
      ...(said[0]?.roles ?? []).map((one) => holdsWords(nameWords(one), asked)),
      ...roles.map(({ words }) => form.size > 0 && [...form].every((word) => words.has(word))),
    ].some((has) => has),
  );
}

function personOf(
  { bearers, reasons, standing }: Joined,
  wanted: (row: KeptSaid) => boolean,
  isCopy: (row: KeptSaid) => boolean,
): Omit<Person, "id"> | null {
  const all = bearers.flatMap(({ said }) => said);
  const rows = all.filter(wanted).sort((a, b) => byDate(a.published, b.published) || a.id - b.id);
  if (rows.length === 0) return null;
  const own = rows.filter((row) => !isCopy(row));
  const counted = own.length > 0 ? own : rows;
  return {
    name: mostFrequent(bearers.map(({ name }) => name)),
    kind: mostFrequent(all.map(({ sourceKind }) => sourceKind)),
    standing,
    roles: tally(bearers.flatMap(({ roles }) => [...new Set(roles.map(({ text }) => text))])).map(
      ([role, articles]) => ({
        role,
        articles,
      }),
    ),
    outlets: tally(counted.map(({ outlet }) => outlet)).map(([outlet, quotations]) => ({
      outlet,
      quotations,
    })),
    articles: new Set(counted.map(({ version }) => version)).size,
    joined: reasons,
    quotations: folded(rows).map((places): SpeakerQuotation => {
      const originals = places.filter((row) => !isCopy(row));
      return {
        text: places[0]?.text ?? "",
        articles: new Set(
          (originals.length > 0 ? originals : places.slice(0, 1)).map(({ version }) => version),
        ).size,
        wordings: new Set(places.map(wordingOf)).size,
        places: places.map((row) => utteranceOf(row, isCopy(row))),
      };
    }),
  };
}

function utteranceOf(row: KeptSaid, isCopy: boolean): Utterance {
  const { file, url, start, end, text, kind, creditedAs, via, roles, confidence } = row;
  const { headline, outlet, section, published } = row;
  return {
    file,
    url,
    article: { headline, outlet, section, published },
    start,
    end,
    text,
    kind,
    creditedAs,
    via,
    roles,
    confidence,
    isCopy,
    kept: row.version,
  };
}

function wordingsOf({ said }: Bearer): string[] {
  return said.filter(({ words }) => words >= LONG_ENOUGH).map(wordingOf);
}

function byCount<P extends Omit<Person, "id">>(people: readonly P[]): P[] {
  return [...people].sort((a, b) => b.quotations.length - a.quotations.length || (a.name < b.name ? -1 : 1));
}
