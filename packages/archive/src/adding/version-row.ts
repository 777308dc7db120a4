import type { KeptVersion, MovedVersion } from "../store.js";
import type { Entry } from "./entry.js";
import type { SealedRow } from "./seal.js";

/** What is kept of a version besides its text, as the row of a table. */
export function rowOf(
  { content, facts, sketch, receipt }: Entry,
  { article, number }: Pick<SealedRow, "article" | "number">,
): SealedRow {
  return {
    article,
    number,
    content,
    name: facts.name,
    headline: facts.headline,
    outlet: facts.outlet,
    section: facts.section,
    published: facts.published,
    url: facts.url,
    language: facts.language,
    words: facts.words,
    sketch: sketch.length,
    doubtful: Number(facts.isDoubtful),
    sha256: receipt.sha256,
    source: receipt.from,
    fetched: receipt.fetched,
    reader: receipt.reader,
  };
}

/** The same as a store gives it back. */
export function keptVersionOf(
  row: SealedRow & { readonly id: number },
  { isCurrent, addresses, packed }: Pick<KeptVersion, "isCurrent" | "addresses" | "packed">,
): KeptVersion {
  const { name, headline, outlet, section, published, url, language, words, doubtful } = row;
  return {
    version: row.id,
    article: row.article,
    number: row.number,
    isCurrent,
    addresses,
    facts: { name, headline, outlet, section, published, url, language, words, isDoubtful: doubtful === 1 },
    receipt: { sha256: row.sha256, from: row.source, fetched: row.fetched, reader: row.reader },
    packed,
  };
}

/** A version that is there already, of the article that another one is put back into. */
interface Sibling {
  readonly id: number;
  readonly number: number;
  readonly fetched: string;
  readonly content: string;
}

/** Where a version is put back. */
export interface RestoredPlace {
  readonly number: number;
  /** Whether none comes after it. */
  readonly isLast: boolean;
  /** Those that make room for it by one, in the order in which no two have one number meanwhile. */
  readonly moved: readonly Sibling[];
}

/**
 * The version that is the one which is put back, or null. One with its text is, unless its own number is free and those beside it have another text:
 * its article went back to that text.
 *
 * @param others by their numbers
 */
export function sameAmong(others: readonly Sibling[], { entry, number }: MovedVersion): Sibling | null {
  const same = others.filter(({ content }) => content === entry.content);
  const exact = same.find((other) => other.number === number);
  const before = others.filter((other) => other.number < number).at(-1);
  const after = others.find((other) => other.number >= number);
  const isFree = after?.number !== number;
  if (isFree && ![before, after].some((other) => other?.content === entry.content)) return null;
  return exact ?? same[0] ?? null;
}

/**
 * The place of a version that is put back among the others of its article, see `Store.restore`: under the number that it had, or, where another text
 * has that, by when it was fetched.
 *
 * @param others by their numbers
 */
export function placeAmong(others: readonly Sibling[], { entry, number }: MovedVersion): RestoredPlace {
  const last = others.at(-1)?.number ?? 0;
  if (others.every((other) => other.number !== number)) return { number, isLast: number > last, moved: [] };
  const later = others.findIndex(({ fetched }) => fetched > entry.receipt.fetched);
  if (later === -1) return { number: last + 1, isLast: true, moved: [] };
  return { number: others[later]?.number ?? last, isLast: false, moved: others.slice(later).reverse() };
}
