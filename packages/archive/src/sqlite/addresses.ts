import type { Kysely } from "kysely";
import { ADDRESSES, partOfSum } from "../adding/seal.js";
import type { Schema } from "./schema.js";
import { addTotals } from "./totals.js";

type Db = Kysely<Schema>;

/** A place where an article stands, which no article has. */
export async function insertAddress(db: Db, address: string, article: number): Promise<void> {
  await db.insertInto("addresses").values({ address, article }).execute();
  await addTotals(db, { [ADDRESSES]: partOfSum(address, article) });
}

/** A further place where an article stands; one that is known, of whichever article, stays as it is. */
export async function noteAddress(db: Db, address: string, article: number): Promise<void> {
  const there = await db
    .selectFrom("addresses")
    .select("article")
    .where("address", "=", address)
    .executeTakeFirst();
  if (there === undefined) await insertAddress(db, address, article);
}

/** An address on the web that an article was known without becomes its own. */
export async function giveUrl(db: Db, url: string, article: number): Promise<void> {
  await db.updateTable("articles").set({ url }).where("id", "=", article).execute();
}
