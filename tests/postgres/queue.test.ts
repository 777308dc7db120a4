import "../built.js";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asked, PROGRAMS, type Server, startServer } from "../../packages/archive/test/postgres-server.js";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";
import { contentsOf } from "./contents.js";
import { articlesOf } from "./material.js";

const BIN = resolve(import.meta.dirname, "../../packages/cli/bin/hearsay.js");
const COUNT = 120;

describe.skipIf("missing" in PROGRAMS)("work in the queue of an archive in PostgreSQL", () => {
  const folder = folderOf(articlesOf(COUNT));
  const articles = join(folder.path, "a");
  const run = (...args: string[]) => hearsay(args, { cwd: folder.path });
  let server: Server;
  /** What one process made of the folder. */
  let alone = "";
  beforeAll(async () => {
    server = await startServer();
    alone = await server.database();
    await run("add", articles, "--archive", alone);
  }, 120_000);
  afterAll(async () => {
    await server?.remove();
    folder.remove();
  });

  it("is done by three workers as by one process, also where one is killed in the middle", async () => {
    const archive = await server.database();
    const queued = await run("add", "a", "--archive", archive, "--queue", "--expiry", "3");
    expect(queued).toMatchObject({ status: 0, stdout: expect.stringContaining("6 jobs to do") });
    const dying = spawn(
      process.execPath,
      [BIN, "archive", "work", "--archive", archive, "--format", "jsonl"],
      {
        cwd: folder.path,
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    dying.stdout.once("data", () => dying.kill("SIGKILL"));
    const gone = once(dying, "close");
    const runs = await Promise.all([
      run("archive", "work", "--archive", archive),
      run("archive", "work", "--archive", archive),
    ]);
    await gone;
    expect(dying.signalCode).toBe("SIGKILL");
    expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual(runs.map(() => [0, ""]));
    expect(await contentsOf(archive)).toEqual(await contentsOf(alone));
    expect((await run("archive", "verify", "--archive", archive)).status).toBe(0);
    const again = await run("archive", "work", "--archive", archive);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining("no jobs done") });
  }, 180_000);

  it("says which file could not be read, does the rest, and is done", async () => {
    const other = folderOf({ "b/one.txt": articlesOf(1)["a/0000.txt"] ?? "", "b/two.txt": "Two words" });
    const archive = await server.database();
    const here = (...args: string[]) => hearsay([...args, "--archive", archive], { cwd: other.path });
    await here("add", "b", "--queue");
    rmSync(join(other.path, "b/two.txt"));
    expect(await here("archive", "work")).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("1 article added"),
      stderr: expect.stringContaining("two.txt does not exist"),
    });
    expect((await here("archive", "work")).status).toBe(0);
    other.remove();
  }, 60_000);

  it("takes files only, and is in PostgreSQL only", async () => {
    writeFileSync(join(folder.path, "draft.txt"), "“We will see,” said Ines Tarr.\n");
    const runs = [
      await run("add", "https://post.example/1", "--archive", alone, "--queue"),
      await run("add", "draft.txt", "--queue"),
      await run("archive", "work", "--archive", "words.archive"),
      await run("add", "nowhere.txt", "--archive", alone, "--queue"),
    ];
    expect(runs.map(({ status }) => status)).toEqual([2, 2, 2, 2]);
    const [row] = await asked(alone, "select count(*)::int4 as n from hearsay_jobs.job");
    expect(row?.n).toBe(0);
  }, 60_000);
});
