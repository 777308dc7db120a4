import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Entry } from "../adding/entry.js";
import { keptVersionOf } from "../adding/version-row.js";
import type { KeptSaid } from "../people/said.js";
import type {
  Added,
  Census,
  Fault,
  Holding,
  Identity,
  KeptVersion,
  MovedVersion,
  SaidAsked,
  Store,
} from "../store.js";
import { addEntry } from "./add.js";
import { backUp } from "./back-up.js";
import { bytesOf } from "./bytes.js";
import { damageOf, requireOrder } from "./damage.js";
import { atAddress } from "./known.js";
import { patiently } from "./patience.js";
import { remember, remembered } from "./remembered.js";
import { restoreVersion } from "./restore.js";
import { saidAsked } from "./said.js";
import type { Schema } from "./schema.js";
import { verify } from "./verifying/verify.js";

/**
 * So many questions are asked in one go. The driver frees what it holds in the event loop, which who asks only the store never comes back to
 * by itself.
 */
const QUESTIONS_BETWEEN = 20;
const LANGUAGE = /^language:(.*)$/;

/** An archive in one SQLite file. */
export class SqliteStore implements Store {
  readonly name: string;
  readonly #db: Kysely<Schema>;
  #questions = 0;

  constructor(file: string, db: Kysely<Schema>) {
    this.name = file;
    this.#db = db;
  }

  known(articles: readonly Identity[]): Promise<(number | null)[]> {
    return this.#asked(async (db) => {
      const versions: (number | null)[] = [];
      for (const article of articles) versions.push((await atAddress(db, article))?.version ?? null);
      return versions;
    });
  }

  add(entries: readonly Entry[]): Promise<Added[]> {
    return this.#asked((db) =>
      db.transaction().execute(async (transaction) => {
        const added: Added[] = [];
        for (const entry of entries) added.push(await addEntry(transaction, entry));
        return added;
      }),
    );
  }

  census(): Promise<Census> {
    return this.#asked(async (db) => {
      const totals = await db.selectFrom("totals").selectAll().where("value", ">", 0).execute();
      const doubtful = await db
        .selectFrom("versions")
        .select("name")
        .where("doubtful", "=", sql<number>`1`)
        .where("current", "=", 1)
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
    const asked = JSON.stringify([...new Set(forms)]);
    return this.#asked(async (db) => {
      const rows = await db
        .selectFrom("words")
        .select(["form", "count"])
        .where("form", "in", sql<string>`(select value from json_each(${asked}))`)
        .where("count", ">", 0)
        .execute();
      return new Map(rows.map(({ form, count }) => [form, count]));
    });
  }

  holding(terms: readonly string[], most: number): Promise<readonly Holding[]> {
    return this.#asked(async (db) => {
      // a row for each version would take the driver three times as long
      const { rows } = await sql<{ readonly versions: string }>`
        select (
          select json_group_array(rowid)
          from (select rowid from shingles where shingles match asked.value order by rowid limit ${most})
        ) as versions
        from json_each(${JSON.stringify(terms)}) as asked order by asked.key`.execute(db);
      return rows.map(({ versions }) => ({ versions: JSON.parse(versions), unasked: [] }));
    });
  }

  versions(numbers: readonly number[]): Promise<readonly KeptVersion[]> {
    return this.#asked(async (db) => {
      const rows = await db
        .selectFrom("versions")
        .innerJoin("texts", "texts.version", "versions.id")
        .selectAll("versions")
        .select(["texts.article as packedArticle", "texts.reading as packedReading"])
        .where("versions.id", "in", sql<number>`(select value from json_each(${JSON.stringify(numbers)}))`)
        .orderBy("versions.id")
        .execute();
      const places = await db
        .selectFrom("addresses")
        .selectAll()
        .where(
          "article",
          "in",
          sql<number>`(select value from json_each(${JSON.stringify(rows.map(({ article }) => article))}))`,
        )
        .orderBy("address")
        .execute();
      const addressesOf = new Map<number, string[]>(rows.map(({ article }) => [article, []]));
      for (const { article, address } of places) addressesOf.get(article)?.push(address);
      return rows.map((row) =>
        keptVersionOf(row, {
          isCurrent: row.current === 1,
          addresses: addressesOf.get(row.article) ?? [],
          packed: { article: bytesOf(row.packedArticle), reading: bytesOf(row.packedReading) },
        }),
      );
    });
  }

  async all(after: number, most: number): Promise<readonly KeptVersion[]> {
    const numbers = await this.#asked(async (db) => {
      const rows = await db
        .selectFrom("versions")
        .select("id")
        .where("id", ">", after)
        .orderBy("id")
        .limit(most)
        .execute();
      const ids = rows.map(({ id }) => id);
      requireOrder(after, ids);
      return ids;
    });
    return this.versions(numbers);
  }

  restore(versions: readonly MovedVersion[]): Promise<readonly Added[]> {
    return this.#asked((db) =>
      db.transaction().execute(async (transaction) => {
        const added: Added[] = [];
        for (const version of versions) added.push(await restoreVersion(transaction, version));
        return added;
      }),
    );
  }

  verify(): Promise<readonly Fault[]> {
    return this.#asked(verify);
  }

  backUp(file: string): Promise<void> {
    return this.#asked((db) => backUp(db, file));
  }

  copies(numbers: readonly number[]): Promise<readonly (readonly [number, number])[]> {
    const asked = JSON.stringify(numbers);
    return this.#asked(async (db) => {
      const rows = await db
        .selectFrom("copies")
        .select(["version", "other"])
        .where("version", "in", sql<number>`(select value from json_each(${asked}))`)
        .where("other", "in", sql<number>`(select value from json_each(${asked}))`)
        .whereRef("version", "<", "other")
        .orderBy("version")
        .orderBy("other")
        .execute();
      return rows.map(({ version, other }) => [version, other] as const);
    });
  }

  said(asked: SaidAsked, after: number, most: number): Promise<readonly KeptSaid[]> {
    return this.#asked((db) => saidAsked(db, asked, after, most));
  }

  remembered(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#asked((db) => remembered(db, keys));
  }

  remember(values: ReadonlyMap<string, string>): Promise<void> {
    return this.#asked((db) => remember(db, values));
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }

  async #asked<T>(question: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    try {
      // what is asked is one statement or one transaction, so that it can be asked again
      const answer = await patiently(() => question(this.#db));
      if (++this.#questions % QUESTIONS_BETWEEN === 0) await setImmediate();
      return answer;
    } catch (error) {
      throw damageOf(this.name, error);
    }
  }
}
