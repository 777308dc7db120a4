import { type Kysely, sql } from "kysely";
import type { Entry } from "../adding/entry.js";
import type { Added, Census, Identity, KeptVersion, Store } from "../store.js";
import { addEntries } from "./add.js";
import { damageOf } from "./damage.js";
import { knownVersion } from "./known.js";
import { patiently } from "./patience.js";
import type { Schema } from "./schema.js";
import { numberOfTerm } from "./terms.js";
import { keyOf } from "./text.js";

const LANGUAGE = /^language:(.*)$/;

/** An archive in a PostgreSQL database. */
export class PostgresStore implements Store {
  readonly name: string;
  readonly #db: Kysely<Schema>;

  /** @param name the address without its password */
  constructor(name: string, db: Kysely<Schema>) {
    this.name = name;
    this.#db = db;
  }

  known(articles: readonly Identity[]): Promise<(number | null)[]> {
    return this.#asked(async (db) => {
      const versions: (number | null)[] = [];
      for (const article of articles) versions.push((await knownVersion(db, article))?.version ?? null);
      return versions;
    });
  }

  add(entries: readonly Entry[]): Promise<Added[]> {
    let before: readonly Added[] = [];
    return this.#asked((db) =>
      db.transaction().execute(async (transaction) => {
        const added = await addEntries(transaction, entries);
        // where the connection was lost while this was committed, it may have been: then it is there, and was not known before
        const told = added.map((one, at) =>
          one.outcome === "known" && before[at]?.version === one.version ? before[at] : one,
        );
        before = told;
        return told;
      }),
    );
  }

  census(): Promise<Census> {
    return this.#asked(async (db) => {
      const totals = await db.selectFrom("totals").selectAll().where("value", ">", 0).execute();
      const doubtful = await db
        .selectFrom("versions")
        .select("name")
        .where("doubtful", "=", true)
        .where("current", "=", true)
        .orderBy("id")
        .execute();
      const total = (name: string) => totals.find((one) => one.name === name)?.value ?? 0;
      const languages = totals.flatMap(({ name }) => LANGUAGE.exec(name)?.[1] ?? []);
      return {
        articles: total("articles"),
        versions: total("versions"),
        words: total("words"),
        languages: new Set(languages.includes("") ? [] : languages),
        doubtful: doubtful.map(({ name }) => name),
      };
    });
  }

  counts(forms: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const formOf = new Map<string, string>();
    for (const form of forms) formOf.set(keyOf(form), form);
    return this.#asked(async (db) => {
      const rows = await db
        .selectFrom("words")
        .select(["form", "count"])
        .where("form", "=", sql<string>`any(${[...formOf.keys()]}::text[])`)
        .where("count", ">", 0)
        .execute();
      return new Map(rows.map(({ form, count }) => [formOf.get(form) ?? form, count]));
    });
  }

  holding(term: string, most: number): Promise<readonly number[]> {
    return this.#asked(async (db) => {
      // in two steps, or the planner may walk through all versions in their order until enough are found
      const { rows } = await sql<{ version: number }>`
        with found as materialized (
          select version from hearsay.shingles where terms @> array[${numberOfTerm(term)}::int8]
        ) select version from found order by version limit ${most}`.execute(db);
      return rows.map(({ version }) => version);
    });
  }

  versions(numbers: readonly number[]): Promise<readonly KeptVersion[]> {
    return this.#asked(async (db) => {
      const rows = await db
        .selectFrom("versions")
        .innerJoin("texts", "texts.version", "versions.id")
        .selectAll("versions")
        .select(["texts.article as packedArticle", "texts.reading as packedReading"])
        .where("versions.id", "=", sql<number>`any(${numbers}::int4[])`)
        .orderBy("versions.id")
        .execute();
      const places = await db
        .selectFrom("addresses")
        .select(["article", "address"])
        .where("article", "=", sql<number>`any(${rows.map(({ article }) => article)}::int4[])`)
        .orderBy("address")
        .execute();
      const addressesOf = new Map<number, string[]>(rows.map(({ article }) => [article, []]));
      for (const { article, address } of places) addressesOf.get(article)?.push(address);
      return rows.map((row) => ({
        version: row.id,
        article: row.article,
        number: row.number,
        isCurrent: row.current,
        addresses: addressesOf.get(row.article) ?? [],
        facts: {
          name: row.name,
          headline: row.headline,
          outlet: row.outlet,
          published: row.published,
          url: row.url,
          language: row.language,
          words: row.words,
          isDoubtful: row.doubtful,
        },
        receipt: { sha256: row.sha256, from: row.source, fetched: row.fetched, reader: row.reader },
        packed: { article: row.packedArticle, reading: row.packedReading },
      }));
    });
  }

  copies(numbers: readonly number[]): Promise<readonly (readonly [number, number])[]> {
    return this.#asked(async (db) => {
      const rows = await db
        .selectFrom("copies")
        .select(["version", "other"])
        .where("version", "=", sql<number>`any(${numbers}::int4[])`)
        .where("other", "=", sql<number>`any(${numbers}::int4[])`)
        .whereRef("version", "<", "other")
        .orderBy("version")
        .orderBy("other")
        .execute();
      return rows.map(({ version, other }) => [version, other] as const);
    });
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }

  async #asked<T>(question: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    try {
      // what is asked is one statement or one transaction, so that it can be asked again
      return await patiently(() => question(this.#db));
    } catch (error) {
      throw damageOf(this.name, error);
    }
  }
}
