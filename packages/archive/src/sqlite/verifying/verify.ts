import { type Kysely, sql } from "kysely";
import type { Fault } from "../../store.js";
import { compareCopies } from "../../verifying/copies.js";
import { Faults } from "../../verifying/faults.js";
import type { Schema } from "../schema.js";
import { verifyArticles } from "./articles.js";
import { verifyNoOthers } from "./said.js";
import { verifySums } from "./sums.js";
import { verifyTables } from "./tables.js";
import { TERMS, verifyTerms } from "./terms.js";
import { type FoundInTexts, verifyTexts } from "./texts.js";
import { verifyUtf8 } from "./utf8.js";

type Db = Kysely<Schema>;

/** All that is wrong with an archive, see `Store.verify`; as it is at one moment, while others may write. */
export function verify(db: Db): Promise<readonly Fault[]> {
  return db.connection().execute(async (connection) => {
    const faults = new Faults(MALFORMED);
    // asked for by a statement that writes, which cannot be done where only reading has begun
    await faults.within("index of shingles", async () => {
      await sql`insert into shingles (shingles) values (${"integrity-check"})`.execute(connection);
    });
    await faults.within("index of shingles", async () => {
      await sql`create virtual table if not exists ${sql.table(TERMS)} using fts5vocab(main, shingles, instance)`.execute(
        connection,
      );
    });
    await sql`begin`.execute(connection);
    try {
      await verifyContents(connection, faults);
    } finally {
      await sql`rollback`.execute(connection);
    }
    return faults.all();
  });
}

async function verifyContents(db: Db, faults: Faults): Promise<void> {
  await faults.within("database", async () => {
    const { rows } = await sql<{
      said: Uint8Array;
    }>`select cast(integrity_check as blob) as said from pragma_integrity_check`.execute(db);
    const lines = rows.map(({ said }) => new TextDecoder().decode(said));
    for (const line of lines) if (line !== "ok") faults.add("database", line.replace(/\s+/g, " "));
  });
  if (!(await verifyUtf8(db, faults))) return;
  await faults.within("database", () => verifyTables(db, faults));
  await faults.within("articles", () => verifyArticles(db, faults));
  await faults.within("texts", async () => {
    const found = await verifyTexts(db, faults);
    await faults.within("said", () => verifyNoOthers(db, faults));
    await faults.within("sums", () => verifySums(db, found.sums, faults));
    const before = faults.count;
    await faults.within("index of shingles", () => verifyTerms(db, found, faults));
    // copies are found by the index: where it is wrong, nothing is known of them
    if (faults.count === before) await faults.within("copies", () => verifyCopies(db, found, faults));
  });
}

/** What SQLite and its driver say of a file that is damaged. */
const MALFORMED =
  /CORRUPT|malformed|NOTADB|not a database|no such (?:table|column)|vtable constructor failed|SQLITE_ERROR/i;

async function verifyCopies(db: Db, { copies, sums }: FoundInTexts, faults: Faults): Promise<void> {
  const rows = await db.selectFrom("copies").selectAll().execute();
  const kept = rows.map(({ version, other }) => [version, other] as const);
  compareCopies(kept, copies, sums.isWhole, faults);
}
