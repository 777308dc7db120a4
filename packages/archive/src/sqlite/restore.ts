import type { Kysely } from "kysely";
import { sealOf } from "../adding/seal.js";
import type { Added, MovedVersion } from "../store.js";
import { insertVersion, newArticle, supersede } from "./add.js";
import { giveUrl, noteAddress } from "./addresses.js";
import { bytesOf } from "./bytes.js";
import { atAddress, withText } from "./known.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** Puts back one version within a transaction, see `Store.restore`. */
export async function restoreVersion(db: Db, moved: MovedVersion): Promise<Added> {
  const { entry, addresses } = moved;
  const there = await articleOf(db, moved);
  const article = there ?? (await newArticle(db, entry));
  for (const address of addresses) await noteAddress(db, address, article);
  if (there !== null && entry.url !== null) await giveUrl(db, entry.url, article);
  const same = await db
    .selectFrom("versions")
    .select("id")
    .where("article", "=", article)
    .where("content", "=", entry.content)
    .executeTakeFirst();
  if (same !== undefined) return { outcome: "known", version: same.id };
  const { number, isLast } = await placeFor(db, moved, article);
  if (isLast) await supersede(db, article);
  const version = await insertVersion(db, entry, { article, number, isCurrent: isLast });
  return { outcome: there === null ? "new" : "version", version };
}

/** The article that a version belongs to, where it is there. */
async function articleOf(db: Db, { entry, addresses }: MovedVersion): Promise<number | null> {
  for (const address of entry.url === null ? addresses : [entry.url]) {
    const known = await atAddress(db, { ...entry, address });
    if (known !== null) return known.article;
  }
  return (await withText(db, entry))?.article ?? null;
}

/** The number under which a version is kept, which is free then, and whether none comes after it. */
async function placeFor(
  db: Db,
  { entry, number }: MovedVersion,
  article: number,
): Promise<{ readonly number: number; readonly isLast: boolean }> {
  const others = await db
    .selectFrom("versions")
    .select(["id", "number", "fetched"])
    .where("article", "=", article)
    .orderBy("number")
    .execute();
  const last = others.at(-1)?.number ?? 0;
  if (others.every((other) => other.number !== number)) return { number, isLast: number > last };
  const later = others.findIndex(({ fetched }) => fetched > entry.receipt.fetched);
  if (later === -1) return { number: last + 1, isLast: true };
  // from the last on, so that no two have one number meanwhile
  for (const other of others.slice(later).reverse()) await renumber(db, other.id, other.number + 1);
  return { number: others[later]?.number ?? last, isLast: false };
}

async function renumber(db: Db, version: number, number: number): Promise<void> {
  await db.updateTable("versions").set({ number }).where("id", "=", version).execute();
  const row = await db.selectFrom("versions").selectAll().where("id", "=", version).executeTakeFirstOrThrow();
  const { article, reading } = await db
    .selectFrom("texts")
    .select(["article", "reading"])
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  const seal = sealOf(row, { article: bytesOf(article), reading: bytesOf(reading) });
  await db.updateTable("texts").set({ seal }).where("version", "=", version).execute();
}
