import { Kysely, SqliteDialect, sql } from "kysely";
import Database from "libsql";
import type { Faults } from "../../verifying/faults.js";
import { MIGRATIONS } from "../migrations.js";
import type { Schema } from "../schema.js";

interface Made {
  readonly name: string;
  readonly sql: string | null;
}

/** Whether tables and indexes are those that the migrations make. */
export async function verifyTables(db: Kysely<Schema>, faults: Faults): Promise<void> {
  const fresh = new Kysely<Schema>({ dialect: new SqliteDialect({ database: new Database(":memory:") }) });
  for (const { up } of Object.values(MIGRATIONS)) await up(fresh);
  const expected = await madeIn(fresh);
  await fresh.destroy();
  const there = await madeIn(db);
  for (const [name, made] of expected) {
    if (!there.has(name)) faults.add("database", `${name} is missing`);
    else if (there.get(name) !== made) faults.add("database", `${name} is made otherwise`);
  }
}

async function madeIn(db: Kysely<Schema>): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<Made>`select name, sql from sqlite_master`.execute(db);
  return new Map(rows.map((row) => [row.name, row.sql]));
}
