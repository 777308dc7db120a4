import { PlaceOf } from "../frame/address.js";

/** What Archive shows: it stands in the address, so that Back and a reload find it again. */
export interface ArchivePlace {
  /** The words that are traced; null shows the start. */
  readonly words: string | null;
  /** The wording whose articles alone are shown; null shows those of all. */
  readonly variant: string | null;
  /** The name of whom it is shown what they are quoted as saying. */
  readonly who: string | null;
  /** The article that is open, by its number in the archive. */
  readonly article: number | null;
  /** Where in it the words stand. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

export const ARCHIVE_START: ArchivePlace = {
  words: null,
  variant: null,
  who: null,
  article: null,
  at: null,
};

/** The place that a hash of the address names; what it does not name is as at the start. */
export function archivePlaceOfHash(hash: string): ArchivePlace {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const at = /^(\d{1,9})-(\d{1,9})$/.exec(given.get("at") ?? "");
  const article = /^[1-9]\d{0,14}$/.exec(given.get("article") ?? "");
  const variant = /^v\d{1,9}$/.exec(given.get("v") ?? "");
  return {
    words: given.get("words")?.trim() || null,
    variant: variant?.[0] ?? null,
    who: given.get("who")?.trim() || null,
    article: article === null ? null : Number(article[0]),
    at: at === null ? null : { start: Number(at[1]), end: Number(at[2]) },
  };
}

export function hashOfArchivePlace({ words, variant, who, article, at }: ArchivePlace): string {
  const parts = new URLSearchParams();
  if (words !== null) parts.set("words", words);
  if (variant !== null) parts.set("v", variant);
  if (who !== null) parts.set("who", who);
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

/** Goes back to the trace from somebody's quotations. */
export function closePerson(): void {
  if ((history.state as { opened?: boolean } | null)?.opened) history.back();
  else showInArchive({ who: null, article: null, at: null });
}
