import { formsOf } from "@hearsay/core/plumbing";
import { type Kysely, sql } from "kysely";
import { countsOf } from "../adding/counts.js";
import type { Entry } from "../adding/entry.js";
import { unpackArticle } from "../adding/pack.js";
import type { Added } from "../store.js";
import { noteCopies } from "./copies.js";
import { atAddress, withText } from "./known.js";
import type { Schema } from "./schema.js";
import { Tally } from "./tally.js";
import { numberOfTerm } from "./terms.js";
import { kept, keyOf } from "./text.js";

type Db = Kysely<Schema>;

/** Only that processes agree on it; locks of this kind are of one database. */
const WRITING = 0x48727379;

/** So long is waited for another process that writes, and so long may one that died without a word keep others from it. */
const WAITING = "60s";

/** Stores articles within a transaction. One process writes at a time, so that each sees what the others have stored. */
export async function addEntries(db: Db, entries: readonly Entry[]): Promise<Added[]> {
  await sql`select set_config('lock_timeout', ${WAITING}, true), set_config('idle_in_transaction_session_timeout', ${WAITING}, true),
    pg_advisory_xact_lock(${sql.lit(WRITING)})`.execute(db);
  // what was committed stays, even where the server was told not to wait for its disk
  await sql`select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off'`.execute(
    db,
  );
  const tally = new Tally();
  const added: Added[] = [];
  for (const entry of entries) added.push(await addEntry(db, entry, tally));
  await tally.write(db);
  return added;
}

async function addEntry(db: Db, entry: Entry, tally: Tally): Promise<Added> {
  const there = await atAddress(db, entry);
  if (there?.version != null) return { outcome: "known", version: there.version };
  const same = there === null ? await withText(db, entry) : null;
  if (same?.version != null) {
    await noteAddress(db, entry, same.article);
    return { outcome: "known", version: same.version };
  }
  const article = there?.article ?? (await newArticle(db, entry));
  const number = there === null ? 1 : await supersede(db, article, tally);
  const version = await newVersion(db, entry, { article, number }, tally);
  return { outcome: there === null ? "new" : "version", version };
}

/** A further place where an article stands; its address on the web becomes the article's own. */
async function noteAddress(db: Db, { address, url }: Entry, article: number): Promise<void> {
  await db
    .insertInto("addresses")
    .values({ key: keyOf(address), address: kept(address), article })
    .execute();
  if (url === null) return;
  await db
    .updateTable("articles")
    .set({ url: kept(url) })
    .where("id", "=", article)
    .execute();
}

async function newArticle(db: Db, { address, url }: Entry): Promise<number> {
  const { id } = await db
    .insertInto("articles")
    .values({ url: orNull(url) })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("addresses")
    .values({ key: keyOf(address), address: kept(address), article: id })
    .execute();
  return id;
}

async function newVersion(
  db: Db,
  entry: Entry,
  { article, number }: { readonly article: number; readonly number: number },
  tally: Tally,
): Promise<number> {
  const { facts, receipt, packed } = entry;
  const { id } = await db
    .insertInto("versions")
    .values({
      article,
      number,
      current: true,
      content: entry.content,
      name: orNull(facts.name) as string,
      headline: orNull(facts.headline),
      outlet: orNull(facts.outlet),
      published: orNull(facts.published),
      url: orNull(facts.url),
      language: orNull(facts.language),
      words: facts.words,
      sketch: entry.sketch.length,
      doubtful: facts.isDoubtful,
      sha256: receipt.sha256,
      source: kept(receipt.from),
      fetched: receipt.fetched,
      reader: receipt.reader,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("texts")
    .values({ version: id, article: Buffer.from(packed.article), reading: Buffer.from(packed.reading) })
    .execute();
  await noteCopies(db, entry, article, id);
  await db
    .insertInto("shingles")
    .values({ version: id, terms: entry.shingles.map(numberOfTerm) })
    .execute();
  tally.countWords(entry.counts, 1);
  tally.countVersion(facts, 1);
  tally.addTotal("versions", 1);
  if (number === 1) tally.addTotal("articles", 1);
  return id;
}

/** Makes room for a version after those that there are: their words count no longer. Returns its number. */
async function supersede(db: Db, article: number, tally: Tally): Promise<number> {
  const before = await db
    .selectFrom("versions")
    .innerJoin("texts", "texts.version", "versions.id")
    .select(["versions.id", "versions.number", "versions.words", "versions.language", "texts.article"])
    .where("versions.article", "=", article)
    .where("current", "=", true)
    .executeTakeFirst();
  if (before === undefined) return 1;
  await db.updateTable("versions").set({ current: false }).where("id", "=", before.id).execute();
  tally.countWords(countsOf(formsOf(unpackArticle(before.article).text)), -1);
  tally.countVersion(before, -1);
  return before.number + 1;
}

function orNull(text: string | null): string | null {
  return text === null ? null : kept(text);
}
