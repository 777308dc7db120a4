import type { Kysely } from "kysely";
import { sealOf } from "../adding/seal.js";
import { placeAmong, sameAmong } from "../adding/version-row.js";
import type { Added, MovedVersion } from "../store.js";
import { insertVersion, newArticle, supersede, writing } from "./add.js";
import { giveUrl, noteAddress } from "./addresses.js";
import { atAddress, withText } from "./known.js";
import type { Schema } from "./schema.js";
import type { Tally } from "./tally.js";

type Db = Kysely<Schema>;

/** Puts versions back within a transaction, see `Store.restore`. */
export function restoreVersions(db: Db, versions: readonly MovedVersion[]): Promise<Added[]> {
  return writing(db, versions, (moved, tally) => restoreVersion(db, moved, tally));
}

async function restoreVersion(db: Db, moved: MovedVersion, tally: Tally): Promise<Added> {
  const { entry, addresses } = moved;
  const there = await articleOf(db, moved);
  const article = there ?? (await newArticle(db, entry, tally));
  for (const address of addresses) await noteAddress(db, address, article, tally);
  if (there !== null && entry.url !== null) await giveUrl(db, entry.url, article);
  const siblings = await siblingsOf(db, article);
  const same = sameAmong(siblings, moved);
  if (same !== null) return { outcome: "known", version: same.id };
  const { number, isLast, moved: shifted } = placeAmong(siblings, moved);
  for (const other of shifted) await renumber(db, other.id, other.number + 1);
  if (isLast) await supersede(db, article, tally);
  const version = await insertVersion(db, entry, { article, number, isCurrent: isLast }, tally);
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
  const seal = sealOf({ ...row, doubtful: Number(row.doubtful) }, { article, reading });
  await db.updateTable("texts").set({ seal }).where("version", "=", version).execute();
}
