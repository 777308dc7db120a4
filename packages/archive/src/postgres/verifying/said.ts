import type { Kysely } from "kysely";
import { COLUMNS, cellsOf, wordsOfNames } from "../../adding/said-cells.js";
import type { Said } from "../../people/said.js";
import { idOfSaid } from "../said.js";
import type { Schema } from "../schema.js";

/** Whether what is said in a version is kept as its reading gives it, and is found by its names. */
export async function verifySaid(
  db: Kysely<Schema>,
  version: number,
  said: readonly Said[],
  say: (what: string) => void,
): Promise<void> {
  const rows = await db.selectFrom("said").selectAll().where("version", "=", version).orderBy("id").execute();
  const there = rows.map((row) => [row.id, ...COLUMNS.map((column) => row[column]), row.names]);
  const expected = said.map((one, at) => [idOfSaid(version, at), ...cellsOf(one), wordsOfNames(one)]);
  if (JSON.stringify(there) !== JSON.stringify(expected))
    say("what is said in it is kept otherwise than its reading gives it");
}
