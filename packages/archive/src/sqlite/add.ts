import { formsOf } from "@hearsay/core/plumbing";
import { type Kysely, sql } from "kysely";
import { countsOf } from "../adding/counts.js";
import type { Entry, Facts } from "../adding/entry.js";
import { unpackArticle } from "../adding/pack.js";
import type { Added } from "../store.js";
import { noteCopies } from "./copies.js";
import { atAddress, withText } from "./known.js";
import { addSaid } from "./said.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** Stores one article within a transaction. */
export async function addEntry(db: Db, entry: Entry): Promise<Added> {
  const there = await atAddress(db, entry);
  if (there?.version != null) return { outcome: "known", version: there.version };
  const same = there === null ? await withText(db, entry) : null;
  if (same?.version != null) {
    await noteAddress(db, entry, same.article);
    return { outcome: "known", version: same.version };
  }
  const article = there?.article ?? (await newArticle(db, entry));
  const version = await newVersion(db, entry, article);
  return { outcome: there === null ? "new" : "version", version };
}

/** A further place where an article stands; its address on the web becomes the article's own. */
async function noteAddress(db: Db, { address, url }: Entry, article: number): Promise<void> {
  await db.insertInto("addresses").values({ address, article }).execute();
  if (url === null) return;
  await db.updateTable("articles").set({ url }).where("id", "=", article).execute();
}

async function newArticle(db: Db, { address, url }: Entry): Promise<number> {
  const { id } = await db.insertInto("articles").values({ url }).returning("id").executeTakeFirstOrThrow();
  await db.insertInto("addresses").values({ address, article: id }).execute();
  return id;
}

async function newVersion(db: Db, entry: Entry, article: number): Promise<number> {
  const { facts, receipt, packed } = entry;
  const number = await supersede(db, article);
  const { id } = await db
    .insertInto("versions")
    .values({
      article,
      number,
      current: 1,
      content: entry.content,
      name: facts.name,
      headline: facts.headline,
      outlet: facts.outlet,
      section: facts.section,
      published: facts.published,
      url: facts.url,
      language: facts.language,
      words: facts.words,
      sketch: entry.sketch.length,
      doubtful: Number(facts.isDoubtful),
      sha256: receipt.sha256,
      source: receipt.from,
      fetched: receipt.fetched,
      reader: receipt.reader,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("texts")
    .values({ version: id, article: packed.article, reading: packed.reading })
    .execute();
  await noteCopies(db, entry, article, id);
  const terms = [...entry.shingles, ...entry.sketch].join(" ");
  await db.insertInto("shingles").values({ rowid: id, terms }).execute();
  await addSaid(db, id, entry.said);
  await countWords(db, entry.counts, 1);
  await addTotals(db, { articles: Number(number === 1), versions: 1, ...totalsOf(facts, 1) });
  return id;
}

/** Makes room for a version after those that there are: their words count no longer. Returns its number. */
async function supersede(db: Db, article: number): Promise<number> {
  const before = await db
    .selectFrom("versions")
    .innerJoin("texts", "texts.version", "versions.id")
    .select(["versions.id", "versions.number", "versions.words", "versions.language", "texts.article"])
    .where("versions.article", "=", article)
    .where("current", "=", 1)
    .executeTakeFirst();
  if (before === undefined) return 1;
  await db.updateTable("versions").set({ current: 0 }).where("id", "=", before.id).execute();
  await countWords(db, countsOf(formsOf(unpackArticle(before.article).text)), -1);
  await addTotals(db, totalsOf(before, -1));
  return before.number + 1;
}

/** What a version counts for among the current ones. */
function totalsOf(
  { words, language }: Pick<Facts, "words" | "language">,
  times: 1 | -1,
): Record<string, number> {
  return { words: words * times, [`language:${language ?? ""}`]: times };
}

async function addTotals(db: Db, totals: Readonly<Record<string, number>>): Promise<void> {
  await sql`insert into totals (name, value) select key, value from json_each(${JSON.stringify(totals)}) where true
    on conflict (name) do update set value = value + excluded.value`.execute(db);
}

async function countWords(db: Db, counts: Readonly<Record<string, number>>, times: 1 | -1): Promise<void> {
  await sql`insert into words (form, count) select key, value * ${times} from json_each(${JSON.stringify(counts)}) where true
    on conflict (form) do update set count = count + excluded.count`.execute(db);
}
