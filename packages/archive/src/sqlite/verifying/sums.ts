import type { Kysely } from "kysely";
import type { Schema } from "../schema.js";
import { ADDRESSES, partOfSum } from "../seal.js";
import type { Faults } from "./faults.js";
import type { FoundInTexts } from "./texts.js";

/** Compares the sums over all that is kept, and the counts of words, with the texts. */
export async function verifySums(db: Kysely<Schema>, found: FoundInTexts, faults: Faults): Promise<void> {
  const { isWhole, counts, languages, words, versions } = found;
  const articles = await db.selectFrom("articles").select("id").execute();
  const places = await db.selectFrom("addresses").selectAll().execute();
  const sums = new Map([
    ["articles", articles.length],
    ["versions", versions],
    [ADDRESSES, places.reduce((sum, { address, article }) => sum + partOfSum(address, article), 0)],
  ]);
  if (isWhole) {
    sums.set("words", words);
    for (const [language, count] of languages) sums.set(`language:${language}`, count);
  }
  const kept = await db.selectFrom("totals").selectAll().execute();
  compare(new Map(kept.map(({ name, value }) => [name, value])), sums, (name, one, other) => {
    if (isWhole || sums.has(name)) faults.add("table totals", `${name} is ${one}, and should be ${other}`);
  });
  if (!isWhole) return;
  const rows = await db.selectFrom("words").selectAll().execute();
  compare(new Map(rows.map(({ form, count }) => [form, count])), counts, (form, one, other) =>
    faults.add("table words", `“${form}” is counted ${one} times, and stands ${other} times in the texts`),
  );
}

/** Says what differs; what is missing is nought. */
function compare(
  kept: ReadonlyMap<string, number>,
  worked: ReadonlyMap<string, number>,
  say: (name: string, kept: number, worked: number) => void,
): void {
  for (const name of new Set([...kept.keys(), ...worked.keys()])) {
    const one = kept.get(name) ?? 0;
    const other = worked.get(name) ?? 0;
    if (one !== other) say(name, one, other);
  }
}
