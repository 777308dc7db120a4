import { type Kysely, sql } from "kysely";
import type { Entry } from "../adding/entry.js";
import { areCopies, LEAST_SHARED } from "../shingles/shingles.js";
import type { Schema } from "./schema.js";

/** So many versions with a term of the sketch are looked at: a term that more have is a phrase and no sign of a copy. */
const MOST_WITH_A_TERM = 1000;

/** Notes which versions of other articles are copies of the same text; which of two was stored first makes no difference. */
export async function noteCopies(
  db: Kysely<Schema>,
  { sketch }: Entry,
  article: number,
  version: number,
): Promise<void> {
  for (const id of await earlierCopies(db, sketch, { article, version })) {
    await db
      .insertInto("copies")
      .values([
        { version, other: id },
        { version: id, other: version },
      ])
      .execute();
  }
}

/** The versions of other articles, stored before a version, that are copies of the same text; by their number. */
export async function earlierCopies(
  db: Kysely<Schema>,
  sketch: Entry["sketch"],
  { article, version }: { readonly article: number; readonly version: number },
): Promise<number[]> {
  const shared = new Map<number, number>();
  for (const term of sketch) {
    const rows = await db
      .selectFrom("shingles")
      .select("rowid")
      .where(sql<boolean>`shingles match ${term}`)
      .where("rowid", "<", version)
      .limit(MOST_WITH_A_TERM)
      .execute();
    for (const { rowid } of rows) shared.set(rowid, (shared.get(rowid) ?? 0) + 1);
  }
  const likely = [...shared].filter(([, count]) => count >= LEAST_SHARED).map(([other]) => other);
  if (likely.length === 0) return [];
  const others = await db
    .selectFrom("versions")
    .select(["id", "sketch"])
    .where("id", "in", sql<number>`(select value from json_each(${JSON.stringify(likely)}))`)
    .where("article", "!=", article)
    .orderBy("id")
    .execute();
  return others
    .filter(({ id, sketch: size }) => areCopies(shared.get(id) ?? 0, sketch.length, size))
    .map(({ id }) => id);
}
