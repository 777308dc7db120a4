import { type Kysely, sql } from "kysely";
import type { Faults } from "../../verifying/faults.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;
interface Found {
  readonly id: number;
}

/** Whether articles, addresses, versions and texts belong together. */
export async function verifyArticles(db: Db, faults: Faults): Promise<void> {
  for (const { where, what, found } of QUESTIONS) {
    const { rows } = await found.execute(db);
    for (const { id } of rows) faults.add(`${where} ${id}`, what);
  }
}

interface Question {
  readonly where: string;
  readonly what: string;
  readonly found: { execute(db: Db): Promise<{ readonly rows: readonly Found[] }> };
}

const QUESTIONS: readonly Question[] = [
  {
    where: "article",
    what: "it has no version",
    found: sql<Found>`select id from hearsay.articles where id not in (select article from hearsay.versions)`,
  },
  {
    where: "article",
    what: "it has no address",
    found: sql<Found>`select id from hearsay.articles where id not in (select article from hearsay.addresses)`,
  },
  {
    where: "article",
    what: "it has an address on the web that is not among its addresses",
    found: sql<Found>`select id from hearsay.articles where url is not null
      and not exists (select 1 from hearsay.addresses where addresses.article = articles.id and address = articles.url)`,
  },
  {
    where: "article",
    what: "it is known by an address on the web that it does not have",
    found: sql<Found>`select distinct article as id from hearsay.versions where url is not null
      and article in (select id from hearsay.articles where url is null)`,
  },
  {
    where: "article",
    what: "not its last version is the current one, or several are",
    found: sql<Found>`select article as id from hearsay.versions group by article
      having count(*) filter (where current) <> 1
      or max(number) is distinct from max(number) filter (where current) or min(number) < 1`,
  },
  {
    where: "address of article",
    what: "there is no such article",
    found: sql<Found>`select article as id from hearsay.addresses where article not in (select id from hearsay.articles)`,
  },
  {
    where: "version",
    what: "its article is missing",
    found: sql<Found>`select id from hearsay.versions where article not in (select id from hearsay.articles)`,
  },
  {
    where: "text of version",
    what: "there is no such version",
    found: sql<Found>`select version as id from hearsay.texts where version not in (select id from hearsay.versions)`,
  },
];
