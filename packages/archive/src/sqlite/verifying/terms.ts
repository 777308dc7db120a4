import { type Kysely, sql } from "kysely";
import type { Faults } from "../../verifying/faults.js";
import { TermSums } from "../../verifying/term-sums.js";
import type { Schema } from "../schema.js";
import type { FoundInTexts } from "./texts.js";

/** SQLite's own view of the index: a row for each term of each version. */
export const TERMS = "temp.terms_of_shingles";

interface WithTerms extends Schema {
  readonly [TERMS]: { readonly term: string; readonly doc: number };
}

/** Compares the index of shingles with the texts. */
export async function verifyTerms(
  db: Kysely<Schema>,
  { terms: expected, sums }: FoundInTexts,
  faults: Faults,
): Promise<void> {
  const indexed = new TermSums();
  const rows = (db as unknown as Kysely<WithTerms>)
    .selectFrom(TERMS)
    // as bytes, of which the driver does not ask that they are UTF-8
    .select([sql<Uint8Array>`cast(term as blob)`.as("term"), sql<number>`doc`.as("doc")])
    .stream();
  for await (const { term, doc } of rows) indexed.add(doc, Buffer.from(term).toString("latin1"));
  const versions = new Set([...expected.versions(), ...(sums.isWhole ? indexed.versions() : [])]);
  for (const version of versions) {
    if (!expected.agrees(version, indexed))
      faults.add("index of shingles", `the terms of version ${version} are others than those of its text`);
  }
}
