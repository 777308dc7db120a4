import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entry, GULL, LEDGER, OTHERS, POST, WIRE } from "../../../test/articles.js";
import { asked, PROGRAMS, type Server, startServer } from "../../../test/postgres-server.js";
import { openArchive } from "../../open-archive.js";

describe.skipIf("missing" in PROGRAMS)("an archive in PostgreSQL that is verified", () => {
  let server: Server;
  let whole: string;
  beforeAll(async () => {
    server = await startServer();
    whole = await server.database();
    const store = await openArchive(whole, { create: true });
    await store.add([POST, LEDGER, GULL, WIRE, ...OTHERS].map(entry));
    await store.add([entry({ ...POST, text: POST.text.replace("ropes", "zeppelins") })]);
    await store.close();
  }, 60_000);
  afterAll(() => server?.remove());

  async function found(damage: string) {
    const copy = await server.database(whole);
    await asked(copy, damage);
    const store = await openArchive(copy);
    try {
      return await store.verify();
    } finally {
      await store.close();
    }
  }

  it("is found to be whole where it is", async () => {
    expect(await found("select 1")).toEqual([]);
  });

  it.each([
    "delete from hearsay.articles where id = 1",
    "update hearsay.articles set url = null where id = 1",
    "insert into hearsay.articles (url) values ('https://nowhere.example/')",
    "delete from hearsay.addresses where article = 2",
    "update hearsay.addresses set address = address || 'x' where article = 4",
    "delete from hearsay.versions where id = 1",
    "update hearsay.versions set current = true where id = 1",
    "update hearsay.versions set fetched = '2001-01-01T00:00:00.000Z' where id = 2",
    "update hearsay.versions set outlet = 'Another' where id = 2",
    "delete from hearsay.texts where version = 3",
    "update hearsay.texts set article = '\\x00' where version = 3",
    "update hearsay.texts set reading = (select reading from hearsay.texts where version = 2) where version = 3",
    "update hearsay.words set count = count + 1 where form = 'herring'",
    "delete from hearsay.words where form = 'herring'",
    "update hearsay.totals set value = value + 1 where name = 'words'",
    "delete from hearsay.copies where version = 4",
    "insert into hearsay.copies values (2, 3)",
    "update hearsay.shingles set terms = terms || 42::int8 where version = 2",
    "delete from hearsay.shingles where version = 2",
    "delete from hearsay.sketches where version = 2",
    "update hearsay.said set speaker = 's9', name = 'Otto Brandis' where version = 2",
    "update hearsay.said set names = '{}' where version = 2",
    "insert into hearsay.shingles values (99, '{1}')",
  ])("finds what %s does", async (damage) => {
    expect(await found(damage)).not.toEqual([]);
  });
});
