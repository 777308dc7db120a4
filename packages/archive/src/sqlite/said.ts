import { type Kysely, sql } from "kysely";
import { COLUMNS, cellsOf, keptSaidOf, wordsOfNames } from "../adding/said-cells.js";
import type { KeptSaid, Said } from "../people/said.js";
import type { SaidAsked } from "../store.js";
import { requireOrder } from "./damage.js";
import type { Schema } from "./schema.js";

/** Stores what is said in a version, within a transaction that alone writes. */
export async function addSaid(db: Kysely<Schema>, version: number, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  const { last } = await db
    .selectFrom("said")
    .select(sql<number>`coalesce(max(id), 0)`.as("last"))
    .executeTakeFirstOrThrow();
  const rows = said.map((one, at) => [last + 1 + at, ...cellsOf(one)]);
  const columns = sql.join(COLUMNS.map((column) => sql.ref(column)));
  const cells = sql.raw(rows[0]?.map((_, at) => `value ->> ${at}`).join(", ") ?? "");
  await sql`insert into said (id, ${columns}, version)
    select ${cells}, ${version} from json_each(${JSON.stringify(rows)})`.execute(db);
  const names = said.flatMap((one, at) => wordsOfNames(one).map((word) => [word, last + 1 + at]));
  await sql`insert into said_names (word, said)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(names)})`.execute(db);
}

export async function saidAsked(
  db: Kysely<Schema>,
  { word, since, before }: SaidAsked,
  after: number,
  most: number,
): Promise<KeptSaid[]> {
  const rows = await db
    .selectFrom("said")
    .innerJoin("versions", "versions.id", "said.version")
    .selectAll("said")
    .select(["versions.source as file", "versions.url", "versions.headline", "versions.outlet"])
    .select(["versions.section", "versions.published"])
    .where("versions.current", "=", 1)
    .where("said.id", ">", after)
    .$if(word !== null, (query) =>
      query.where("said.id", "in", (names) =>
        names.selectFrom("said_names").select("said").where("word", "=", word).where("said", ">", after),
      ),
    )
    .$if(since !== null, (query) => query.where("versions.published", ">=", since))
    .$if(before !== null, (query) => query.where("versions.published", "<", before))
    .orderBy("said.id")
    .limit(most)
    .execute();
  requireOrder(
    after,
    rows.map(({ id }) => id),
  );
  return rows.map(keptSaidOf);
}
