import { type Kysely, sql } from "kysely";
import type { Entry } from "../adding/entry.js";
import { keptVersionOf } from "../adding/version-row.js";
import { ArchiveError } from "../archive-error.js";
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
import { addEntries } from "./add.js";
import { damageOf } from "./damage.js";
import { atAddress } from "./known.js";
import { patiently } from "./patience.js";
import { remember, remembered } from "./remembered.js";
import { restoreVersions } from "./restore.js";
import { type Asked, saidAsked } from "./said.js";
import type { Schema } from "./schema.js";
import { type Spread, wholly } from "./spread.js";
import { numberOfTerm } from "./terms.js";
import { keyOf } from "./text.js";
import { verify } from "./verifying/verify.js";

const LANGUAGE = /^language:(.*)$/;

/** An archive in a PostgreSQL database. */
export class PostgresStore implements Store {
  readonly name: string;
  readonly #db: Kysely<Schema>;
  readonly #spread: Spread;

  /** @param name the address without its password */
  constructor(name: string, db: Kysely<Schema>, spread: Spread) {
    this.name = name;
    this.#db = db;
    this.#spread = spread;
  }

  known(articles: readonly Identity[]): Promise<(number | null)[]> {
    return this.#asked(async ({ db }) => {
      const versions: (number | null)[] = [];
      for (const article of articles) versions.push((await atAddress(db, article))?.version ?? null);
      return versions;
    });
  }

  add(entries: readonly Entry[]): Promise<Added[]> {
    return this.#written((db) => addEntries(db, entries));
  }

  census(): Promise<Census> {
    return this.#asked(async ({ db }) => {
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
    return this.#asked(async ({ db }) => {
      const rows = await db
        .selectFrom("words")
        .select(["form", "count"])
        .where("form", "=", sql<string>`any(${[...formOf.keys()]}::text[])`)
        .where("count", ">", 0)
        .execute();
      return new Map(rows.map(({ form, count }) => [formOf.get(form) ?? form, count]));
    });
  }

  /** Side by side, as far as there are connections. */
  holding(terms: readonly string[], most: number): Promise<readonly Holding[]> {
    return Promise.all(terms.map((term) => this.#holdingOne(term, most)));
  }

  #holdingOne(term: string, most: number): Promise<Holding> {
    const number = numberOfTerm(term);
    return this.#asked(async ({ db, spread }) => {
      // in two steps, or the planner may walk through all versions in their order until enough are found
      const { rows, unasked } = await spread.ask(
        db,
        "shingles",
        (shingles) => sql<{ version: number }>`
          with found as materialized (
            select version from ${shingles} where terms @> array[${number}::int8]
          ) select version from found order by version limit ${most}`,
      );
      const versions = rows.map(({ version }) => version);
      return { versions: versions.sort((a, b) => a - b).slice(0, most), unasked };
    });
  }

  versions(numbers: readonly number[]): Promise<readonly KeptVersion[]> {
    return this.#asked(async ({ name, db, spread }) => {
      const rows = await db
        .selectFrom("versions")
        .selectAll()
        .where("id", "=", sql<number>`any(${numbers}::int4[])`)
        .orderBy("id")
        .execute();
      const ids = rows.map(({ id }) => id);
      const texts = await spread.ask(
        db,
        "texts",
        (from) => sql<Schema["texts"]>`select * from ${from} where version = any(${ids}::int4[])`,
      );
      const packedOf = new Map(
        texts.rows.map(({ version, article, reading }) => [version, { article, reading }]),
      );
      if (packedOf.size < ids.length) wholly(name, texts);
      const places = await db
        .selectFrom("addresses")
        .select(["article", "address"])
        .where("article", "=", sql<number>`any(${rows.map(({ article }) => article)}::int4[])`)
        .orderBy("address")
        .execute();
      const addressesOf = new Map<number, string[]>(rows.map(({ article }) => [article, []]));
      for (const { article, address } of places) addressesOf.get(article)?.push(address);
      return rows.flatMap((row) => {
        const packed = packedOf.get(row.id);
        if (packed === undefined) return [];
        const addresses = addressesOf.get(row.article) ?? [];
        const doubtful = Number(row.doubtful);
        return [keptVersionOf({ ...row, doubtful }, { isCurrent: row.current, addresses, packed })];
      });
    });
  }

  async all(after: number, most: number): Promise<readonly KeptVersion[]> {
    const rows = await this.#asked(({ db }) =>
      db.selectFrom("versions").select("id").where("id", ">", after).orderBy("id").limit(most).execute(),
    );
    return this.versions(rows.map(({ id }) => id));
  }

  restore(versions: readonly MovedVersion[]): Promise<readonly Added[]> {
    return this.#written((db) => restoreVersions(db, versions));
  }

  verify(): Promise<readonly Fault[]> {
    return this.#asked(verify);
  }

  async backUp(): Promise<void> {
    throw new ArchiveError(
      `the archive ${this.name} is not copied to a file: its server's own backups are for that, or an export`,
    );
  }

  copies(numbers: readonly number[]): Promise<readonly (readonly [number, number])[]> {
    return this.#asked(async ({ db }) => {
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

  said(asked: SaidAsked, after: number, most: number): Promise<readonly KeptSaid[]> {
    return this.#asked((here) => saidAsked(here, asked, after, most));
  }

  remembered(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#asked(({ db }) => remembered(db, keys));
  }

  remember(values: ReadonlyMap<string, string>): Promise<void> {
    return this.#asked(({ db }) => remember(db, values));
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }

  #written(write: (db: Kysely<Schema>) => Promise<Added[]>): Promise<Added[]> {
    let before: readonly Added[] = [];
    return this.#asked(({ db }) =>
      db.transaction().execute(async (transaction) => {
        const added = await write(transaction);
        // where the connection was lost while this was committed, it may have been: then it is there, and was not known before
        const told = added.map((one, at) =>
          one.outcome === "known" && before[at]?.version === one.version ? before[at] : one,
        );
        before = told;
        return told;
      }),
    );
  }

  async #asked<T>(question: (here: Asked) => Promise<T>): Promise<T> {
    try {
      // what is asked is one statement or one transaction, or reads only, so that it can be asked again
      return await patiently(() => question({ name: this.name, db: this.#db, spread: this.#spread }));
    } catch (error) {
      throw damageOf(this.name, error);
    }
  }
}
