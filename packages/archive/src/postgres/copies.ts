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
  { sketch }: Pick<Entry, "sketch">,
  article: number,
  version: number,
): Promise<void> {
  if (sketch.length === 0) return;
  const copies = await earlierCopies(db, sketch, { article, version });
  await db
    .insertInto("sketches")
    .values(sketch.map((term) => ({ term: numberOfTerm(term), version })))
    .execute();
  if (copies.length === 0) return;
  await db
    .insertInto("copies")
    .values(
      copies.flatMap((other) => [
        { version, other },
        { version: other, other: version },
      ]),
    )
    .execute();
}

/** The versions of other articles, stored before a version, that are copies of the same text; by their number. */
export async function earlierCopies(
  db: Kysely<Schema>,
  sketch: Entry["sketch"],
  { article, version }: { readonly article: number; readonly version: number },
): Promise<number[]> {
  if (sketch.length === 0) return [];
  const { rows } = await sql<{ id: number; size: number; shared: number }>`
    select versions.id, versions.sketch as size, likely.shared from (
      select holding.version, count(*)::int4 as shared from unnest(${sketch.map(numberOfTerm)}::int8[]) as terms(term)
      cross join lateral (
        select version from hearsay.sketches where sketches.term = terms.term and version < ${version}
        order by version limit ${sql.lit(MOST_WITH_A_TERM)}
      ) as holding
      group by holding.version having count(*) >= ${sql.lit(LEAST_SHARED)}
    ) as likely join hearsay.versions on versions.id = likely.version
    where versions.article <> ${article} order by versions.id`.execute(db);
  return rows.filter(({ size, shared }) => areCopies(shared, sketch.length, size)).map(({ id }) => id);
}
