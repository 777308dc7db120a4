import type { Kysely } from "kysely";
import type { Faults } from "../../verifying/faults.js";
import { countCurrent, noSums, type SumsOfTexts } from "../../verifying/sums.js";
import { TermSums } from "../../verifying/term-sums.js";
import { verifyText } from "../../verifying/text.js";
import { bytesOf } from "../bytes.js";
import { earlierCopies } from "../copies.js";
import { requireOrder } from "../damage.js";
import type { Schema } from "../schema.js";
import { verifySaid } from "./said.js";

/** What the texts say that the other tables should hold. A number or two a version, and the vocabulary. */
export interface FoundInTexts {
  readonly sums: SumsOfTexts;
  readonly terms: TermSums;
  /** Pairs of copies, the later one first. */
  readonly copies: (readonly [number, number])[];
}

/** So many texts are in memory at once. */
const AT_ONCE = 50;

/** Unpacks every text and works out anew what is kept of it. */
export async function verifyTexts(db: Kysely<Schema>, faults: Faults): Promise<FoundInTexts> {
  const found: FoundInTexts = { sums: noSums(), terms: new TermSums(), copies: [] };
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await db
      .selectFrom("versions")
      .leftJoin("texts", "texts.version", "versions.id")
      .selectAll("versions")
      .select(["texts.article as packedArticle", "texts.reading as packedReading", "texts.seal"])
      .where("versions.id", ">", after)
      .orderBy("versions.id")
      .limit(AT_ONCE)
      .execute();
    requireOrder(
      after,
      rows.map(({ id }) => id),
    );
    for (const row of rows) {
      found.sums.versions++;
      const where = `version ${row.id} (${row.name})`;
      const { packedArticle, packedReading } = row;
      if (packedArticle === null || packedReading === null) faults.add(where, "its text is missing");
      const packed = {
        article: bytesOf(packedArticle ?? new Uint8Array()),
        reading: bytesOf(packedReading ?? new Uint8Array()),
      };
      const derived = verifyText({ ...row, packed }, (what) => faults.add(where, what));
      if (derived === null) {
        found.sums.isWhole = false;
        continue;
      }
      for (const term of [...derived.shingles, ...derived.sketch]) found.terms.add(row.id, term);
      if (row.current === 1) countCurrent(found.sums, derived);
      await faults.within("said", () =>
        verifySaid(db, row.id, derived.said, (what) => faults.add(where, what)),
      );
      await faults.within("index of shingles", async () => {
        const { id: version, article } = row;
        const copies = await earlierCopies(db, derived.sketch, { article, version });
        for (const other of copies) found.copies.push([version, other]);
      });
    }
    const last = rows.at(-1);
    if (last === undefined) return found;
    after = last.id;
  }
}
