import { type Kysely, sql } from "kysely";
import type { Facts } from "../adding/entry.js";
import type { Schema } from "./schema.js";
import { keyOf } from "./text.js";

/**
 * What the articles of a transaction change in the counts of words and in the totals, written once at its end: rows that are changed
 * for each article would leave as many dead ones.
 */
export class Tally {
  readonly #words = new Map<string, number>();
  readonly #totals = new Map<string, number>();

  countWords(counts: Readonly<Record<string, number>>, times: 1 | -1): void {
    for (const [form, count] of Object.entries(counts)) add(this.#words, keyOf(form), count * times);
  }

  /** A version comes among the current ones, or goes. */
  countVersion({ words, language }: Pick<Facts, "words" | "language">, times: 1 | -1): void {
    this.addTotal("words", words * times);
    this.addTotal(`language:${language ?? ""}`, times);
  }

  addTotal(name: string, value: number): void {
    add(this.#totals, keyOf(name), value);
  }

  async write(db: Kysely<Schema>): Promise<void> {
    const [forms, counts] = columnsOf(this.#words);
    if (forms.length > 0)
      await sql`insert into hearsay.words as there (form, count) select * from unnest(${forms}::text[], ${counts}::int8[])
        on conflict (form) do update set count = there.count + excluded.count`.execute(db);
    const [names, values] = columnsOf(this.#totals);
    if (names.length > 0)
      await sql`insert into hearsay.totals as there (name, value) select * from unnest(${names}::text[], ${values}::int8[])
        on conflict (name) do update set value = there.value + excluded.value`.execute(db);
  }
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** What has changed, in one order for all processes. */
function columnsOf(sums: ReadonlyMap<string, number>): [string[], number[]] {
  const changed = [...sums].filter(([, value]) => value !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return [changed.map(([key]) => key), changed.map(([, value]) => value)];
}
