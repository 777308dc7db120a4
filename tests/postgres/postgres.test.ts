import "../built.js";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PASSWORD, PROGRAMS, type Server, startServer } from "../../packages/archive/test/postgres-server.js";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";
import { contentsOf } from "./contents.js";
import { articlesOf, quotationOf } from "./material.js";

const BIN = resolve(import.meta.dirname, "../../packages/cli/bin/hearsay.js");
const COUNT = 150;
const DRAFT = `“${quotationOf(4)},” said Maren Oduya.\n\n“${quotationOf(4).replace("promised", "sold")},” said Otto Brandis.\n\n“Nobody had ever painted the apprentices’ ladder red,” said Ines Tarr.\n`;

describe.skipIf("missing" in PROGRAMS)("an archive in PostgreSQL", () => {
  const folder = folderOf({ ...articlesOf(COUNT), "draft.txt": DRAFT });
  const run = (...args: string[]) => hearsay(args, { cwd: folder.path });
  let server: Server;
  /** What one process made of the folder. */
  let alone: string;
  beforeAll(async () => {
    server = await startServer();
    alone = await server.database();
    await run("add", "a", "--archive", alone, "--workers", "1");
    await run("add", "a", "--workers", "1");
  }, 180_000);
  afterAll(async () => {
    await server?.remove();
    folder.remove();
  });

  it("holds after three processes what it holds after one", async () => {
    const address = await server.database();
    const runs = await Promise.all(
      [1, 2, 3].map(() => run("add", "a", "--archive", address, "--workers", "1", "--format", "jsonl")),
    );
    expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual(runs.map(() => [0, ""]));
    const contents = await contentsOf(alone);
    expect(await contentsOf(address)).toEqual(contents);
    const count = (table: string) => contents[table]?.length ?? 0;
    expect(count("copies")).toBeGreaterThan(0);
    expect(count("versions")).toBeGreaterThan(count("articles"));
    const stored = runs
      .flatMap(({ stdout }) => linesOf(stdout))
      .filter(({ outcome }) => outcome !== "known")
      .map(({ version }) => version);
    // each is new to one of them
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored.length).toBe(count("versions"));
  }, 180_000);

  it("loses nothing and has nothing twice where its server falls and rises while articles are added", async () => {
    const address = await server.database();
    const child = spawn(
      process.execPath,
      [BIN, "add", "a", "--archive", address, "--workers", "1", "--format", "jsonl"],
      { cwd: folder.path, stdio: ["ignore", "pipe", "pipe"] },
    );
    let printed = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    const ended = once(child, "close");
    for (const [signal, after] of [
      ["SIGQUIT", 1],
      ["SIGINT", 34],
      ["SIGQUIT", 66],
    ] as const) {
      await expect
        .poll(() => linesOf(printed).length >= after || child.exitCode !== null, {
          timeout: 60_000,
          interval: 5,
        })
        .toBe(true);
      await server.stop(signal);
      await setTimeout(300);
      await server.start();
    }
    expect([await ended, errors]).toEqual([[0, null], ""]);
    expect(await contentsOf(address)).toEqual(await contentsOf(alone));
    expect((await run("archive", "verify", "--archive", address)).status).toBe(0);
    const told = linesOf(printed);
    expect(told.map(({ file }) => file)).toEqual(Object.keys(articlesOf(COUNT)));
    const again = linesOf((await run("add", "a", "--archive", address, "--format", "jsonl")).stdout);
    expect(again.map(({ file, version }) => [file, version])).toEqual(
      told.map(({ file, version }) => [file, version]),
    );
    expect(again.every(({ outcome }) => outcome === "known")).toBe(true);
  }, 240_000);

  it("gives the traces and checks of an archive in a file", async () => {
    for (let n = 0; n < 12; n++) {
      const words = n % 3 === 2 ? quotationOf(n * 13).replace("promised", "lent") : quotationOf(n * 13);
      const args = ["trace", words, "--format", "json"];
      const file = await run(...args);
      expect(JSON.parse(file.stdout).occurrences.length).toBeGreaterThan(0);
      expect(await run(...args, "--archive", alone)).toEqual(file);
    }
    const check = ["check", "draft.txt", "--format", "json", "--against"];
    const against = await run(...check, `archive:${alone}`);
    expect(against).toEqual(await run(...check, "archive:"));
    expect(
      JSON.parse(against.stdout)[0].quotations.map(({ verdict }: { verdict: string }) => verdict),
    ).toEqual(["verbatim", expect.any(String), "not-found"]);
  }, 180_000);

  it("is named by the configuration, and never with its password", async () => {
    const configured = folderOf({
      "hearsay.config.json": JSON.stringify({ archive: alone }),
      "draft.txt": DRAFT,
    });
    const here = (...args: string[]) => hearsay(args, { cwd: configured.path });
    const wrong = alone.replace(PASSWORD, `${PASSWORD}x`);
    const runs = [
      await here("add", "draft.txt"),
      await here("trace", quotationOf(4)),
      await here("check", "draft.txt", "--against", "archive:", "--format", "html"),
      await here("trace", quotationOf(4), "--archive", wrong),
      await here("trace", quotationOf(4), "--archive", `${alone}_none`),
      await here("add", "draft.txt", "--archive", alone.replace(PASSWORD, `${PASSWORD}/@x`)),
      await here("trace", quotationOf(4), "--archive", await server.database()),
    ];
    configured.remove();
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 2, 2, 2, 2]);
    expect(runs[0]?.stdout).toContain("postgres://hearsay@127.0.0.1");
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain(PASSWORD);
    for (const { stderr } of runs.slice(3)) expect(stderr).toMatch(/the archive postgres:\/\//);
  }, 180_000);
});

interface Line {
  readonly file: string;
  readonly outcome: string;
  readonly version: number;
}

function linesOf(stdout: string): Line[] {
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}
