import { formsOf } from "@hearsay/core/plumbing";
import { type Kysely, sql } from "kysely";
import { countsOf } from "../adding/counts.js";
import type { Entry } from "../adding/entry.js";
import { unpackArticle } from "../adding/pack.js";
import { sealOf } from "../adding/seal.js";
import { rowOf } from "../adding/version-row.js";
import type { Added } from "../store.js";
import { giveUrl, insertAddress, noteAddress } from "./addresses.js";
import { noteCopies } from "./copies.js";
import { atAddress, withText } from "./known.js";
import { addSaid } from "./said.js";
import type { Schema } from "./schema.js";
import { Tally } from "./tally.js";
import { numberOfTerm } from "./terms.js";

type Db = Kysely<Schema>;

/** Only that processes agree on it; locks of this kind are of one database. */
const WRITING = 0x48727379;

/** So long is waited for another process that writes, and so long may one that died without a word keep others from it. */
const WAITING = "60s";

/** Stores articles within a transaction. */
export function addEntries(db: Db, entries: readonly Entry[]): Promise<Added[]> {
  return writing(db, entries, (entry, tally) => addEntry(db, entry, tally));
}

/** Stores one thing after the other. One process writes at a time, so that each sees what the others have stored. */
export async function writing<T>(
  db: Db,
  things: readonly T[],
  store: (thing: T, tally: Tally) => Promise<Added>,
): Promise<Added[]> {
  await lockForWriting(db);
  const tally = new Tally();
  const added: Added[] = [];
  for (const thing of things) added.push(await store(thing, tally));
  await tally.write(db);
  return added;
}

/** Keeps all others from writing until the transaction ends. */
export async function lockForWriting(db: Db): Promise<void> {
  await sql`select set_config('lock_timeout', ${WAITING}, true), set_config('idle_in_transaction_session_timeout', ${WAITING}, true),
    pg_advisory_xact_lock(${sql.lit(WRITING)})`.execute(db);
  // what was committed stays, even where the server was told not to wait for its disk
  await sql`select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off'`.execute(
    db,
  );
}

async function addEntry(db: Db, entry: Entry, tally: Tally): Promise<Added> {
  const there = await atAddress(db, entry);
  if (there?.version != null) return { outcome: "known", version: there.version };
  const same = there === null ? await withText(db, entry) : null;
  if (same?.version != null) {
    await noteAddress(db, entry.address, same.article, tally);
    if (entry.url !== null) await giveUrl(db, entry.url, same.article);
    return { outcome: "known", version: same.version };
  }
  const article = there?.article ?? (await newArticle(db, entry, tally));
  const number = 1 + (await supersede(db, article, tally));
  const version = await insertVersion(db, entry, { article, number, isCurrent: true }, tally);
  return { outcome: there === null ? "new" : "version", version };
}

/** Makes an article that has no version yet. */
export async function newArticle(db: Db, { address, url }: Entry, tally: Tally): Promise<number> {
  const { id } = await db.insertInto("articles").values({ url }).returning("id").executeTakeFirstOrThrow();
  await insertAddress(db, address, id, tally);
  tally.addTotal("articles", 1);
  return id;
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
  tally: Tally,
): Promise<number> {
  const { facts, packed } = entry;
  const row = rowOf(entry, { article, number });
  const { id } = await db
    .insertInto("versions")
    .values({ ...row, doubtful: facts.isDoubtful, current: isCurrent })
    .returning("id")
    .executeTakeFirstOrThrow();
  const seal = sealOf(row, packed);
  await db
    .insertInto("texts")
    .values({ version: id, article: Buffer.from(packed.article), reading: Buffer.from(packed.reading), seal })
    .execute();
  await noteCopies(db, entry, article, id);
  await db
    .insertInto("shingles")
    .values({ version: id, terms: entry.shingles.map(numberOfTerm) })
    .execute();
  await addSaid(db, id, entry.said);
  tally.addTotal("versions", 1);
  if (!isCurrent) return id;
  tally.countWords(entry.counts, 1);
  tally.countVersion(facts, 1);
  return id;
}

/** The words of an article's current version count no longer, since another one comes. Returns its number, 0 where there is none. */
export async function supersede(db: Db, article: number, tally: Tally): Promise<number> {
  const before = await db
    .selectFrom("versions")
    .select(["id", "number", "words", "language"])
    .where("article", "=", article)
    .where("current", "=", true)
    .executeTakeFirst();
  if (before === undefined) return 0;
  // not joined: the text may stand on another server
  const text = await db
    .selectFrom("texts")
    .select("article")
    .where("version", "=", before.id)
    .executeTakeFirstOrThrow();
  await db.updateTable("versions").set({ current: false }).where("id", "=", before.id).execute();
  tally.countWords(countsOf(formsOf(unpackArticle(text.article).text)), -1);
  tally.countVersion(before, -1);
  return before.number;
}
