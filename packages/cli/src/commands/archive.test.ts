import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const BIN = resolve(import.meta.dirname, "../../bin/hearsay.js");
const STORY = `Crane sold\n\n“The yellow crane was sold to a circus in October,” said Maren Oduya, who chairs the board.\n`;
const folder = folderOf({
  "m/story.txt": STORY,
  "m/other.txt": `Nets\n\n“We will mend the nets, all of them, in spring,” said Ines Tarr.\n`,
});
const run = (...args: string[]) => hearsay(["archive", ...args], { cwd: folder.path });
const path = (name: string) => join(folder.path, name);
beforeAll(async () => {
  await hearsay(["add", "m"], { cwd: folder.path });
  writeFileSync(path("m/story.txt"), STORY.replace("sold to", "lent to"));
  await hearsay(["add", "m"], { cwd: folder.path });
});
afterAll(() => folder.remove());

describe("hearsay archive", () => {
  it("counts", async () => {
    const { status, stdout } = await run("stats", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 2, versions: 3, copies: 0 });
    expect((await run("stats")).stdout).toContain("2 articles, 3 versions");
  });

  it("verifies: 0 where nothing is wrong, 1 where something is, 2 where it cannot", async () => {
    expect(await run("verify")).toMatchObject({ status: 0, stdout: "hearsay.archive: nothing is wrong\n" });
    await run("backup", "hurt.archive");
    const bytes = readFileSync(path("hurt.archive"));
    bytes[bytes.indexOf("m/other.txt")] = 0x6e;
    writeFileSync(path("hurt.archive"), bytes);
    const hurt = await run("verify", "--archive", "hurt.archive");
    expect(hurt.status).toBe(1);
    expect(hurt.stdout).toMatch(/fault/);
    writeFileSync(path("none.archive"), "Minutes.");
    expect(await run("verify", "--archive", "none.archive")).toMatchObject({ status: 2, stdout: "" });
  });

  it("gives out and puts back, byte for byte", async () => {
    const { stdout } = await run("export");
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
    await run("export", "--out", "one.jsonl");
    expect(readFileSync(path("one.jsonl"), "utf8")).toBe(stdout);
    const put = await run("import", "one.jsonl", "--archive", "two.archive");
    expect(put).toMatchObject({
      status: 0,
      stdout: "2 articles put back, 1 further version, 0 known already.\n",
    });
    expect((await run("export", "--archive", "two.archive")).stdout).toBe(stdout);
    expect((await run("import", "one.jsonl", "--archive", "two.archive")).stdout).toContain("3 known");
    expect((await run("verify", "--archive", "two.archive")).status).toBe(0);
  });

  it("says which lines it could not take, and takes the rest", async () => {
    const lines = (await run("export")).stdout.trimEnd().split("\n");
    const broken = Buffer.concat([
      Buffer.from(`${lines[0]}\nwords\u001b[31m\n\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`${lines[1]?.replace("circus", "zircus")}\n${lines[2]}`),
    ]);
    writeFileSync(path("broken.jsonl"), broken);
    const put = await run("import", "broken.jsonl", "--archive", "three.archive");
    expect(put.status).toBe(2);
    expect(put.stderr).toMatch(
      /line 2 of broken\.jsonl is no JSON[\s\S]*line 4 .*UTF-8[\s\S]*line 5 .*SHA-256/,
    );
    expect(put.stderr).not.toContain("\u001b");
    expect(put.stdout).toContain("3 lines not taken");
    expect((await run("stats", "--archive", "three.archive", "--format", "json")).stdout).toContain(
      '"versions": 2',
    );
  });

  it("writes a table of quotations", async () => {
    const { stdout } = await run("export", "--format", "csv");
    const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(2);
    expect(rows.map(({ speaker }) => speaker).sort()).toEqual(["Ines Tarr", "Maren Oduya"]);
    const nets = rows.find(({ speaker }) => speaker === "Ines Tarr");
    expect(nets).toMatchObject({ kind: "direct", cue: "said", article: "m/other.txt" });
    expect(nets?.words).toBe("“We will mend the nets, all of them, in spring,”");
  });

  it("writes over nothing that it reads, and a backup over nothing", async () => {
    for (const out of ["hearsay.archive", "./m/../hearsay.archive"])
      expect(await run("export", "--out", out)).toMatchObject({ status: 2, stdout: "" });
    writeFileSync(path("there.archive"), "there");
    expect((await run("backup", "there.archive")).stderr).toContain("is there already");
    expect(readFileSync(path("there.archive"), "utf8")).toBe("there");
    expect(await run("backup", "nowhere/copy.archive")).toMatchObject({ status: 2, stdout: "" });
    expect((await run("verify")).status).toBe(0);
  });

  it("copies", async () => {
    expect((await run("backup", "copy.archive")).status).toBe(0);
    expect((await run("export", "--archive", "copy.archive")).stdout).toBe((await run("export")).stdout);
    expect(existsSync(path(".copy.archive.part"))).toBe(false);
  });

  it("copies while others write, and leaves nothing that looks whole where it is ended", async () => {
    const busy = folderOf(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, at) => [
          `m/${at}.txt`,
          `Day ${at}\n\n“On day ${at} we mended ${at * 7} nets and ${at * 3} ropes,” said Ines Tarr.\n`,
        ]),
      ),
    );
    await hearsay(["add", "m/1.txt", "m/2.txt"], { cwd: busy.path });
    const adding = hearsay(["add", "m", "--workers", "1"], { cwd: busy.path });
    for (let nth = 0; nth < 4; nth++) {
      const file = `copy-${nth}.archive`;
      const child = spawn(process.execPath, [BIN, "archive", "backup", file], { cwd: busy.path });
      const ended = once(child, "close");
      // the last one is left to its end
      if (nth < 3) setTimeout(() => child.kill("SIGKILL"), 150 + 150 * nth);
      await ended;
      if (nth === 3 || existsSync(join(busy.path, file)))
        expect(await hearsay(["archive", "verify", "--archive", file], { cwd: busy.path })).toMatchObject({
          status: 0,
        });
    }
    expect((await adding).status).toBe(0);
    expect((await hearsay(["archive", "verify"], { cwd: busy.path })).status).toBe(0);
    busy.remove();
  });

  it.each([[["stats"]], [["verify"]], [["export"]], [["backup", "x.archive"]]])(
    "says that there is no archive, and makes none: %j",
    async (args) => {
      const { status, stderr } = await run(...args, "--archive", "missing.archive");
      expect(status).toBe(2);
      expect(stderr).toContain("missing.archive");
      expect(existsSync(path("missing.archive"))).toBe(false);
    },
  );

  it("import names a file that is missing", async () => {
    const { status, stderr } = await run("import", "missing.jsonl", "--archive", "four.archive");
    expect(status).toBe(2);
    expect(stderr).toContain("missing.jsonl");
    expect(existsSync(path("four.archive"))).toBe(false);
  });

  it("answers mistakes in what was typed with status 2, and does not let them act on a terminal", async () => {
    for (const args of [
      ["import"],
      ["backup"],
      ["stats", "--n\u001b[31mope"],
      ["verify", "--format", "xml"],
      ["shard"],
    ]) {
      const { status, stderr } = await hearsay(["archive", ...args]);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).not.toContain("\u001b");
    }
  });
});
