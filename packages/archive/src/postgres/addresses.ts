import type { Kysely } from "kysely";
import { ADDRESSES, partOfSum } from "../adding/seal.js";
import type { Schema } from "./schema.js";
import type { Tally } from "./tally.js";
import { keyOf } from "./text.js";

type Db = Kysely<Schema>;

/** A place where an article stands, which no article has. */
export async function insertAddress(db: Db, address: string, article: number, tally: Tally): Promise<void> {
  await db
    .insertInto("addresses")
    .values({ key: keyOf(address), address: address, article })
    .execute();
  tally.addTotal(ADDRESSES, partOfSum(address, article));
}

/** A further place where an article stands; one that is known, of whichever article, stays as it is. */
export async function noteAddress(db: Db, address: string, article: number, tally: Tally): Promise<void> {
  const there = await db
    .selectFrom("addresses")
    .select("article")
    .where("key", "=", keyOf(address))
    .executeTakeFirst();
  if (there === undefined) await insertAddress(db, address, article, tally);
}

/** An address on the web that an article was known without becomes its own. */
export async function giveUrl(db: Db, url: string, article: number): Promise<void> {
  await db.updateTable("articles").set({ url }).where("id", "=", article).execute();
}
