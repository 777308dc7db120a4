import { type Kysely, sql } from "kysely";
import { parse } from "pg-connection-string";
import { ArchiveError } from "../archive-error.js";
import { lockForWriting } from "./add.js";
import { shownAddress } from "./address.js";
import { connected } from "./connect.js";
import { damageOf } from "./damage.js";
import { openPostgres } from "./open.js";
import { SCHEMA, type Schema } from "./schema.js";
import { SPREAD, type SpreadTable } from "./spread.js";

/**
 * Spreads the large tables of an archive over its own server and others, by PostgreSQL's own means: hash partitions, of which those of
 * other servers are foreign tables (postgres_fdw). What is there moves to where it belongs, in one transaction; nobody can write
 * meanwhile. Articles, dates, counts and copies stay on the archive's own server, which is asked and written to as before.
 *
 * @param address the archive, which is made where there is none
 * @param others addresses of databases, each on another server, without an archive; the archive's server keeps the passwords and must
 * reach them by the same addresses
 * @returns the archive's address without its password
 * @throws {ArchiveError} where the archive is spread already, another database holds an archive, or a server cannot be reached
 */
export async function shardPostgres(address: string, others: readonly string[]): Promise<string> {
  const name = shownAddress(address);
  const shown = others.map(shownAddress);
  if (new Set([name, ...shown]).size < 1 + others.length)
    throw new ArchiveError("each server must be named once, and none may be the archive's own");
  const store = await openPostgres(address, true);
  await store.close();
  const shards = others.map((other, at) => ({ number: at + 1, address: other, shown: shown[at] ?? "" }));
  await onItsOwn(address, name, async (db) => {
    const { shards: there } = await db
      .selectFrom("shards")
      .select(sql<number>`count(*)::int4`.as("shards"))
      .executeTakeFirstOrThrow();
    if (there > 0) throw new ArchiveError(`the archive ${name} is spread over ${there} servers already`);
  });
  for (const { address: other, shown: its, number } of shards)
    await onItsOwn(other, its, (db) => makePart(db, its, number));
  await onItsOwn(address, name, (db) =>
    db.transaction().execute(async (transaction) => {
      await lockForWriting(transaction);
      await sql`create extension if not exists postgres_fdw`.execute(transaction);
      for (const shard of shards) await nameServer(transaction, shard.number, shard.address);
      for (const table of SPREAD) await spread(transaction, table, others.length + 1);
      await transaction
        .insertInto("shards")
        .values([
          { number: 0, server: null },
          ...shards.map(({ number, shown: server }) => ({ number, server })),
        ])
        .execute();
    }),
  );
  return name;
}

async function onItsOwn(
  address: string,
  name: string,
  step: (db: Kysely<Schema>) => Promise<void>,
): Promise<void> {
  const db = connected(address);
  try {
    await step(db);
  } catch (error) {
    throw damageOf(name, error);
  } finally {
    await db.destroy();
  }
}

/** What finds rows in a part of a table. */
const KEYS: Readonly<Record<SpreadTable, string>> = {
  texts: "primary key (version)",
  shingles: "primary key (version)",
  said: "primary key (version, id)",
};
const INDEXED: Readonly<Partial<Record<SpreadTable, string>>> = { shingles: "terms", said: "names" };

/** Makes the tables of another server, without anything in them. */
async function makePart(db: Kysely<Schema>, name: string, number: number): Promise<void> {
  const { rows } = await sql<{ tables: string[] }>`
    select coalesce(array_agg(tablename::text), '{}') as tables from pg_tables where schemaname = ${SCHEMA}`.execute(
    db,
  );
  const parts = SPREAD.map((table) => `${table}_${number}`);
  // those of a set-up that broke off are empty
  const isOurs = rows[0]?.tables.every((table) => parts.includes(table)) ?? true;
  if (!isOurs) throw new ArchiveError(`${name} holds an archive, or a part of one, already`);
  await db.transaction().execute(async (transaction) => {
    await sql`create schema if not exists hearsay`.execute(transaction);
    for (const table of SPREAD) {
      const part = `${table}_${number}`;
      if (rows[0]?.tables.includes(part)) {
        const held = await sql`select 1 from ${sql.id(SCHEMA, part)} limit 1`.execute(transaction);
        if (held.rows.length > 0) throw new ArchiveError(`${name} holds a part of an archive already`);
        continue;
      }
      await sql`create table ${sql.id(SCHEMA, part)} (${sql.raw(COLUMNS[table])})`.execute(transaction);
      await finish(transaction, table, part);
    }
  });
}

