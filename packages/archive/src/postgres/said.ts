import { type Kysely, sql } from "kysely";
import { kept } from "../adding/kept-text.js";
import { COLUMNS, cellsOf, keptSaidOf, type SaidCells, wordsOfNames } from "../adding/said-cells.js";
import type { KeptSaid, Said } from "../people/said.js";
import type { SaidAsked } from "../store.js";
import type { Schema } from "./schema.js";
import { type Spread, wholly } from "./spread.js";

/** What is asked, and under which name it is spoken of. */
export interface Asked {
  readonly name: string;
  readonly db: Kysely<Schema>;
  readonly spread: Spread;
}

/** An article has fewer rows. */
const ROWS_OF_A_VERSION = 2 ** 20;

/** The number of a row, by which rows have the order in which they were stored, on however many servers they are. */
export function idOfSaid(version: number, at: number): number {
  return version * ROWS_OF_A_VERSION + at;
}

/** Stores what is said in a version, within a transaction. */
export async function addSaid(db: Kysely<Schema>, version: number, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  const rows = said.map((one, at) => [version, idOfSaid(version, at), ...cellsOf(one), wordsOfNames(one)]);
  const cells = TYPES.map((type, at) => sql`(value ->> ${sql.lit(at)})::${sql.raw(type)}`);
  await sql`insert into hearsay.said (version, id, ${sql.join(COLUMNS.map((column) => sql.ref(column)))}, names)
    select ${sql.join(cells)}, array(select json_array_elements_text(value -> ${sql.lit(TYPES.length)}))
    from json_array_elements(${JSON.stringify(rows)}::json)`.execute(db);
}

const NUMBERS: Readonly<Partial<Record<keyof SaidCells, string>>> = {
  start: "int4",
  end: "int4",
  words: "int4",
  confidence: "float8",
};
/** Of the columns from `version` to those of `COLUMNS`. */
const TYPES: readonly string[] = ["int4", "int8", ...COLUMNS.map((column) => NUMBERS[column] ?? "text")];

/** See `Store.said`; tables on several servers are asked one by one, since a join of them would fetch them whole. */
export async function saidAsked(
  { name, db, spread }: Asked,
  { word, since, before }: SaidAsked,
  after: number,
  most: number,
): Promise<KeptSaid[]> {
  const page: KeptSaid[] = [];
  for (let last = after; ; ) {
    const found = await spread.ask(
      db,
      "said",
      (said) => sql<SaidRow>`
        with named as materialized (
          select * from ${said} where version >= ${Math.floor(last / ROWS_OF_A_VERSION)} and id > ${last}
          ${word === null ? sql`order by version, id limit ${most}` : sql`and names @> array[${kept(word)}]::text[]`}
        ) select * from named order by version, id limit ${most}`,
    );
    const rows = wholly(name, found);
    const versions = await db
      .selectFrom("versions")
      .select(["id", "source as file", "url", "headline", "outlet", "section", "published"])
      .where("id", "=", sql<number>`any(${[...new Set(rows.map(({ version }) => version))]}::int4[])`)
      .where("current", "=", true)
      .$if(since !== null, (query) => query.where("published", ">=", since))
      .$if(before !== null, (query) => query.where("published", "<", before))
      .execute();
    const articleOf = new Map(versions.map(({ id, ...article }) => [id, article]));
    for (const row of rows) {
      const article = articleOf.get(row.version);
      if (article !== undefined && page.length < most) page.push(keptSaidOf({ ...row, ...article }));
    }
    if (rows.length < most || page.length === most) return page;
    last = rows.at(-1)?.id ?? Number.POSITIVE_INFINITY;
  }
}

type SaidRow = SaidCells & { readonly id: number; readonly version: number };
