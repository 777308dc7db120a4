import { statSync } from "node:fs";
import { join } from "node:path";
import { openArchive, traceWords } from "@hearsay/archive";
import { articleFromText } from "@hearsay/core";
import { createJiti } from "jiti";
import Database from "libsql";
import pg from "pg";
import { derivedOf, identityOf } from "../../packages/archive/dist/adding/entry.js";
import { packArticle, packReading } from "../../packages/archive/dist/adding/pack.js";

const jiti = createJiti(import.meta.url);
const NO_READING = { quotations: [], attributions: [], speakers: [] };

/** A text that so many of its best candidates agree with is looked for among these. */
const CANDIDATES = 50;
/** The share of words that agree in an occurrence, for all systems. */
const LEAST_ALIKE = 0.6;

/**
 * What keeps articles and finds words in them, each in a folder of its own: Hearsay's archive in both stores, and what a newsroom's
 * programmer would reach for instead.
 *
 * @typedef {{ name: string, text: string }} Article
 * @typedef {{
 *   prepared: (article: Article) => any,
 *   add: (batch: any[]) => Promise<unknown>,
 *   find: (words: string) => Promise<ReadonlySet<string>>,
 *   settle?: () => Promise<unknown>,
 *   bytes: () => Promise<number>,
 *   close: () => Promise<unknown>,
 * }} System
 * @typedef {"hearsay" | "hearsay in PostgreSQL" | "FTS5 + re-rank" | "pg_trgm"} SystemName
 * @type {Record<SystemName, (folder: string) => Promise<System>>}
 */
export const SYSTEMS = {
  async hearsay(folder) {
    const file = join(folder, "growth.archive");
    const store = await openArchive(file, { create: true });
    return { ...ofStore(store), bytes: async () => statSync(file).size, close: () => store.close() };
  },
  async "hearsay in PostgreSQL"() {
    const server = await postgres();
    const address = await server.database();
    const store = await openArchive(address, { create: true });
    const client = await connected(address);
    return {
      ...ofStore(store),
      settle: () => client.query("vacuum analyze"),
      bytes: () => sizeOf(client),
      async close() {
        await client.end();
        await store.close();
        await server.remove();
      },
    };
  },
  async "FTS5 + re-rank"(folder) {
    const file = join(folder, "words.db");
    const db = new Database(file);
    db.exec("pragma journal_mode = wal; create virtual table articles using fts5(name unindexed, text)");
    const insert = db.prepare("insert into articles (name, text) values (?, ?)");
    const search = db.prepare(
      `select name, text from articles where articles match ? order by rank limit ${CANDIDATES}`,
    );
    return {
      prepared: (article) => article,
      async add(batch) {
        db.exec("begin");
        for (const { name, text } of batch) insert.run(name, text);
        db.exec("commit");
      },
      async find(words) {
        const forms = formsOf(words);
        const query = [...new Set(forms)].map((form) => `"${form}"`).join(" OR ");
        const likely = /** @type {Article[]} */ (search.all(query));
        return new Set(likely.filter(({ text }) => hasAlike(formsOf(text), forms)).map(({ name }) => name));
      },
      settle: async () => db.pragma("wal_checkpoint(truncate)"),
      bytes: async () => statSync(file).size,
      close: async () => db.close(),
    };
  },
  async pg_trgm() {
    const server = await postgres();
    const address = await server.database();
    const client = await connected(address);
    await client.query("create extension pg_trgm");
    await client.query("create table articles (name text, text text)");
    await client.query("create index on articles using gin (text gin_trgm_ops)");
    await client.query(`set pg_trgm.word_similarity_threshold = ${LEAST_ALIKE}`);
    return {
      prepared: (article) => article,
      add: (/** @type {Article[]} */ batch) =>
        client.query("insert into articles select * from unnest($1::text[], $2::text[])", [
          batch.map(({ name }) => name),
          batch.map(({ text }) => text),
        ]),
      async find(words) {
        const { rows } = await client.query("select name from articles where $1 <% text", [words]);
        return new Set(rows.map(({ name }) => name));
      },
      settle: () => client.query("vacuum analyze articles"),
      bytes: () => sizeOf(client),
      async close() {
        await client.end();
        await server.remove();
      },
    };
  },
};

/** @param {Awaited<ReturnType<typeof openArchive>>} store */
function ofStore(store) {
  return {
    /** Without attributions, which are found by reading: what that costs is measured elsewhere. @param {Article} article */
    prepared({ name, text }) {
      const article = articleFromText(text, { name });
      const receipt = { sha256: "", from: name, fetched: "2031-12-31T00:00:00.000Z", reader: "0" };
      return {
        ...identityOf(article, `/${name}`),
        ...derivedOf(article, NO_READING),
        receipt,
        packed: { article: packArticle(article), reading: packReading(NO_READING) },
      };
    },
    /** @param {any[]} batch */
    add: (batch) => store.add(batch),
    /** @param {string} words */
    async find(words) {
      const { occurrences } = await traceWords(store, words);
      return new Set(occurrences.map(({ file }) => file));
    },
  };
}

/** @returns {Promise<import("../../packages/archive/test/postgres-server.js").Server>} */
async function postgres() {
  const path = "../../packages/archive/test/postgres-server.ts";
  return /** @type {any} */ (await jiti.import(path)).startServer();
}

/** @param {string} address */
async function connected(address) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return client;
}

/** @param {pg.Client} client */
async function sizeOf(client) {
  const { rows } = await client.query("select pg_database_size(current_database())::float8 as bytes");
  return rows[0].bytes;
}

/** @param {string} text */
function formsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether so many words as are looked for stand near each other, most of which are these. @param {string[]} text @param {string[]} wanted */
function hasAlike(text, wanted) {
  const left = new Map();
  for (const form of wanted) left.set(form, (left.get(form) ?? 0) + 1);
  let alike = 0;
  for (const [at, form] of text.entries()) {
    const before = at >= wanted.length ? text[at - wanted.length] : undefined;
    if (before !== undefined && left.has(before)) {
      const count = left.get(before) + 1;
      left.set(before, count);
      if (count > 0) alike--;
    }
    if (left.has(form)) {
      const count = left.get(form) - 1;
      left.set(form, count);
      if (count >= 0) alike++;
    }
    if (alike >= LEAST_ALIKE * wanted.length) return true;
  }
  return false;
}
