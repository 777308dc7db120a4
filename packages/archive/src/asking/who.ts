import { sourceOf } from "../adding/said-in.js";
import { companyOf } from "../people/company.js";
import { nameWords } from "../people/name-words.js";
import { inPeriod, isAlike } from "../people/period.js";
import type { KeptSaid } from "../people/said.js";
import { type Who, type WhoFilters, whoOf } from "../people/who.js";
import type { Store } from "../store.js";
import { LEAST_SURE, pagesOf } from "./said-pages.js";
import { articleOf, readingOf } from "./unpacked.js";

/** In so many articles it is looked who else speaks; they are in memory so many at a time. */
const MOST_READ = 1000;
const AT_ONCE = 100;
/** So many credits of one name are looked at; where there are more, the answer is not complete. */
const MOST_ROWS = 100_000;

/**
 * What somebody is quoted as saying in the articles of an archive, namesakes apart.
 *
 * @param name with at least one letter or digit; without regard to case and accents
 * @throws {ArchiveError} where the archive is damaged
 */
export async function whoIs(store: Store, name: string, filters: WhoFilters): Promise<Who> {
  // a surname alone is credited in more articles than the full name, and may be meant
  const word = nameWords(name).at(-1) ?? null;
  const rows: KeptSaid[] = [];
  let unsure = 0;
  let complete = true;
  for await (const page of pagesOf(store, { word, since: null, before: null })) {
    for (const row of page) {
      if (row.confidence < LEAST_SURE) unsure++;
      else rows.push(row);
    }
    if (rows.length >= MOST_ROWS) {
      complete = false;
      break;
    }
  }
  const versions = [...new Set(rows.map(({ version }) => version))];
  const copies = await store.copies(versions);
  const company = await companyIn(store, versions.slice(0, MOST_READ));
  const wanted = (row: KeptSaid) => inPeriod(row.published, filters) && isAlike(row.outlet, filters.outlet);
  return whoOf(rows, wanted, { query: name, filters, copies, company, unsure, complete });
}

/** Whom versions credit, by their readings. */
async function companyIn(store: Store, versions: readonly number[]): Promise<Map<number, readonly string[]>> {
  const company = new Map<number, readonly string[]>();
  for (let first = 0; first < versions.length; first += AT_ONCE) {
    for (const kept of await store.versions(versions.slice(first, first + AT_ONCE))) {
      const { speakers } = readingOf(store, kept, articleOf(store, kept));
      company.set(kept.version, companyOf(speakers.map((speaker) => sourceOf(speaker))));
    }
  }
  return company;
}
