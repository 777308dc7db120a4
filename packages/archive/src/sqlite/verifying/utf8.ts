import { isUtf8 } from "node:buffer";
import { type Kysely, sql } from "kysely";
import type { Faults } from "../../verifying/faults.js";
import { bytesOf } from "../bytes.js";
import type { Schema } from "../schema.js";

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  articles: ["url"],
  addresses: ["address"],
  versions: [
    "content",
    "name",
    "headline",
    "outlet",
    "section",
    "published",
    "url",
    "language",
    "sha256",
    "source",
    "fetched",
    "reader",
  ],
  texts: ["seal"],
  words: ["form"],
  totals: ["name"],
  said: ["text", "kind", "source_kind", "speaker", "name", "forms", "roles", "credited_as", "via"],
  said_names: ["word"],
};

/**
 * Whether all text of the tables is UTF-8. The driver takes that for granted, and ends the process where it is not: this goes before
 * every other look at the tables.
 *
 * @returns whether it is
 */
export async function verifyUtf8(db: Kysely<Schema>, faults: Faults): Promise<boolean> {
  const before = faults.count;
  for (const [table, columns] of Object.entries(COLUMNS)) {
    await faults.within(`table ${table}`, async () => {
      const asBytes = columns.map((column) => sql`cast(${sql.ref(column)} as blob) as ${sql.ref(column)}`);
      const rows = db
        .selectFrom(
          sql<Record<string, Uint8Array | null>>`(select ${sql.join(asBytes)} from ${sql.table(table)})`.as(
            "bytes",
          ),
        )
        .selectAll()
        .stream();
      for await (const row of rows) {
        for (const column of columns) {
          const bytes = row[column];
          if (bytes != null && !isUtf8(bytesOf(bytes)))
            faults.add(`table ${table}`, `a value of ${column} is no text: “${readable(bytesOf(bytes))}”`);
        }
      }
    });
  }
  return faults.count === before;
}

const LONGEST = 60;

function readable(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, LONGEST));
}
