import { type Kysely, sql } from "kysely";
import type { Entry } from "../adding/entry.js";
import { areCopies, LEAST_SHARED } from "../shingles/shingles.js";
import type { Schema } from "./schema.js";
import { numberOfTerm } from "./terms.js";

/** So many versions with a term of the sketch are looked at: a term that more have is a phrase and no sign of a copy. */
const MOST_WITH_A_TERM = 1000;

/** Notes which versions of other articles are copies of the same text; which of two was stored first makes no difference. */
export async function noteCopies(
  db: Kysely<Schema>,
  { sketch }: Entry,
  article: number,
  version: number,
): Promise<void> {
  const { rows } = await sql<{ id: number; size: number; shared: number }>`
    select versions.id, versions.sketch as size, likely.shared from (
      select holding.version, count(*)::int4 as shared from unnest(${sketch.map(numberOfTerm)}::int8[]) as term
      cross join lateral (
        with found as materialized (select version from hearsay.shingles where terms @> array[term])
        select version from found order by version limit ${sql.lit(MOST_WITH_A_TERM)}
      ) as holding
      group by holding.version having count(*) >= ${sql.lit(LEAST_SHARED)}
    ) as likely join hearsay.versions on versions.id = likely.version
    where versions.article <> ${article}`.execute(db);
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
