import { type Kysely, Migrator, sql } from "kysely";
import { ArchiveError } from "../archive-error.js";
import { shownAddress } from "./address.js";
import { connected } from "./connect.js";
import { damageOf } from "./damage.js";
import { MIGRATIONS } from "./migrations.js";
import { PATIENCE_AT_FIRST, patiently } from "./patience.js";
import { SCHEMA, type Schema } from "./schema.js";
import { Spread } from "./spread.js";
import { PostgresStore } from "./store.js";

/** Processes that make the tables at the same time do it one after the other. */
const MIGRATING = 0x4872736d;

/**
 * Opens an archive in a PostgreSQL database, which must exist; the archive has a schema of its own there.
 *
 * @param address postgres://user:password@host:port/database
 * @param create whether it is made where there is none
 * @throws {ArchiveError} where there is none, it is none of ours or was written by a later version, or the server cannot be reached;
 * the message names the address without its password
 */
export async function openPostgres(address: string, create: boolean): Promise<PostgresStore> {
  const name = shownAddress(address);
  const db = connected(address);
  try {
    await patiently(() => prepare(name, db, create), PATIENCE_AT_FIRST);
    const shards = await db.selectFrom("shards").selectAll().orderBy("number").execute();
    return new PostgresStore(name, db, new Spread(shards));
  } catch (error) {
    await db.destroy();
    throw damageOf(name, error);
  }
}

async function prepare(name: string, db: Kysely<Schema>, create: boolean): Promise<void> {
  const done = await migrationsDone(name, db);
  const wanted = Object.keys(MIGRATIONS);
  if (done.some((migration) => !wanted.includes(migration)))
    throw new ArchiveError(`the archive ${name} was written by a later version of Hearsay`);
  if (done.length === wanted.length) return;
  if (done.length === 0 && !create)
    throw new ArchiveError(`the archive ${name} does not exist: the database holds none`);
  await requireUnicode(name, db);
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${sql.lit(MIGRATING)})`.execute(connection);
    try {
      await migrate(name, connection);
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(MIGRATING)})`.execute(connection);
    }
  });
}

async function migrate(name: string, db: Kysely<Schema>): Promise<void> {
  await sql`create schema if not exists hearsay`.execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith("corrupted migrations"))
    throw new ArchiveError(`the archive ${name} was written by a later version of Hearsay`);
  throw error;
}

/** The steps that were done; none where there is no archive yet. */
async function migrationsDone(name: string, db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ ours: boolean; tables: number }>`
    select to_regclass('hearsay.kysely_migration') is not null as ours,
      (select count(*)::int4 from pg_tables where schemaname = ${SCHEMA}) as tables`.execute(db);
  const [found] = rows;
  if (found?.ours !== true) {
    if (found !== undefined && found.tables > 0)
      throw new ArchiveError(`${name} holds no archive: its schema ${SCHEMA} is another program's`);
    return [];
  }
  const done = await sql<{ name: string }>`select name from hearsay.kysely_migration order by name`.execute(
    db,
  );
  return done.rows.map((row) => row.name);
}

async function requireUnicode(name: string, db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{
    encoding: string;
  }>`select current_setting('server_encoding') as encoding`.execute(db);
  const encoding = rows[0]?.encoding;
  if (encoding !== "UTF8")
    throw new ArchiveError(`${name} can hold no archive: its encoding is ${encoding}, and must be UTF8`);
}
