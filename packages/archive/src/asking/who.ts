import { nameWords } from "../people/name-words.js";
import { inPeriod, isAlike } from "../people/period.js";
import type { KeptSaid } from "../people/said.js";
import { type Who, type WhoFilters, whoOf } from "../people/who.js";
import type { Store } from "../store.js";
import { LEAST_SURE, pagesOf } from "./said-pages.js";

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
  const copies = await store.copies([...new Set(rows.map(({ version }) => version))]);
  const wanted = (row: KeptSaid) => inPeriod(row.published, filters) && isAlike(row.outlet, filters.outlet);
  return whoOf(rows, wanted, { query: name, filters, copies, unsure, complete });
}
