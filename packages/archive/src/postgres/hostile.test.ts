import { type AddressInfo, connect, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entry, GULL, LEDGER, OTHERS, POST, SAID } from "../../test/articles.js";
import { asked, PASSWORD, PROGRAMS, type Server, startServer } from "../../test/postgres-server.js";
import { ArchiveError } from "../archive-error.js";
import { traceWords } from "../asking/trace-words.js";
import { openArchive } from "../open-archive.js";
import { shownAddress } from "./address.js";

describe("an address of a database", () => {
  it.each([
    ["postgres://gull:secret@quay.example/words", "postgres://gull@quay.example/words"],
    ["postgresql://gull:se%2Fcr%40et@quay.example:5433/words", "postgresql://gull@quay.example:5433/words"],
    ["postgres://quay.example/words?user=gull&password=secret", "postgres://quay.example/words?user=gull"],
    ["postgres:///words?host=/run/postgresql", "postgres:///words?host=/run/postgresql"],
  ])("%s is shown without its password", (address, shown) => {
    expect(shownAddress(address)).toBe(shown.replace("=/run/", "=/run/"));
  });

  it.each([
    "postgres://gull:se/cr@quay.example/words",
    "postgres://gull:12/se@quay.example/words",
    "postgres://gull:se#cr@quay.example/words",
    "postgres://a b/secret",
  ])("%s is refused without saying what stands in it", (address) => {
    expect(() => shownAddress(address)).toThrow(ArchiveError);
    try {
      shownAddress(address);
    } catch (error) {
      expect((error as Error).message).not.toMatch(/se[/#]?cr|12\/se|secret/);
    }
  });
});

/** A connection to a server that can be cut when a transaction was committed, and before the server's word of it arrives. */
async function lineTo(port: number) {
  let cutting = false;
  let cut = false;
  const between = createServer((client) => {
    const behind = connect(port, "127.0.0.1");
    let deaf = false;
    for (const socket of [client, behind]) socket.on("error", () => {});
    client.on("data", (data) => {
      if (cutting && data.includes("commit\0")) {
        cutting = false;
        deaf = true;
      }
      behind.write(data);
    });
    behind.on("data", (data) => {
      if (!deaf) return client.write(data);
      cut = true;
      client.destroy();
      return behind.destroy();
    });
    client.on("close", () => behind.destroy());
    behind.on("close", () => client.destroy());
  });
  await new Promise<void>((done) => between.listen(0, "127.0.0.1", done));
  return {
    port: (between.address() as AddressInfo).port,
    cutAtNextCommit() {
      cutting = true;
    },
    wasCut: () => cut,
    close: () => between.close(),
  };
}

describe.skipIf("missing" in PROGRAMS)("a database", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.remove());

  const refusal = async (address: string, create = true) => {
    const error = await openArchive(address, { create }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArchiveError);
    const { message } = error as Error;
    expect(message).toContain("postgres://hearsay@127.0.0.1");
    expect(message).not.toContain(PASSWORD);
    return message;
  };

  it("without an archive, with another program's, or with one of a later version is named and left as it is", async () => {
    const none = await server.database();
    expect(await refusal(none, false)).toContain("does not exist");
    expect(await asked(none, "select 1 from pg_namespace where nspname = 'hearsay'")).toEqual([]);

    const other = await server.database();
    await asked(other, "create schema hearsay; create table hearsay.words (boat text)");
    expect(await refusal(other)).toContain("another program");

    const later = await server.database();
    await (await openArchive(later, { create: true })).close();
    await asked(later, "insert into hearsay.kysely_migration values ('0099-later', '2040-01-01')");
    expect(await refusal(later)).toContain("later version");
  });

  it("that is damaged is named by what it is asked", async () => {
    const address = await server.database();
    const store = await openArchive(address, { create: true });
    await store.add([entry(POST)]);
    await asked(address, "drop table hearsay.shingles");
    const error = await traceWords(store, SAID).catch((reason: unknown) => reason);
    await store.close();
    expect(error).toBeInstanceOf(ArchiveError);
    expect((error as Error).message).toMatch(/127\.0\.0\.1.*damaged/);
  });

  it("is made once by those who open it at once", async () => {
    const address = await server.database();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openArchive(address, { create: true })));
    expect(await asked(address, "select name from hearsay.kysely_migration")).toHaveLength(1);
    for (const store of stores) await store.close();
  });

  it("holds what no index and no text of PostgreSQL can hold as it is", async () => {
    const store = await openArchive(await server.database(), { create: true });
    const random = Array.from({ length: 9000 }, (_, at) =>
      ((at * 7919 + ((at * at) % 613)) % 36).toString(36),
    ).join("");
    const odd = {
      ...POST,
      name: "odd\0name.txt",
      url: `https://post.example/${random}`,
      outlet: "Po\0st \ud800",
    };
    const text = `${POST.text}\n${random}\0\ud800 and the rest.\n`;
    const [added] = await store.add([entry({ ...odd, text })]);
    expect(added?.outcome).toBe("new");
    expect(await store.known([entry({ ...odd, text })])).toEqual([added?.version]);
    const { occurrences } = await traceWords(store, SAID);
    expect(occurrences.map(({ url }) => url)).toEqual([odd.url]);
    await store.close();
  });

  it("that commits and cannot say so any more has what was added, as new", async () => {
    const address = await server.database();
    const line = await lineTo(Number(new URL(address).port));
    const store = await openArchive(address.replace(/:\d+\//, `:${line.port}/`), { create: true });
    line.cutAtNextCommit();
    const added = await store.add([POST, LEDGER, POST].map(entry));
    expect(line.wasCut()).toBe(true);
    expect(added.map(({ outcome }) => outcome)).toEqual(["new", "new", "known"]);
    expect(await store.census()).toMatchObject({ articles: 2, versions: 2 });
    expect((await store.add([entry(POST)]))[0]?.outcome).toBe("known");
    await store.close();
    line.close();
  });

  it("that restarts between two questions is waited for", async () => {
    const address = await server.database();
    const store = await openArchive(address, { create: true });
    await store.add([POST, LEDGER].map(entry));
    await server.stop("SIGQUIT");
    const adding = store.add([GULL, ...OTHERS].map(entry));
    const census = store.census();
    await server.start();
    expect((await adding).every(({ outcome }) => outcome === "new")).toBe(true);
    expect((await census).articles).toBeGreaterThanOrEqual(2);
    expect(await store.census()).toMatchObject({ articles: 3 + OTHERS.length });
    await store.close();
  });
});
