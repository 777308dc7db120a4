import { readFileSync, writeFileSync } from "node:fs";
import { openArchive } from "@hearsay/archive";
import type { ArchiveTrace } from "@hearsay/client";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakText, lock } from "../../../archive/test/broken.js";
import { madeArchive, SAID } from "../../test/made-archive.js";
import { startedApp } from "../../test/started.js";

const trace = "/api/v1/archive/trace";
const isTrace = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL("../../../../schemas/trace.schema.json", import.meta.url), "utf8")),
);

let file: string;
let server: ReturnType<typeof startedApp>;
beforeAll(async () => {
  file = await madeArchive();
  server = startedApp({ archive: file });
});
afterAll(() => server.close());

const problemOf = async (answer: Response) => {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  return (await answer.json()) as { readonly status: number; readonly detail: string };
};

describe("an archive over HTTP", () => {
  it("says what it holds", async () => {
    expect(await (await server.ask("/api/v1/archive")).json()).toMatchObject({
      articles: 16,
      versions: 16,
      languages: ["en"],
    });
    expect(await (await server.ask("/api/v1")).json()).toMatchObject({ hasArchive: true });
  });

  it("traces words: the object of the contract, whose articles can be opened", async () => {
    const answer = await server.post(trace, { words: SAID });
    expect(answer.status).toBe(200);
    const traced = (await answer.json()) as ArchiveTrace;
    expect(isTrace(traced)).toBe(true);
    expect(traced.occurrences.map(({ file: name }) => name)).toEqual([
      "post.txt",
      "ledger.txt",
      "wire.txt",
      "gull.txt",
    ]);
    for (const { kept, start, end, text } of traced.occurrences) {
      const opened = await (await server.ask(`/api/v1/archive/articles/${kept}`)).json();
      expect(opened.article.text.slice(start, end)).toBe(text);
      expect(opened.receipt.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it("traces the quotation at an offset of a document", async () => {
    const text = `Maren Oduya told the board: “${SAID}”.`;
    const answer = await server.post(trace, { document: { name: "d.txt", text }, at: 40 });
    expect(await answer.json()).toMatchObject({ query: SAID, variants: [{ id: "v1" }, { id: "v2" }] });
  });

  it("answers with nothing where nothing is", async () => {
    const answer = await server.post(trace, { words: "seventeen violet kettles whistled over Brandholm" });
    expect(await answer.json()).toMatchObject({ occurrences: [], variants: [], complete: true });
  });

  it.each([
    [{ words: "too few here" }, 422, "at least 4"],
    [{ words: "kettle ".repeat(1001) }, 422, "at most 1000"],
    [{ words: "x".repeat(20_001) }, 422, "shape"],
    [{ words: "a b c d", at: 3 }, 422, "shape"],
    [{ document: { name: "d.txt", text: "No marks here at all." }, at: 3 }, 422, "stands no quotation"],
    [{ document: { name: "d.txt", text: " " }, at: 3 }, 422, "d.txt could not be read"],
    [{}, 422, "shape"],
  ])("refuses %j", async (body, status, detail) => {
    const answer = await server.post(trace, body);
    expect(answer.status).toBe(status);
    expect((await problemOf(answer)).detail).toContain(detail);
  });

  it.each(["0", "-1", "99999", "1e3", "x", "9".repeat(30)])("has no article %s", async (version) => {
    const answer = await server.ask(`/api/v1/archive/articles/${version}`);
    expect(answer.status).toBe(404);
    await problemOf(answer);
  });

  it("is what drafts are checked against, by itself", async () => {
    const drafts = [
      {
        name: "d.txt",
        text: `“${SAID},” said Maren Oduya.\n\n“The gulls have voted twice for the mackerel,” said Otto Brandis.\n`,
      },
    ];
    const answer = await (await server.post("/api/v1/check", { drafts, archive: true })).json();
    expect(answer.checked[0].quotations.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "verbatim",
      "not-found",
    ]);
    expect(answer.sources).toContainEqual(expect.objectContaining({ name: "post.txt" }));
    const both = await server.post("/api/v1/check", { drafts, archive: true, against: drafts });
    expect(both.status).toBe(422);
  });

  it("goes on after traces whose clients went away", async () => {
    const ended = Array.from({ length: 30 }, (_, at) => {
      const leaving = new AbortController();
      setTimeout(() => leaving.abort(), at * 3);
      const init = { method: "POST", body: JSON.stringify({ words: SAID }), signal: leaving.signal };
      return server.ask(trace, { ...init, headers: { "content-type": "application/json" } });
    });
    for (const { status } of await Promise.all(ended)) expect([200, 409, 400]).toContain(status);
    expect((await server.post(trace, { words: SAID })).status).toBe(200);
  });
});

describe("a server whose archive cannot answer", () => {
  it("ends a question that takes too long, and answers the next one", async () => {
    const store = await openArchive(file);
    // which nothing of this process has open
    const locked = `${file}.locked`;
    await store.backUp(locked);
    await store.close();
    const other = startedApp({ archive: locked, seconds: 2 });
    const unlock = lock(locked);
    const late = await other.post(trace, { words: SAID });
    expect(late.status).toBe(503);
    expect((await problemOf(late)).detail).toContain("longer than 2 s");
    unlock();
    // on a busy machine another one may be late, too
    await expect.poll(async () => (await other.post(trace, { words: SAID })).status).toBe(200);
    await other.close();
  });

  it("lives on where a question ends the process that asks, says so, and answers the next one", async () => {
    const damaged = await madeArchive();
    breakText(damaged, 2);
    const other = startedApp({ archive: damaged });
    const before = await Promise.all(
      [2, 1, 2, 3].map((version) => other.ask(`/api/v1/archive/articles/${version}`)),
    );
    expect(before.map(({ status }) => status)).toEqual([500, 200, 500, 200]);
    expect((await problemOf(before[0] as Response)).detail).toMatch(
      /has ended \(SIG[A-Z]+\).* hearsay archive verify tells/,
    );
    const check = { drafts: [{ name: "d.txt", text: `“${SAID},” said Maren Oduya.` }] };
    expect((await other.post("/api/v1/check", { ...check, archive: true })).status).toBe(500);
    expect((await other.post("/api/v1/check", check)).status).toBe(200);
    expect((await other.ask("/api/v1/archive")).status).toBe(200);
    await other.close();
  });
});

describe("where there is no archive", () => {
  it("says how to give one", async () => {
    const without = startedApp();
    const check = { drafts: [{ name: "d.txt", text: "x" }], archive: true };
    for (const answer of [
      await without.ask("/api/v1/archive"),
      await without.post(trace, { words: SAID }),
      await without.ask("/api/v1/archive/articles/1"),
      await without.post("/api/v1/check", check),
      await without.post("/api/v1/jobs", { check }),
    ]) {
      expect(answer.status).toBe(404);
      expect((await problemOf(answer)).detail).toContain("--archive FILE");
    }
    await without.close();
  });

  it("names the file that is none, and why", async () => {
    const broken = `${file}.broken`;
    writeFileSync(broken, "no database at all, only words");
    for (const [archive, why] of [
      [`${file}.gone`, "does not exist"],
      [broken, "is no archive"],
    ] as const) {
      const other = startedApp({ archive });
      const answer = await other.post(trace, { words: SAID });
      expect(answer.status).toBe(409);
      const { detail } = await problemOf(answer);
      expect(detail).toContain(archive);
      expect(detail).toContain(why);
      await other.close();
    }
  });
});
