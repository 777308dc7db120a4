import { type Kysely, type Migration, sql } from "kysely";
import { ADDRESSES, partOfSum, sealOf } from "../adding/seal.js";
import { bytesOf } from "./bytes.js";
import type { Schema } from "./schema.js";
import { addTotals } from "./totals.js";

/**
 * The steps by which an archive's tables came to be, by name, in their order. A step that was released is never changed: what is to
 * be otherwise is a further step.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-articles": { up: createTables },
  "0002-seals": { up: sealVersions },
};

async function createTables(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("articles")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("url", "text", (column) => column.unique())
    .execute();
  await schema
    .createTable("addresses")
    .addColumn("address", "text", (column) => column.primaryKey().notNull())
    .addColumn("article", "integer", (column) => column.notNull())
    .modifyEnd(sql`without rowid`)
    .execute();
  await schema
    .createTable("versions")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("article", "integer", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("current", "integer", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("headline", "text")
    .addColumn("outlet", "text")
    .addColumn("section", "text")
    .addColumn("published", "text")
    .addColumn("url", "text")
    .addColumn("language", "text")
    .addColumn("words", "integer", (column) => column.notNull())
    .addColumn("sketch", "integer", (column) => column.notNull())
    .addColumn("doubtful", "integer", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("fetched", "text", (column) => column.notNull())
    .addColumn("reader", "text", (column) => column.notNull())
    .addUniqueConstraint("versions_of_an_article", ["article", "number"])
    .execute();
  await schema.createIndex("versions_by_content").on("versions").column("content").execute();
  await schema.createIndex("addresses_by_article").on("addresses").column("article").execute();
  await schema
    .createIndex("doubtful_versions")
    .on("versions")
    .column("doubtful")
    .where("doubtful", "=", 1)
    .execute();
  await schema
    .createTable("texts")
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("article", "blob", (column) => column.notNull())
    .addColumn("reading", "blob", (column) => column.notNull())
    .execute();
  await schema
    .createTable("words")
    .addColumn("form", "text", (column) => column.primaryKey().notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .modifyEnd(sql`without rowid`)
    .execute();
  await schema
    .createTable("totals")
    .addColumn("name", "text", (column) => column.primaryKey().notNull())
    .addColumn("value", "integer", (column) => column.notNull())
    .modifyEnd(sql`without rowid`)
    .execute();
  await schema
    .createTable("copies")
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("other", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("copies_of_a_text", ["version", "other"])
    .modifyEnd(sql`without rowid`)
    .execute();
  await createSaid(db);
  // the terms themselves are not kept, nor where in the text they stand: only which versions have them
  await sql`create virtual table shingles using fts5(terms, content='', detail=none, columnsize=0, tokenize='ascii')`.execute(
    db,
  );
}

async function sealVersions(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable("texts").addColumn("seal", "text").execute();
  const versions = await db.selectFrom("versions").select("id").orderBy("id").execute();
  for (const { id } of versions) {
    const row = await db
      .selectFrom("versions")
      .innerJoin("texts", "texts.version", "versions.id")
      .selectAll("versions")
      .select(["texts.article as packedArticle", "reading"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (row === undefined) continue;
    const packed = { article: bytesOf(row.packedArticle), reading: bytesOf(row.reading) };
    await db
      .updateTable("texts")
      .set({ seal: sealOf(row, packed) })
      .where("version", "=", id)
      .execute();
  }
  const addresses = await db.selectFrom("addresses").selectAll().execute();
  const sum = addresses.reduce((so, { address, article }) => so + partOfSum(address, article), 0);
  await addTotals(db, { [ADDRESSES]: sum });
}

/** Who is credited with which words. */
async function createSaid({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("said")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("start", "integer", (column) => column.notNull())
    .addColumn("end", "integer", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("words", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("source_kind", "text", (column) => column.notNull())
    .addColumn("speaker", "text")
    .addColumn("name", "text")
    .addColumn("forms", "text", (column) => column.notNull())
    .addColumn("roles", "text", (column) => column.notNull())
    .addColumn("credited_as", "text")
    .addColumn("via", "text", (column) => column.notNull())
    .addColumn("confidence", "real", (column) => column.notNull())
    .execute();
  await schema.createIndex("said_by_version").on("said").column("version").execute();
  await schema
    .createTable("said_names")
    .addColumn("word", "text", (column) => column.notNull())
    .addColumn("said", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("said_by_names", ["word", "said"])
    .modifyEnd(sql`without rowid`)
    .execute();
}
