import "../built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROGRAMS, type Server, startServer } from "../../packages/archive/test/postgres-server.js";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";
import { contentsOf } from "./contents.js";
import { articlesOf, quotationOf } from "./material.js";

const COUNT = 60;
const SAID = Array.from({ length: 12 }, (_, n) => quotationOf(n * 4));
const DRAFT = `Notes\n\n${SAID.map((words) => `“${words},” said Maren Oduya.\n\n`).join("")}“Nobody had ever painted the apprentices’ ladder red,” said Ines Tarr.\n`;

describe.skipIf("missing" in PROGRAMS)("an archive on three servers", () => {
  const folder = folderOf({ ...articlesOf(COUNT), "draft.txt": DRAFT });
  const run = (...args: string[]) => hearsay(args, { cwd: folder.path });
  const trace = async (words: string, archive: string) =>
    JSON.parse((await run("trace", words, "--format", "json", "--archive", archive)).stdout);
  let servers: Server[] = [];
  let spread = "";
  let others: string[] = [];
  /** What one server holds of the same folder. */
  let alone = "";
  beforeAll(async () => {
    servers = await Promise.all([startServer(), startServer(), startServer()]);
    [spread = "", ...others] = await Promise.all(servers.map((server) => server.database()));
    alone = (await servers[0]?.database()) ?? "";
    const half = Object.keys(articlesOf(COUNT)).slice(0, COUNT / 2);
    // one half moves, the other is added to where it belongs
    await run("add", ...half, "--archive", spread);
    expect(await run("archive", "shard", ...others, "--archive", spread)).toMatchObject({
      status: 0,
      stderr: "",
    });
    await run("add", "a", "--archive", spread);
    await run("add", "a", "--archive", alone);
  }, 180_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.remove()));
    folder.remove();
  });

  it("holds and answers what one server does", async () => {
    expect(await contentsOf(spread)).toEqual(await contentsOf(alone));
    expect((await run("archive", "verify", "--archive", spread)).status).toBe(0);
    for (const words of SAID) {
      const traced = await trace(words, spread);
      expect(traced).toEqual(await trace(words, alone));
      expect(traced).toMatchObject({ complete: true, unasked: [] });
      expect(traced.occurrences.length).toBeGreaterThan(0);
    }
    const check = ["check", "draft.txt", "--format", "json", "--against"];
    expect(await run(...check, `archive:${spread}`)).toEqual(await run(...check, `archive:${alone}`));
  }, 120_000);

  it("keeps a part of the texts on each", async () => {
    const { asked } = await import("../../packages/archive/test/postgres-server.js");
    const counts = await Promise.all(
      [spread, ...others].map((address, n) =>
        asked(address, `select count(*)::int4 as n from only hearsay.texts_${n}`),
      ),
    );
    for (const [row] of counts) expect(row?.n).toBeGreaterThan(5);
  });

  it("is spread once, and over databases that hold no archive", async () => {
    const again = await run("archive", "shard", ...others, "--archive", spread);
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining("already") });
    const another = (await servers[1]?.database()) ?? "";
    const held = await run("archive", "shard", alone, "--archive", another);
    expect(held).toMatchObject({ status: 2, stderr: expect.stringContaining("holds an archive") });
    const file = await run("archive", "shard", another, "--archive", "words.archive");
    expect(file).toMatchObject({ status: 2, stderr: expect.stringContaining("PostgreSQL") });
  }, 60_000);

  it("says what could not be asked where one is down, and never that words are not found", async () => {
    await servers[1]?.stop("SIGQUIT");
    try {
      let missed = 0;
      for (const words of SAID) {
        const traced = await trace(words, spread);
        expect(traced.complete).toBe(false);
        expect(traced.unasked).toEqual([expect.stringMatching(/^postgres:\/\/hearsay@127/)]);
        const whole = await trace(words, alone);
        // of a changed article an earlier version may be all that is found
        const texts = (of: typeof whole) =>
          of.occurrences.map(({ file, url }: { file: string; url: string | null }) => url ?? file);
        expect(texts(whole)).toEqual(expect.arrayContaining(texts(traced)));
        missed += whole.occurrences.length - traced.occurrences.length;
      }
      expect(missed).toBeGreaterThan(0);
      const text = await run(
        "trace",
        "no porter ever sang about the lighthouse at noon",
        "--archive",
        spread,
      );
      expect(text.stdout).toMatch(/could not be asked completely/);
      const args = ["check", "draft.txt", "--format", "json", "--against"];
      const [report] = JSON.parse((await run(...args, `archive:${spread}`)).stdout);
      const verdicts = report.quotations.map(({ verdict }: { verdict: string }) => verdict);
      expect(new Set(verdicts)).toEqual(new Set(["verbatim", "cannot-check"]));
      expect(verdicts.at(-1)).toBe("cannot-check");
      expect(report.quotations.at(-1).issues[0].message).toMatch(/could not be reached/);
      // half an answer about a person would mislead
      const who = await run("who", "Maren Oduya", "--archive", spread);
      expect(who).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/could not be asked completely/),
      });
    } finally {
      await servers[1]?.start();
    }
    const words = SAID[0] ?? "";
    expect(await trace(words, spread)).toEqual(await trace(words, alone));
  }, 180_000);
});
