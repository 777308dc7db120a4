import { plural } from "@hearsay/core/plumbing";
import { articlesOf } from "../data/articles-of-records.js";
import { FieldFinder } from "../data/fields.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";

/** An entry of a feed, under the names of the facts that data has. */
interface FeedEntry {
  readonly title: string;
  readonly url: string;
  readonly author: string;
  readonly date: string;
  readonly standfirst: string;
  readonly language: string;
  /** As text or as markup; empty where the feed has no more than a teaser. */
  readonly text: string;
}

const FINDER = new FieldFinder();

/** The articles of the entries that a feed has in full, each with its place; the others are counted. */
export function articlesOfEntries(
  name: string,
  { outlet, entries }: { readonly outlet: string | null; readonly entries: readonly FeedEntry[] },
  options: ReadOptions,
): Parsed {
  const placed = entries.map((record, at) => ({ record: { ...record }, place: at + 1 }));
  const found = placed.filter(({ record }) => record.text.trim() !== "");
  const notes = notesOnTeasers(entries.length - found.length, entries.length);
  const empty = placed.filter((each) => !found.includes(each)).map(({ place }) => place);
  const parsed = articlesOf(name, { found, empty }, FINDER, "entry", options, outlet);
  return { ...parsed, notes };
}

/**
 * What is to be said of entries that a feed does not have in full.
 *
 * @throws {UnreadableError} where it has none in full
 */
export function notesOnTeasers(teasers: number, entries: number): string[] {
  const fetchThem = "name the feed's address to fetch their pages";
  if (entries === 0) throw new UnreadableError("is a feed without entries");
  const counted = `${plural(teasers, "entry", "entries")} with no more than a teaser`;
  if (teasers === entries) throw new UnreadableError(`is a feed of ${counted}; ${fetchThem}`);
  return teasers === 0 ? [] : [`lists ${counted}, left out here; ${fetchThem}`];
}
