import { isUtf8 } from "node:buffer";
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { Kysely, Migrator, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";
import Database from "libsql";
import { ArchiveError } from "../archive-error.js";
import { bytesOf } from "./bytes.js";
import { ARCHIVE, damageOf } from "./damage.js";
import { MIGRATIONS } from "./migrations.js";
import { AT_ONCE, patiently } from "./patience.js";
import type { Schema } from "./schema.js";
import { rememberingStatements } from "./statements.js";
import { SqliteStore } from "./store.js";

/**
 * Opens an archive in one SQLite file.
 *
 * @param create whether it is made where there is none
 * @throws {ArchiveError} where there is none, or the file is damaged, none of ours or written by a later version
 */
export async function openSqlite(file: string, create: boolean): Promise<SqliteStore> {
  const exists = existsSync(file);
  if (!exists && !create) throw new ArchiveError(`the archive ${file} does not exist`);
  if (exists && !isDatabase(file))
    throw new ArchiveError(`${file} is no archive: it is not a SQLite database`);
  try {
    return new SqliteStore(file, await migrated(file));
  } catch (error) {
    throw damageOf(file, error);
  }
}

async function migrated(file: string): Promise<Kysely<Schema>> {
  const database = new Database(file, { timeout: AT_ONCE });
  try {
    database.exec(`pragma busy_timeout = ${AT_ONCE}`);
    await patiently(() => requireOurs(file, database));
    await patiently(() => requireNames(file, database));
    // what was committed stays, even where the machine loses its power
    await patiently(() => database.exec("pragma journal_mode = wal"));
    database.exec("pragma synchronous = full");
    database.exec("pragma cache_size = -65536");
    const db = new Kysely<Schema>({ dialect: new Dialect(database) });
    await migrate(file, db);
    return db;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function migrate(file: string, db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const later = (await migrator.getMigrations().catch(() => [])).length;
  if (later > Object.keys(MIGRATIONS).length) throw laterVersion(file);
  const { error } = await patiently(async () => {
    const result = await migrator.migrateToLatest();
    if (String((result.error as { code?: string } | undefined)?.code).startsWith("SQLITE_BUSY"))
      throw result.error;
    return result;
  });
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith("corrupted migrations")) throw laterVersion(file);
  throw error;
}

function laterVersion(file: string): ArchiveError {
  return new ArchiveError(`the archive ${file} was written by a later version of Hearsay`);
}

/** Refuses a database that another program has made; an empty one becomes ours. */
function requireOurs(file: string, database: Database.Database): void {
  const id = numberOf(database, "select application_id as number from pragma_application_id");
  if (id === ARCHIVE) return;
  const tables = numberOf(database, "select count(*) as number from sqlite_master");
  if (id !== 0 || tables > 0)
    throw new ArchiveError(`${file} is no archive: it is a SQLite database of another program`);
  database.exec(`pragma application_id = ${ARCHIVE}`);
}

/** The driver ends the process where a text is no UTF-8: names of tables and of migrations are looked at as bytes first. */
function requireNames(file: string, database: Database.Database): void {
  const named = "select cast(coalesce(name, '') || coalesce(sql, '') as blob) as bytes from sqlite_master";
  const tables = database.prepare(named).all() as readonly { readonly bytes: Uint8Array }[];
  if (!tables.every(({ bytes }) => isUtf8(bytesOf(bytes)))) throw damagedNames(file);
  if (
    numberOf(database, "select count(*) as number from sqlite_master where name = 'kysely_migration'") === 0
  )
    return;
  const done = "select cast(name || timestamp as blob) as bytes from kysely_migration";
  const migrations = database.prepare(done).all() as readonly { readonly bytes: Uint8Array | null }[];
  if (!migrations.every(({ bytes }) => bytes !== null && isUtf8(bytesOf(bytes)))) throw damagedNames(file);
}

function damagedNames(file: string): ArchiveError {
  return new ArchiveError(`the archive ${file} is damaged: a name in its database is no text`);
}

function numberOf(database: Database.Database, query: string): number {
  return (database.prepare(query).get() as { readonly number: number }).number;
}

const HEAD = "SQLite format 3\0";

/** Whether a file begins as a database does; an empty one may become one. */
function isDatabase(file: string): boolean {
  const head = Buffer.alloc(HEAD.length);
  const opened = openSync(file, "r");
  try {
    const read = readSync(opened, head, 0, head.length, 0);
    return read === 0 || head.toString("latin1") === HEAD;
  } finally {
    closeSync(opened);
  }
}

class Dialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database);
  }
}

/** Takes the lock for writing when a transaction begins: one that takes it later may find that another process has written. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database: rememberingStatements(database) });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    // not as a prepared statement, which would stay open where the lock is another's
    await patiently(() => this.#database.exec("begin immediate"));
  }
}

/** Lets migrations run in a transaction, so that two processes cannot make the same tables and none is left half made. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
