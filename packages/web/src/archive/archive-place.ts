import { PlaceOf } from "../frame/address.js";

/** What Archive shows: it stands in the address, so that Back and a reload find it again. */
export interface ArchivePlace {
  /** The words that are traced; null shows the start. */
  readonly words: string | null;
  /** The wording whose articles alone are shown; null shows those of all. */
  readonly variant: string | null;
  /** The outlet whose articles alone are shown in a trace; "" are those that name none. */
  readonly inOutlet: string | null;
  /** The year whose articles alone are shown in a trace; "" are those without a date. */
  readonly inYear: string | null;
  /** Whether what changed after publication is shown, instead of a trace. */
  readonly changes: boolean;
  /** The pair of versions after which the changes go on, by the number of its later one; null begins with the newest. */
  readonly after: number | null;
  /** The job of adding that is followed; "" shows what is added without one, null shows something else. */
  readonly adding: string | null;
  /** Changes of versions that were fetched from this day on. */
  readonly since: string | null;
  /** Changes in articles of this outlet. */
  readonly outlet: string | null;
  /** The name of whom it is shown what they are quoted as saying. */
  readonly who: string | null;
  /** From when to when they are quoted, each a year, a month or a day. */
  readonly saidSince: string | null;
  readonly saidUntil: string | null;
  /** The outlet that quotes them. */
  readonly saidIn: string | null;
  /** Words of their role. */
  readonly role: string | null;
  /** The article that is open, by its number in the archive. */
  readonly article: number | null;
  /** Where in it the words stand. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** How the address calls what is text in a place. */
const TEXTS = {
  words: "words",
  since: "since",
  outlet: "outlet",
  who: "who",
  saidSince: "from",
  saidUntil: "until",
  saidIn: "by",
  role: "role",
} as const;

export const ARCHIVE_START: ArchivePlace = {
  words: null,
  variant: null,
  inOutlet: null,
  inYear: null,
  changes: false,
  after: null,
  adding: null,
  since: null,
  outlet: null,
  who: null,
  saidSince: null,
  saidUntil: null,
  saidIn: null,
  role: null,
  article: null,
  at: null,
};

/** The place that a hash of the address names; what it does not name is as at the start. */
export function archivePlaceOfHash(hash: string): ArchivePlace {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const text = (name: keyof typeof TEXTS) => given.get(TEXTS[name])?.trim() || null;
  const at = /^(\d{1,9})-(\d{1,9})$/.exec(given.get("at") ?? "");
  const number = (name: string) => {
    const found = /^[1-9]\d{0,14}$/.exec(given.get(name) ?? "");
    return found === null ? null : Number(found[0]);
  };
  const adding = /^[\da-f-]{0,40}$/.exec(given.get("add") ?? "?");
  const variant = /^v\d{1,9}$/.exec(given.get("v") ?? "");
  const year = /^(?:\d{4})?$/.exec(given.get("year") ?? "?");
  return {
    words: text("words"),
    variant: variant?.[0] ?? null,
    inOutlet: given.get("in")?.trim() ?? null,
    inYear: year?.[0] ?? null,
    changes: given.has("changes"),
    after: number("after"),
    adding: adding?.[0] ?? null,
    since: text("since"),
    outlet: text("outlet"),
    who: text("who"),
    saidSince: text("saidSince"),
    saidUntil: text("saidUntil"),
    saidIn: text("saidIn"),
    role: text("role"),
    article: number("article"),
    at: at === null ? null : { start: Number(at[1]), end: Number(at[2]) },
  };
}

export function hashOfArchivePlace(place: ArchivePlace): string {
  const { variant, inOutlet, inYear, changes, after, adding, article, at } = place;
  const parts = new URLSearchParams();
  if (adding !== null) parts.set("add", adding);
  if (changes) parts.set("changes", "");
  for (const [name, called] of Object.entries(TEXTS)) {
    const text = place[name as keyof typeof TEXTS];
    if (text !== null) parts.set(called, text);
  }
  if (variant !== null) parts.set("v", variant);
  if (inOutlet !== null) parts.set("in", inOutlet);
  if (inYear !== null) parts.set("year", inYear);
  if (after !== null) parts.set("after", String(after));
  if (article !== null) parts.set("article", String(article));
  if (at !== null) parts.set("at", `${at.start}-${at.end}`);
  return parts.size === 0 ? "" : `#${parts}`;
}

const shown = new PlaceOf<ArchivePlace>("archive", ARCHIVE_START, archivePlaceOfHash, hashOfArchivePlace);

export const archivePlace = shown.now;

/** Goes on in the same place of the history. */
export function showInArchive(change: Partial<ArchivePlace>): void {
  shown.showHere(change);
}

/** Opens something, from which Back leads back to where one was. */
export function openInArchive(change: Partial<ArchivePlace>): void {
  shown.open(change);
}

/** Goes back to what an article was opened from. */
export function closeArticle(): void {
  if ((history.state as { opened?: boolean } | null)?.opened) history.back();
  else showInArchive({ article: null, at: null });
}

const NOBODY = { who: null, saidSince: null, saidUntil: null, saidIn: null, role: null } as const;

/** Opens what somebody is quoted as saying, by nothing but the name. */
export function openWho(who: string): void {
  openInArchive({ ...NOBODY, who, article: null, at: null });
}

/** Goes back to the trace from somebody's quotations. */
export function closePerson(): void {
  if ((history.state as { opened?: boolean } | null)?.opened) history.back();
  else showInArchive({ ...NOBODY, article: null, at: null });
}
