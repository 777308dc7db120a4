import { type Kysely, sql } from "kysely";
import type { Fault } from "../../store.js";
import { compareCopies } from "../../verifying/copies.js";
import { Faults } from "../../verifying/faults.js";
import type { Asked } from "../said.js";
import type { Schema } from "../schema.js";
import { verifyArticles } from "./articles.js";
import { verifySums } from "./sums.js";
import { type FoundInTexts, verifyTexts } from "./texts.js";

type Db = Kysely<Schema>;

/**
 * All that is wrong with an archive, see `Store.verify`; as it is at one moment, while others may write. What the server says of a read that fails
 * is an error of the whole: it ends the transaction.
 */
export function verify({ db }: Asked): Promise<readonly Fault[]> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (transaction) => {
      // all rows are read, and in their order
      await sql`set local enable_seqscan = on`.execute(transaction);
      const faults = new Faults();
      await verifyArticles(transaction, faults);
      const found = await verifyTexts(transaction, faults);
      await verifySums(transaction, found.sums, faults);
      await verifyCopies(transaction, found, faults);
      return faults.all();
    });
}

async function verifyCopies(db: Db, { copies, sums }: FoundInTexts, faults: Faults): Promise<void> {
  const rows = await db.selectFrom("copies").selectAll().execute();
  const kept = rows.map(({ version, other }) => [version, other] as const);
  compareCopies(kept, copies, sums.isWhole, faults);
}
