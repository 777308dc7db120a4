import { type Kysely, sql } from "kysely";
import type { Entry } from "../adding/entry.js";
import { areCopies, LEAST_SHARED } from "../shingles/shingles.js";
import type { Schema } from "./schema.js";
import { numberOfTerm } from "./terms.js";

/** So many versions with a term of the sketch are looked at: a term that more have is a phrase and no sign of a copy. */
const MOST_WITH_A_TERM = 1000;

/** Keeps a version's sketch, and notes which versions of other articles are copies of the same text; which of two was stored first makes no difference. */
export async function noteCopies(
  db: Kysely<Schema>,
  { sketch }: Entry,
  article: number,
  version: number,
): Promise<void> {
  if (sketch.length === 0) return;
  const terms = sketch.map(numberOfTerm);
  const { rows } = await sql<{ id: number; size: number; shared: number }>`
    select versions.id, versions.sketch as size, likely.shared from (
      select holding.version, count(*)::int4 as shared from unnest(${terms}::int8[]) as terms(term)
      cross join lateral (
        select version from hearsay.sketches where sketches.term = terms.term order by version limit ${sql.lit(MOST_WITH_A_TERM)}
      ) as holding
      group by holding.version having count(*) >= ${sql.lit(LEAST_SHARED)}
    ) as likely join hearsay.versions on versions.id = likely.version
    where versions.article <> ${article}`.execute(db);
  await db
    .insertInto("sketches")
    .values(terms.map((term) => ({ term, version })))
    .execute();
  const copies = rows.filter(({ size, shared }) => areCopies(shared, sketch.length, size));
  if (copies.length === 0) return;
  await db
    .insertInto("copies")
    .values(
      copies.flatMap(({ id }) => [
        { version, other: id },
        { version: id, other: version },
      ]),
    )
    .execute();
}
