import { wordingOf } from "../people/fold.js";
import { boundsOf, inPeriod, isAlike } from "../people/period.js";
import { type Grouping, type Quoted, type QuotedFilters, quotedOf } from "../people/quoted.js";
import type { KeptSaid } from "../people/said.js";
import { hashOf } from "../shingles/hash.js";
import type { Store } from "../store.js";
import { LEAST_SURE, pagesOf } from "./said-pages.js";

/** A wording of fewer words may be anybody's. */
const LONG_ENOUGH = 7;

/**
 * Who is quoted in an archive, and how much: all of it, or what filters leave. It looks at all that is said in the period; the memory it
 * takes grows with the number of quotations, and not with their length.
 *
 * @throws {ArchiveError} where the archive is damaged
 */
export async function whoIsQuoted(
  store: Store,
  filters: QuotedFilters,
  by: Grouping | null,
): Promise<Quoted> {
  const rows: KeptSaid[] = [];
  const wordings = new Map<number, string>();
  let unsure = 0;
  for await (const page of pagesOf(store, { word: null, ...boundsOf(filters) })) {
    for (const row of page) {
      if (!inPeriod(row.published, filters) || !isAlike(row.outlet, filters.outlet)) continue;
      if (!isAlike(row.section, filters.section)) continue;
      if (row.confidence < LEAST_SURE) {
        unsure++;
        continue;
      }
      if (row.words >= LONG_ENOUGH) wordings.set(row.id, hashOf(wordingOf(row)).toString(36));
      rows.push({ ...row, text: "" });
    }
  }
  const copies = await store.copies([...new Set(rows.map(({ version }) => version))]);
  return quotedOf(rows, { filters, by, copies, unsure, wordingOf: ({ id }) => wordings.get(id) ?? null });
}
