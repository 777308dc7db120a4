import { formsOf } from "@hearsay/core/plumbing";
import { type Kysely, sql } from "kysely";
import { countsOf } from "../adding/counts.js";
import type { Entry, Facts } from "../adding/entry.js";
import { unpackArticle } from "../adding/pack.js";
import { sealOf } from "../adding/seal.js";
import { rowOf } from "../adding/version-row.js";
import type { Added } from "../store.js";
import { giveUrl, insertAddress, noteAddress } from "./addresses.js";
import { noteCopies } from "./copies.js";
import { atAddress, withText } from "./known.js";
import { addSaid } from "./said.js";
import type { Schema } from "./schema.js";
import { addTotals } from "./totals.js";

type Db = Kysely<Schema>;

/** Stores one article within a transaction. */
export async function addEntry(db: Db, entry: Entry): Promise<Added> {
  const there = await atAddress(db, entry);
  if (there?.version != null) return { outcome: "known", version: there.version };
  const same = there === null ? await withText(db, entry) : null;
  if (same?.version != null) {
    await noteAddress(db, entry.address, same.article);
    if (entry.url !== null) await giveUrl(db, entry.url, same.article);
    return { outcome: "known", version: same.version };
  }
  const article = there?.article ?? (await newArticle(db, entry));
  const version = await newVersion(db, entry, article);
  return { outcome: there === null ? "new" : "version", version };
}

/** Makes an article that has no version yet. */
export async function newArticle(db: Db, { address, url }: Entry): Promise<number> {
  const { id } = await db.insertInto("articles").values({ url }).returning("id").executeTakeFirstOrThrow();
  await insertAddress(db, address, id);
  await addTotals(db, { articles: 1 });
  return id;
}

async function newVersion(db: Db, entry: Entry, article: number): Promise<number> {
  const before = await supersede(db, article);
  return insertVersion(db, entry, { article, number: before + 1, isCurrent: true });
}

/** Where a version stands among those of its article. */
interface Place {
  readonly article: number;
  readonly number: number;
  readonly isCurrent: boolean;
}

/** Stores a version at a place that is free; one that is current must be the only one. Returns the version. */
export async function insertVersion(
  db: Db,
  entry: Entry,
  { article, number, isCurrent }: Place,
): Promise<number> {
  const { facts, packed } = entry;
  const row = rowOf(entry, { article, number });
  const { id } = await db
    .insertInto("versions")
    .values({ ...row, current: Number(isCurrent) })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("texts")
    .values({ version: id, ...packed, seal: sealOf(row, packed) })
    .execute();
  await noteCopies(db, entry, article, id);
  const terms = [...entry.shingles, ...entry.sketch].join(" ");
  await db.insertInto("shingles").values({ rowid: id, terms }).execute();
  await addSaid(db, id, entry.said);
  if (isCurrent) await countWords(db, entry.counts, 1);
  await addTotals(db, { versions: 1, ...(isCurrent ? totalsOf(facts, 1) : {}) });
  return id;
}

/** The words of an article's current version count no longer, since another one comes. Returns its number, 0 where there is none. */
export async function supersede(db: Db, article: number): Promise<number> {
  const before = await db
    .selectFrom("versions")
    .innerJoin("texts", "texts.version", "versions.id")
    .select(["versions.id", "versions.number", "versions.words", "versions.language", "texts.article"])
    .where("versions.article", "=", article)
    .where("current", "=", 1)
    .executeTakeFirst();
  if (before === undefined) return 0;
  await db.updateTable("versions").set({ current: 0 }).where("id", "=", before.id).execute();
  await countWords(db, countsOf(formsOf(unpackArticle(before.article).text)), -1);
  await addTotals(db, totalsOf(before, -1));
  return before.number;
}

/** What a version counts for among the current ones. */
function totalsOf(
  { words, language }: Pick<Facts, "words" | "language">,
  times: 1 | -1,
): Record<string, number> {
  return { words: words * times, [`language:${language ?? ""}`]: times };
}

async function countWords(db: Db, counts: Readonly<Record<string, number>>, times: 1 | -1): Promise<void> {
  await sql`insert into words (form, count) select key, value * ${times} from json_each(${JSON.stringify(counts)}) where true
    on conflict (form) do update set count = count + excluded.count`.execute(db);
}
