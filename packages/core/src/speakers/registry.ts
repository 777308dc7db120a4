import type { Span } from "../text/span.js";
import { compareNames } from "./compare.js";
import { type Name, nameOf } from "./name.js";
import { isOrganisation, plain } from "./name-words.js";
import type { FullNames, Mention } from "./people.js";
import type { Speaker, SpeakerKind } from "./speaker.js";

interface Entry {
  name: Name;
  shown: string;
  kind: SpeakerKind;
  role: string | null;
  gender: Name["gender"];
  readonly mentions: Span[];
  readonly reasons: string[];
}

/** The speakers of one article as they are found, each under one id. */
export class Registry {
  readonly #fullNames: FullNames;
  readonly #entries: Entry[] = [];
  /** A word of a name leads to the entries that have it. */
  readonly #byForm = new Map<string, number[]>();
  /** Unnamed sources and documents by their words. */
  readonly #byPhrase = new Map<string, number>();

  constructor(fullNames: FullNames) {
    this.#fullNames = fullNames;
  }

  /** The id of the speaker that a source phrase stands for, a new one where it must be; null for a pronoun. */
  enter(name: Name, source: Span): string | null {
    if (name.kind === "pronoun" || name.kind === "none") return null;
    const at = name.kind === "named" ? this.#enterNamed(name, source) : this.#enterUnnamed(name, source);
    return `s${at + 1}`;
  }

  /** The same for an outlet through which words came. */
  enterOrganisation(source: Span): string {
    const at = this.#enterNamed(nameOf(source.text), source);
    (this.#entries[at] as Entry).kind = "organisation";
    return `s${at + 1}`;
  }

  addMention(id: string, source: Span, reason: string): void {
    const entry = this.#entries[Number(id.slice(1)) - 1];
    if (entry === undefined) return;
    entry.mentions.push(source);
    if (!entry.reasons.includes(reason)) entry.reasons.push(reason);
    entry.gender ??= nameOf(source.text).gender;
  }

  /** The person that a name stands for, if one of that name is known to speak in the article. */
  personOf(name: Name): { readonly id: string; readonly gender: Name["gender"] } | null {
    const at = this.#find(name);
    const entry = at === null ? undefined : this.#entries[at];
    return entry?.kind === "person" ? { id: `s${(at as number) + 1}`, gender: entry.gender } : null;
  }

  speakers(): Speaker[] {
    return this.#entries.map(({ shown, kind, role, mentions, reasons }, at) => ({
      id: `s${at + 1}`,
      name: shown,
      kind,
      role,
      mentions: distinct(mentions),
      reason: reasons.join("; "),
    }));
  }

  #enterNamed(name: Name, source: Span): number {
    const known = this.#find(name);
    if (known !== null) {
      const entry = this.#entries[known] as Entry;
      entry.mentions.push(source);
      entry.role ??= name.role;
      entry.gender ??= name.gender;
      if (name.forms.length > entry.name.forms.length) {
        entry.name = name;
        entry.shown = name.shown;
        this.#index(name, known);
      }
      this.#give(entry, `“${name.shown}” is part of the name ${entry.shown}`);
      return known;
    }
    const full = name.isOrganisation ? null : this.#fullNameOf(name, source);
    const whole = full?.name ?? name;
    const shown = whole.shown || source.text;
    const at = this.#add(whole, shown, name.isOrganisation ? organisationOrGroup(name) : "person", source);
    const entry = this.#entries[at] as Entry;
    entry.role = name.role;
    entry.gender = name.gender;
    this.#give(
      entry,
      full === null ? `named as “${source.text}”` : `“${name.shown}” is the last name of ${shown}`,
    );
    this.#index(whole, at);
    return at;
  }

  #enterUnnamed(name: Name, source: Span): number {
    const phrase = plain(source.text);
    const known = this.#byPhrase.get(phrase) ?? this.#byRole(source.text);
    if (known !== undefined) {
      (this.#entries[known] as Entry).mentions.push(source);
      return known;
    }
    const kind = name.kind === "document" ? "document" : "unnamed";
    const at = this.#add(name, source.text, kind, source);
    this.#give(this.#entries[at] as Entry, "no name is given");
    this.#byPhrase.set(phrase, at);
    return at;
  }

  /** "the minister": the one speaker with that role. */
  #byRole(phrase: string): number | undefined {
    const role = /^the ([\p{L} -]{3,40})$/iu.exec(phrase)?.[1]?.toLowerCase();
    if (role === undefined) return undefined;
    const having = this.#entries.flatMap((entry, at) =>
      entry.role?.toLowerCase().includes(role) ? [at] : [],
    );
    const [only] = having;
    if (having.length !== 1 || only === undefined) return undefined;
    this.#give(
      this.#entries[only] as Entry,
      `“${phrase}” is the role of ${(this.#entries[only] as Entry).shown}`,
    );
    return only;
  }

  #find(name: Name): number | null {
    const candidates = new Set(name.forms.flatMap((form) => this.#byForm.get(form) ?? []));
    for (const at of candidates)
      if (compareNames(name, (this.#entries[at] as Entry).name) === "same") return at;
    return null;
  }

  /** The full name in the article that a last name belongs to: the nearest before it, else the first after it. */
  #fullNameOf(name: Name, source: Span): Mention | null {
    if (name.forms.length !== 1) return null;
    const full = this.#fullNames.get(name.forms[0] as string) ?? [];
    const persons = full.filter((mention) => !mention.name.words.some(isOrganisation));
    return persons.findLast((mention) => mention.start <= source.start) ?? persons[0] ?? null;
  }

  #add(name: Name, shown: string, kind: SpeakerKind, source: Span): number {
    this.#entries.push({ name, shown, kind, role: null, gender: null, mentions: [source], reasons: [] });
    return this.#entries.length - 1;
  }

  #index(name: Name, at: number): void {
    for (const form of name.forms) {
      const list = this.#byForm.get(form);
      if (list === undefined) this.#byForm.set(form, [at]);
      else if (!list.includes(at) && list.length < 16) list.push(at);
    }
  }

  #give(entry: Entry, reason: string): void {
    if (entry.reasons.length < 6 && !entry.reasons.includes(reason)) entry.reasons.push(reason);
  }
}

/** In the order of the text, each place once. */
function distinct(mentions: readonly Span[]): Span[] {
  const byPlace = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function organisationOrGroup(name: Name): SpeakerKind {
  return name.words.length === 1 && name.words[0]?.endsWith("s") ? "group" : "organisation";
}
