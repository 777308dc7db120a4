import { mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import { entry, OTHERS, POST, SAID } from "../../test/articles.js";
import { holdsTheContract } from "../../test/store-contract.js";
import { ArchiveError } from "../archive-error.js";
import { traceWords } from "../asking/trace-words.js";
import { openArchive } from "../open-archive.js";

holdsTheContract("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-archive-"));
  return {
    open: () => openArchive(join(folder, "one.archive"), { create: true }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
});

describe("an archive file", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-archive-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);
  const refusal = async (name: string) => {
    const error = await openArchive(file(name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArchiveError);
    expect((error as Error).message).toContain(file(name));
  };

  it("that does not exist is named, and not made by asking", async () => {
    await refusal("none.archive");
    await refusal("none.archive");
  });

  it("that is no database, or another program's, is named and left as it is", async () => {
    writeFileSync(file("text.archive"), "Minutes of the harbour board.");
    await refusal("text.archive");
    expect(readFileSync(file("text.archive"), "utf8")).toBe("Minutes of the harbour board.");
    const other = new Database(file("other.archive"));
    other.exec("create table boats (name text)");
    other.close();
    await refusal("other.archive");
  });

  it("of a later version is named", async () => {
    const store = await openArchive(file("later.archive"), { create: true });
    await store.close();
    const later = new Database(file("later.archive"));
    later.exec("insert into kysely_migration values ('0099-later', '2040-01-01')");
    later.close();
    await refusal("later.archive");
  });

  it("that is damaged anywhere gives an answer, or an error that names it", async () => {
    const store = await openArchive(file("whole.archive"), { create: true });
    await store.add([POST, ...OTHERS].map(entry));
    await store.close();
    const whole = readFileSync(file("whole.archive"));
    const size = statSync(file("whole.archive")).size;
    for (let at = 0; at < size; at += 4096) {
      writeFileSync(file("damaged.archive"), whole);
      const opened = openSync(file("damaged.archive"), "r+");
      writeSync(opened, Buffer.alloc(2048, 0x5a), 0, 2048, at + 100);
      const damaged = await openArchive(file("damaged.archive")).catch((error: unknown) => error);
      if (damaged instanceof Error) {
        expect(damaged).toBeInstanceOf(ArchiveError);
        expect(damaged.message).toContain("damaged.archive");
        continue;
      }
      const opened_ = damaged as Awaited<ReturnType<typeof openArchive>>;
      const trace = await traceWords(opened_, SAID).catch((error: unknown) => error);
      if (trace instanceof Error) {
        expect(trace).toBeInstanceOf(ArchiveError);
        expect(trace.message).toContain("damaged.archive");
      }
      await opened_.close();
    }
  });
});
