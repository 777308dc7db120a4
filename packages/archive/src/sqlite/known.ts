import type { Kysely } from "kysely";
import type { Identity } from "../store.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** The article that an address belongs to, and the version that has the text; either may be missing. */
interface Known {
  readonly article: number;
  readonly version: number | null;
}

/** The article at an address, with its latest version that has the text, where there is one: the current one alone, where it is live. */
export async function atAddress(db: Db, { address, content, isLive }: Identity): Promise<Known | null> {
  const found = await db
    .selectFrom("addresses")
    .leftJoin("versions", (join) => {
      const withText = join
        .onRef("versions.article", "=", "addresses.article")
        .on("versions.content", "=", content);
      return isLive ? withText.on("versions.current", "=", 1) : withText;
    })
    .select(["addresses.article", "versions.id as version"])
    .where("address", "=", address)
    .orderBy("versions.number", "desc")
    .executeTakeFirst();
  return found ?? null;
}

/** Two addresses on the web are two articles, even where their texts are the same: one is a copy of the other. */
export async function withText(db: Db, { content, url }: Identity): Promise<Known | null> {
  const found = await db
    .selectFrom("versions")
    .innerJoin("articles", "articles.id", "versions.article")
    .select(["versions.article", "versions.id as version"])
    .where("content", "=", content)
    .$if(url !== null, (query) => query.where("articles.url", "is", null))
    .orderBy("versions.id")
    .executeTakeFirst();
  return found ?? null;
}
