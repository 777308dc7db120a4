import { asked } from "../../packages/archive/test/postgres-server.js";

/** A version by what does not hang on when it was stored. */
const WHICH = "(select concat(v.content, ' ', v.name) from hearsay.versions v where v.id = %)";

const QUERIES: Readonly<Record<string, string>> = {
  articles: `select url, (select array_agg(address order by address) from hearsay.addresses where article = articles.id) as addresses
    from hearsay.articles`,
  versions: `select number, current, content, name, headline, outlet, section, published, url, language, words, sketch, doubtful, sha256, source,
    reader, (select min(address) from hearsay.addresses where article = versions.article) as first,
    (select md5(article) || md5(reading) from hearsay.texts where version = versions.id) as packed,
    (select array_agg(term order by term) from hearsay.shingles, unnest(terms) as term where version = versions.id) as terms,
    (select array_agg(term order by term) from hearsay.sketches where version = versions.id) as sketched
    from hearsay.versions`,
  words: "select form, count from hearsay.words where count <> 0",
  // the sum of addresses hangs on the numbers of articles
  totals: "select name, value from hearsay.totals where value <> 0 and name <> 'seal:addresses'",
  said: `select ${WHICH.replace("%", "said.version")} as which, start, "end", text, kind, source_kind, speaker, name, forms, roles, credited_as,
    via, confidence, names from hearsay.said`,
  copies: `select ${WHICH.replace("%", "copies.version")} as one, ${WHICH.replace("%", "copies.other")} as other from hearsay.copies`,
};

/** All that an archive in PostgreSQL holds, but for its numbers and the times: table by table, each row as JSON, in one order. */
export async function contentsOf(address: string): Promise<Record<string, string[]>> {
  const contents: Record<string, string[]> = {};
  for (const [table, query] of Object.entries(QUERIES))
    contents[table] = (await asked(address, query)).map((row) => JSON.stringify(row)).sort();
  return contents;
}
