import { type Kysely, type Migration, sql } from "kysely";
import { SCHEMA } from "./schema.js";

/**
 * The steps by which an archive's tables came to be, by name, in their order. A step that was released is never changed: what is to
 * be otherwise is a further step.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-articles": { up: createTables },
};

/** Texts are ordered by their bytes, as in every other store. */
const text = sql`text collate "C"`;

async function createTables(db: Kysely<unknown>): Promise<void> {
  const { schema } = db.withSchema(SCHEMA);
  await schema
    .createTable("articles")
    .addColumn("id", "integer", (column) => column.primaryKey().generatedByDefaultAsIdentity())
    .addColumn("url", text)
    .execute();
  await schema
    .createTable("addresses")
    .addColumn("key", text, (column) => column.primaryKey())
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("article", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("versions")
    .addColumn("id", "integer", (column) => column.primaryKey().generatedByDefaultAsIdentity())
    .addColumn("article", "integer", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("current", "boolean", (column) => column.notNull())
    .addColumn("content", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("headline", text)
    .addColumn("outlet", text)
    .addColumn("section", text)
    .addColumn("published", text)
    .addColumn("url", text)
    .addColumn("language", text)
    .addColumn("words", "integer", (column) => column.notNull())
    .addColumn("sketch", "integer", (column) => column.notNull())
    .addColumn("doubtful", "boolean", (column) => column.notNull())
    .addColumn("sha256", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("fetched", text, (column) => column.notNull())
    .addColumn("reader", text, (column) => column.notNull())
    .addUniqueConstraint("versions_of_an_article", ["article", "number"])
    .execute();
  await schema.createIndex("versions_by_content").on("versions").column("content").execute();
  await schema.createIndex("addresses_by_article").on("addresses").column("article").execute();
  await schema
    .createIndex("doubtful_versions")
    .on("versions")
    .column("id")
    .where(sql`doubtful`, "=", true)
    .execute();
  await schema
    .createTable("texts")
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("article", "bytea", (column) => column.notNull())
    .addColumn("reading", "bytea", (column) => column.notNull())
    .addColumn("seal", text, (column) => column.notNull())
    .execute();
  // they are packed already
  await sql`alter table hearsay.texts alter column article set storage external, alter column reading set storage external`.execute(
    db,
  );
  await schema
    .createTable("words")
    .addColumn("form", text, (column) => column.primaryKey())
    .addColumn("count", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("totals")
    .addColumn("name", text, (column) => column.primaryKey())
    .addColumn("value", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("copies")
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("other", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("copies_of_a_text", ["version", "other"])
    .execute();
  await schema
    .createTable("sketches")
    .addColumn("term", "bigint", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("versions_by_sketch", ["term", "version"])
    .execute();
  await schema
    .createTable("shards")
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("server", text)
    .execute();
  await schema
    .createTable("shingles")
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("terms", sql`int8[]`, (column) => column.notNull())
    .execute();
  // what was added last waits in a list that every question reads to its end: half a megabyte of it
  await sql`create index shingles_by_term on hearsay.shingles using gin (terms) with (gin_pending_list_limit = 512)`.execute(
    db,
  );
  await createSaid(db);
}

/** Who is credited with which words. */
async function createSaid(db: Kysely<unknown>): Promise<void> {
  await db
    .withSchema(SCHEMA)
    .schema.createTable("said")
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("id", "bigint", (column) => column.notNull())
    .addColumn("start", "integer", (column) => column.notNull())
    .addColumn("end", "integer", (column) => column.notNull())
    .addColumn("text", text, (column) => column.notNull())
    .addColumn("words", "integer", (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("source_kind", text, (column) => column.notNull())
    .addColumn("speaker", text)
    .addColumn("name", text)
    .addColumn("forms", text, (column) => column.notNull())
    .addColumn("roles", text, (column) => column.notNull())
    .addColumn("credited_as", text)
    .addColumn("via", text, (column) => column.notNull())
    .addColumn("confidence", "float8", (column) => column.notNull())
    .addColumn("names", sql`text[] collate "C"`, (column) => column.notNull())
    .addPrimaryKeyConstraint("said_in_versions", ["version", "id"])
    .execute();
  await sql`create index said_by_name on hearsay.said using gin (names) with (gin_pending_list_limit = 512)`.execute(
    db,
  );
}
