import { type Kysely, sql } from "kysely";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** See `Store.remembered`. */
export async function remembered(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("remembered")
    .selectAll()
    .where("key", "in", sql<string>`(select value from json_each(${JSON.stringify(keys)}))`)
    .execute();
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** See `Store.remember`; one statement, so that all values are written or none. */
export async function remember(db: Db, values: ReadonlyMap<string, string>): Promise<void> {
  await sql`insert into remembered (key, value) select key, value from json_each(${JSON.stringify(Object.fromEntries(values))}) where true
    on conflict (key) do update set value = excluded.value`.execute(db);
}
