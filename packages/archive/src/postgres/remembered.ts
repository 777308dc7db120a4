import { type Kysely, sql } from "kysely";
import { kept } from "../adding/kept-text.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** See `Store.remembered`. */
export async function remembered(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("remembered")
    .selectAll()
    .where("key", "=", sql<string>`any(${keys}::text[])`)
    .execute();
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** See `Store.remember`; one statement, so that all values are written or none. */
export async function remember(db: Db, values: ReadonlyMap<string, string>): Promise<void> {
  // in one order for all processes
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  await sql`insert into hearsay.remembered (key, value)
    select * from unnest(${sorted.map(([key]) => key)}::text[], ${sorted.map(([, value]) => kept(value))}::text[])
    on conflict (key) do update set value = excluded.value`.execute(db);
}
