import type { Kysely } from "kysely";
import { sealOf } from "../adding/seal.js";
import { placeAmong, sameAmong } from "../adding/version-row.js";
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
  const siblings = await siblingsOf(db, article);
  const same = sameAmong(siblings, moved);
  if (same !== null) return { outcome: "known", version: same.id };
  const { number, isLast, moved: shifted } = placeAmong(siblings, moved);
  for (const other of shifted) await renumber(db, other.id, other.number + 1);
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

async function siblingsOf(db: Db, article: number) {
  return db
    .selectFrom("versions")
    .select(["id", "number", "fetched", "content"])
    .where("article", "=", article)
    .orderBy("number")
    .execute();
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
