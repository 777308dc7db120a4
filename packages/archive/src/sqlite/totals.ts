import { type Kysely, sql } from "kysely";
import type { Schema } from "./schema.js";

/** Adds to the sums over all that is kept. */
export async function addTotals(db: Kysely<Schema>, totals: Readonly<Record<string, number>>): Promise<void> {
  await sql`insert into totals (name, value) select key, value from json_each(${JSON.stringify(totals)}) where true
    on conflict (name) do update set value = value + excluded.value`.execute(db);
}
