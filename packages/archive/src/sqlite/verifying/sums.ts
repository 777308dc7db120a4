import type { Kysely } from "kysely";
import { ADDRESSES, partOfSum } from "../../adding/seal.js";
import type { Faults } from "../../verifying/faults.js";
import { compareSums, type SumsOfTexts, totalsOf } from "../../verifying/sums.js";
import type { Schema } from "../schema.js";

/** Compares the sums over all that is kept, and the counts of words, with the texts. */
export async function verifySums(db: Kysely<Schema>, found: SumsOfTexts, faults: Faults): Promise<void> {
  const { isWhole, counts, versions } = found;
  const articles = await db.selectFrom("articles").select("id").execute();
  const places = await db.selectFrom("addresses").selectAll().execute();
  const sums = new Map([
    ["articles", articles.length],
    ["versions", versions],
    [ADDRESSES, places.reduce((sum, { address, article }) => sum + partOfSum(address, article), 0)],
    ...(isWhole ? totalsOf(found) : []),
  ]);
  const kept = await db.selectFrom("totals").selectAll().execute();
  compareSums(new Map(kept.map(({ name, value }) => [name, value])), sums, (name, one, other) => {
    if (isWhole || sums.has(name)) faults.add("table totals", `${name} is ${one}, and should be ${other}`);
  });
  if (!isWhole) return;
  const rows = await db.selectFrom("words").selectAll().execute();
  compareSums(new Map(rows.map(({ form, count }) => [form, count])), counts, (form, one, other) =>
    faults.add("table words", `“${form}” is counted ${one} times, and stands ${other} times in the texts`),
  );
}
