import type { Kysely } from "kysely";
import { COLUMNS, cellsOf, wordsOfNames } from "../../adding/said-cells.js";
import type { Said } from "../../people/said.js";
import type { Faults } from "../../verifying/faults.js";
import type { Schema } from "../schema.js";

/** Whether what is said in a version is kept as its reading gives it, and is found by its names. */
export async function verifySaid(
  db: Kysely<Schema>,
  version: number,
  said: readonly Said[],
  say: (what: string) => void,
): Promise<void> {
  const rows = await db.selectFrom("said").selectAll().where("version", "=", version).orderBy("id").execute();
  const kept = rows.map((row) => COLUMNS.map((column) => row[column]));
  if (JSON.stringify(kept) !== JSON.stringify(said.map(cellsOf))) {
    say("what is said in it is kept otherwise than its reading gives it");
    return;
  }
  const names = await db
    .selectFrom("said_names")
    .innerJoin("said", "said.id", "said_names.said")
    .select(["said_names.word", "said_names.said"])
    .where("said.version", "=", version)
    .execute();
  const found = names.map(({ word, said: id }) => `${id} ${word}`).sort();
  const expected = said
    .flatMap((one, at) => wordsOfNames(one).map((word) => `${rows[at]?.id} ${word}`))
    .sort();
  if (JSON.stringify(found) !== JSON.stringify(expected))
    say("the names in it are kept otherwise than its reading gives them");
}

/** Whether there are rows of versions that are not there, or names of rows that are not. */
export async function verifyNoOthers(db: Kysely<Schema>, faults: Faults): Promise<void> {
  const said = await db
    .selectFrom("said")
    .select("id")
    .where("version", "not in", (versions) => versions.selectFrom("versions").select("id"))
    .limit(1)
    .execute();
  if (said.length > 0) faults.add("said", "it holds what is said in a version that is not there");
  const names = await db
    .selectFrom("said_names")
    .select("word")
    .where("said", "not in", (rows) => rows.selectFrom("said").select("id"))
    .limit(1)
    .execute();
  if (names.length > 0) faults.add("said", "it holds names of words that are not there");
}
