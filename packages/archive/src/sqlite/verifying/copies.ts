import type { Kysely } from "kysely";
import type { Schema } from "../schema.js";
import type { Faults } from "./faults.js";
import type { FoundInTexts } from "./texts.js";

/** Compares the pairs of copies with those that the texts give. */
export async function verifyCopies(
  db: Kysely<Schema>,
  { copies, isWhole }: FoundInTexts,
  faults: Faults,
): Promise<void> {
  const rows = await db.selectFrom("copies").selectAll().execute();
  const kept = new Set(rows.map(({ version, other }) => `${version} ${other}`));
  const worked = new Set(copies.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  for (const pair of worked) if (!kept.has(pair)) faults.add("table copies", `the pair ${pair} is missing`);
  if (!isWhole) return;
  for (const pair of kept)
    if (!worked.has(pair)) faults.add("table copies", `the pair ${pair} is none: these texts are no copies`);
}
