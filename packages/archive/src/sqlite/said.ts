import { type Kysely, sql } from "kysely";
import { nameWords } from "../people/name-words.js";
import type { KeptSaid, Said } from "../people/said.js";
import type { SaidAsked } from "../store.js";
import type { Schema } from "./schema.js";

/** Stores what is said in a version, within a transaction that alone writes. */
export async function addSaid(db: Kysely<Schema>, version: number, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  const { last } = await db
    .selectFrom("said")
    .select(sql<number>`coalesce(max(id), 0)`.as("last"))
    .executeTakeFirstOrThrow();
  const rows = said.map((one, at) => [last + 1 + at, ...cellsOf(one)]);
  const cells = sql.raw(rows[0]?.map((_, at) => `value ->> ${at}`).join(", ") ?? "");
  await sql`insert into said (id, start, "end", text, words, kind, source_kind, speaker, name, forms, roles, credited_as, via, confidence, version)
    select ${cells}, ${version} from json_each(${JSON.stringify(rows)})`.execute(db);
  const names = said.flatMap((one, at) => wordsOfNames(one).map((word) => [word, last + 1 + at]));
  await sql`insert into said_names (word, said)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(names)})`.execute(db);
}

/** What is said, as the columns hold it, from `start` to `confidence`. */
export function cellsOf(one: Said): (string | number | null)[] {
  return [
    one.start,
    one.end,
    one.text,
    one.words,
    one.kind,
    one.sourceKind,
    one.speaker,
    one.name,
    JSON.stringify(one.forms),
    JSON.stringify(one.roles),
    one.creditedAs,
    JSON.stringify(one.via),
    one.confidence,
  ];
}

/** The words by which a speaker is found. */
export function wordsOfNames({ name, forms, sourceKind }: Said): string[] {
  if (name === null || sourceKind === "unnamed") return [];
  return [...new Set([name, ...forms].flatMap(nameWords))];
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
  return rows.map(({ source_kind, credited_as, forms, roles, via, kind, ...row }) => ({
    ...row,
    kind: kind as KeptSaid["kind"],
    sourceKind: source_kind as KeptSaid["sourceKind"],
    creditedAs: credited_as,
    forms: JSON.parse(forms) as string[],
    roles: JSON.parse(roles) as string[],
    via: JSON.parse(via) as string[],
  }));
}