/** The columns as `migrations.ts` makes them. */
const COLUMNS: Readonly<Record<SpreadTable, string>> = {
  texts: `version integer not null, article bytea not null, reading bytea not null, seal text collate "C" not null`,
  shingles: "version integer not null, terms int8[] not null",
  said: `version integer not null, id bigint not null, start integer not null, "end" integer not null, text text collate "C" not null,
    words integer not null, kind text collate "C" not null, source_kind text collate "C" not null, speaker text collate "C",
    name text collate "C", forms text collate "C" not null, roles text collate "C" not null, credited_as text collate "C",
    via text collate "C" not null, confidence float8 not null, names text[] collate "C" not null`,
};

async function finish(db: Kysely<Schema>, table: SpreadTable, part: string): Promise<void> {
  const there = sql.id(SCHEMA, part);
  await sql`alter table ${there} add ${sql.raw(KEYS[table])}`.execute(db);
  const indexed = INDEXED[table];
  if (indexed !== undefined)
    await sql`create index on ${there} using gin (${sql.raw(indexed)}) with (gin_pending_list_limit = 512)`.execute(
      db,
    );
  if (table === "texts")
    await sql`alter table ${there} alter column article set storage external, alter column reading set storage external`.execute(
      db,
    );
}

/** Seconds. */
const CONNECTING = 5;

async function nameServer(db: Kysely<Schema>, number: number, address: string): Promise<void> {
  const { host, port, database, user, password, ...rest } = parse(address);
  const sslmode = new URL(address).searchParams.get("sslmode") ?? (rest.ssl ? "require" : null);
  const options = {
    host: host ?? "",
    port: port ?? "5432",
    dbname: database ?? "",
    ...(sslmode === null ? {} : { sslmode }),
    connect_timeout: `${CONNECTING}`,
    // as on the archive's own server: the terms of texts are found by their index
    options: "-c enable_seqscan=off",
    async_capable: "true",
    fetch_size: "1000",
    batch_size: "100",
  };
  const server = sql.id(`hearsay_${number}`);
  await sql`create server ${server} foreign data wrapper postgres_fdw options (${listed(options)})`.execute(
    db,
  );
  const login = { user: user ?? "", password: password ?? "" };
  await sql`create user mapping for current_user server ${server} options (${listed(login)})`.execute(db);
}

function listed(options: Readonly<Record<string, string>>) {
  return sql.join(Object.entries(options).map(([key, value]) => sql`${sql.id(key)} ${sql.lit(value)}`));
}

/** Puts partitions in the place of a table, and what was in it into them. */
async function spread(db: Kysely<Schema>, table: SpreadTable, servers: number): Promise<void> {
  const whole = sql.id(SCHEMA, table);
  const before = `${table}_whole`;
  await sql`alter table ${whole} rename to ${sql.id(before)}`.execute(db);
  await sql`create table ${whole} (${sql.raw(COLUMNS[table])}) partition by hash (version)`.execute(db);
  for (let number = 0; number < servers; number++) {
    const name = `${table}_${number}`;
    const part = sql.id(SCHEMA, name);
    const rows = sql`partition of ${whole} for values with (modulus ${sql.lit(servers)}, remainder ${sql.lit(number)})`;
    if (number === 0) await sql`create table ${part} ${rows}`.execute(db);
    else
      await sql`create foreign table ${part} ${rows} server ${sql.id(`hearsay_${number}`)}
        options (schema_name 'hearsay', table_name ${sql.lit(name)})`.execute(db);
  }
  await finish(db, table, `${table}_0`);
  await sql`insert into ${whole} select * from ${sql.id(SCHEMA, before)}`.execute(db);
  await sql`drop table ${sql.id(SCHEMA, before)}`.execute(db);
}
