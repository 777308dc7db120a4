import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entry, GULL, LEDGER, OTHERS, POST, SAID, WIRE } from "../../../test/articles.js";
import { ArchiveError } from "../../archive-error.js";
import { traceWords } from "../../asking/trace-words.js";
import { exportedFrom } from "../../moving/export.js";
import { openArchive } from "../../open-archive.js";
import type { Fault, Store } from "../../store.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));
const whole = join(folder, "whole.archive");
let files = 0;
/** Each time another, since a driver may keep a file open for a while. */
const damagedFile = () => join(folder, `${files++}-damaged.archive`);

beforeAll(async () => {
  const store = await openArchive(join(folder, "written.archive"), { create: true });
  await store.add([POST, LEDGER, GULL, WIRE, ...OTHERS].map(entry));
  await store.add([entry({ ...POST, text: POST.text.replace("ropes", "zeppelins") })]);
  // one file, with nothing beside it
  await store.backUp(whole);
  await store.close();
});

/** What is found in the damaged file; or that it cannot be opened or asked. */
async function found(damaged: string): Promise<readonly Fault[] | ArchiveError> {
  let store: Store | null = null;
  try {
    store = await openArchive(damaged);
    return await store.verify();
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
    expect((error as Error).message).toContain("damaged.archive");
    return error as ArchiveError;
  } finally {
    await store?.close();
  }
}

describe("an archive that is verified", () => {
  it("is found to be whole where it is", async () => {
    const damaged = damagedFile();
    copyFileSync(whole, damaged);
    expect(await found(damaged)).toEqual([]);
  });

  it.each([
    "delete from articles where id = 1",
    "update articles set url = 'https://elsewhere.example/' where id = 1",
    "update articles set url = null where id = 1",
    "insert into articles (url) values ('https://nowhere.example/')",
    "delete from addresses where article = 2",
    "update addresses set article = 3 where article = 2",
    "update addresses set address = address || 'x' where article = 9",
    "delete from versions where id = 1",
    "update versions set current = 1 where id = 1",
    "update versions set current = 0 where id = 17",
    "update versions set number = 7 where id = 17",
    "update versions set article = 2, number = 2, current = 0 where id = 17",
    "update versions set content = replace(content, substr(content, 1, 1), 'g') where id = 3",
    "update versions set outlet = 'The Gulf' where id = 3",
    "update versions set published = '2030-03-15' where id = 3",
    "update versions set words = words + 1 where id = 3",
    "update versions set doubtful = 1 where id = 3",
    "update versions set sketch = 0 where id = 3",
    "update versions set fetched = '2031-03-12T09:00:01.000Z' where id = 3",
    "update versions set sha256 = replace(sha256, 'a', 'c') where id = 3",
    "update versions set reader = '0.1.1' where id = 3",
    "delete from texts where version = 4",
    "update texts set article = (select article from texts where version = 5) where version = 4",
    "update texts set reading = (select reading from texts where version = 5) where version = 4",
    "update texts set article = x'00' where version = 4",
    "update texts set reading = 'words' where version = 4",
    "update texts set seal = null where version = 4",
    "insert into texts (version, article, reading) values (99, x'00', x'00')",
    "update words set count = count + 1 where form = 'herring'",
    "delete from words where form = 'herring'",
    "insert into words values ('seagulls', 1)",
    "update totals set value = value + 1 where name = 'articles'",
    "update totals set value = value - 1 where name = 'words'",
    "delete from totals where name = 'versions'",
    "update totals set name = 'language:fi' where name = 'language:en'",
    "delete from copies where version = 1",
    "delete from copies",
    "insert into copies values (2, 3), (3, 2)",
    "update copies set other = 5 where version = 1",
    "insert into shingles (rowid, terms) values (99, 'abcdefg')",
    "insert into shingles (rowid, terms) values (3, 'abcdefg')",
    "insert into shingles (shingles) values ('delete-all')",
    "delete from shingles_data where id > 10",
    "update shingles_data set block = x'00000000' where id > 10",
    "delete from shingles_idx",
    "delete from shingles_config",
    "update said set speaker = 's9' where id = 2",
    "update said set text = text || ' not' where id = 2",
    "update said set version = 3 where id = 2",
    "update said set version = 99 where id = 2",
    "delete from said where id = 2",
    "delete from said_names where said = (select min(said) from said_names)",
    "update said_names set word = word || 'x' where said = (select min(said) from said_names)",
    "insert into said_names values ('nobody', 99999)",
    "update versions set section = 'Sport' where id = 3",
    "drop table words",
    "drop table copies",
    "drop index versions_by_content",
    "delete from kysely_migration",
    "update kysely_migration set name = '0000-else' where name like '0001%'",
  ])("tells of: %s", async (change) => {
    const damaged = damagedFile();
    copyFileSync(whole, damaged);
    const database = new Database(damaged);
    database.exec(change);
    database.close();
    expect(await found(damaged)).not.toEqual([]);
  });

  it("tells of a byte that was changed wherever something is kept", async () => {
    const bytes = readFileSync(whole);
    const kept = [
      "https://ledger.example/quay",
      "/articles/other-3.txt",
      "Tollhaven Ledger",
      "2031-03-12T09:00:00.000Z",
      "zeppelins",
      "language:en",
    ];
    for (const words of kept) {
      for (let at = bytes.indexOf(words); at !== -1; at = bytes.indexOf(words, at + 1)) {
        const changed = Buffer.from(bytes);
        const middle = at + (words.length >> 1);
        changed[middle] = (changed[middle] as number) ^ 1;
        const damaged = damagedFile();
        writeFileSync(damaged, changed);
        expect(await found(damaged), `${words} at ${at}`).not.toEqual([]);
      }
    }
  });

  it("tells of any byte that makes a difference to what is read", async () => {
    const bytes = readFileSync(whole);
    const answers = await asked(whole);
    const places = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ (1 << bit);
        const damaged = damagedFile();
        writeFileSync(damaged, changed);
        const faults = await found(damaged);
        if (Array.isArray(faults) && faults.length === 0) expect(await asked(damaged)).toEqual(answers);
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});

/** What the file answers: all that is kept, and a trace. */
async function asked(damaged: string): Promise<unknown> {
  const store = await openArchive(damaged);
  const lines = [];
  for await (const one of exportedFrom(store)) lines.push(one);
  const answers = [lines, await store.census(), await traceWords(store, SAID)];
  await store.close();
  return answers;
}
