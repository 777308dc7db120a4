import { type Kysely, sql } from "kysely";
import type { Faults } from "../../verifying/faults.js";
import { countCurrent, noSums, type SumsOfTexts } from "../../verifying/sums.js";
import { type Derived, verifyText } from "../../verifying/text.js";
import { earlierCopies } from "../copies.js";
import type { Schema } from "../schema.js";
import { numberOfTerm } from "../terms.js";
import { keyOf } from "../text.js";
import { verifySaid } from "./said.js";

/** What the texts say that the other tables should hold. */
export interface FoundInTexts {
  readonly sums: SumsOfTexts;
  /** Pairs of copies, the later one first. */
  readonly copies: (readonly [number, number])[];
}

/** So many texts are in memory at once. */
const AT_ONCE = 50;

/** Unpacks every text and works out anew what is kept of it. */
export async function verifyTexts(db: Kysely<Schema>, faults: Faults): Promise<FoundInTexts> {
  const found: FoundInTexts = { sums: noSums(), copies: [] };
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("versions")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    const of = rowsOf(rows.map(({ id }) => id));
    const texts = await db.selectFrom("texts").selectAll().where("version", "=", of).execute();
    const terms = await db
      .selectFrom("shingles")
      .select(["version", sql<readonly string[]>`terms::text[]`.as("terms")])
      .where("version", "=", of)
      .execute();
    const sketches = await db
      .selectFrom("sketches")
      .select(["version", sql<string>`term::text`.as("term")])
      .where("version", "=", of)
      .execute();
    const textOf = new Map(texts.map((text) => [text.version, text]));
    const termsOf = new Map(terms.map((row) => [row.version, row.terms]));
    for (const row of rows) {
      found.sums.versions++;
      const say = (what: string) => faults.add(`version ${row.id} (${row.name})`, what);
      const text = textOf.get(row.id);
      if (text === undefined) say("its text is missing");
      const packed = {
        article: text?.article ?? new Uint8Array(),
        reading: text?.reading ?? new Uint8Array(),
      };
      const derived = verifyText(
        { ...row, doubtful: Number(row.doubtful), packed, seal: text?.seal ?? null },
        say,
      );
      if (derived === null) {
        found.sums.isWhole = false;
        continue;
      }
      if (row.current) countCurrent(found.sums, derived, keyOf);
      const sketch = sketches.filter(({ version }) => version === row.id).map(({ term }) => term);
      verifyTerms(derived, { shingles: termsOf.get(row.id) ?? [], sketch }, say);
      await verifySaid(db, row.id, derived.said, say);
      const { id: version, article } = row;
      for (const other of await earlierCopies(db, derived.sketch, { article, version }))
        found.copies.push([version, other]);
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  await verifyNoOthers(db, faults);
  return found;
}

function rowsOf(versions: readonly number[]) {
  return sql<number>`any(${versions}::int4[])`;
}

/** Compares the indexes of shingles and sketches with a text. */
function verifyTerms(
  { shingles, sketch }: Derived,
  indexed: { readonly shingles: readonly string[]; readonly sketch: readonly string[] },
  say: (what: string) => void,
): void {
  if (!isSame(shingles.map(numberOfTerm), indexed.shingles))
    say("the terms that it is found by are others than those of its text");
  if (!isSame(sketch.map(numberOfTerm), indexed.sketch))
    say("the terms of its sketch are others than those of its text");
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  const sorted = (terms: readonly string[]) => [...terms].sort().join(" ");
  return sorted(some) === sorted(others);
}

/** Whether there are rows of versions that are not there. */
async function verifyNoOthers(db: Kysely<Schema>, faults: Faults): Promise<void> {
  for (const table of ["texts", "shingles", "said", "sketches"] as const) {
    const rows = await db
      .selectFrom(table)
      .select("version")
      .where("version", "not in", (versions) => versions.selectFrom("versions").select("id"))
      .limit(1)
      .execute();
    for (const { version } of rows)
      faults.add(`table ${table}`, `it holds rows of version ${version}, which is not there`);
  }
}
