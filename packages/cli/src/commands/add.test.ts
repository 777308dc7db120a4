import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const said = (at: number) =>
  `Day ${at}\n\n“The crane on quay ${at} was painted ${"yellow blue green white".split(" ")[at % 4]} by ${at + 2} apprentices,” said Maren Oduya.\n`;
const names = Array.from({ length: 40 }, (_, at) => `a/${at}.txt`);
const folder = folderOf({
  ...Object.fromEntries(names.map((name, at) => [name, said(at)])),
  "b/empty.png": "",
  "b/broken.docx": "no Word file",
  "b/one.txt": said(99),
});
afterAll(() => folder.remove());

const run = (...args: string[]) => hearsay(args, { cwd: folder.path });
const linesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => JSON.parse(line) as { file: string; outcome: string; version: number });
const outcomes = (stdout: string) => linesOf(stdout).map(({ outcome }) => outcome);

describe("hearsay add", () => {
  it("keeps articles, knows them again, and takes a changed one for a new version", async () => {
    const first = await run("add", "b", "--archive", "b.archive");
    expect(first).toMatchObject({ status: 0, stdout: "1 article added; b.archive holds 1 article.\n" });
    expect(first.stderr).toContain("broken.docx");
    const again = await run("add", "b/one.txt", "--archive", "b.archive", "--format", "jsonl");
    expect(linesOf(again.stdout)).toEqual([{ file: "b/one.txt", outcome: "known", version: 1 }]);
    const changed = folderOf({ "one.txt": said(99).replace("painted", "varnished") });
    const { path } = changed;
    const add = (from: string) =>
      hearsay(["add", "one.txt", "--archive", "x.archive", "--format", "jsonl"], { cwd: from });
    await add(path);
    writeFileSync(join(path, "one.txt"), said(99));
    expect(outcomes((await add(path)).stdout)).toEqual(["version"]);
    changed.remove();
  });

  it("has status 2 where a file that was named cannot be read, and keeps the others", async () => {
    const { status, stderr, stdout } = await run(
      "add",
      "b/broken.docx",
      "b/one.txt",
      "--archive",
      "c.archive",
    );
    expect(status).toBe(2);
    expect(stderr).toContain("b/broken.docx");
    expect(stdout).toContain("1 article added");
  });

  it("names the file where the archive is none, and leaves it alone", async () => {
    const { status, stderr } = await run("add", "b", "--archive", "b/one.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("b/one.txt is no archive");
    const address = await run("add", "ftp://example.org/story", "--archive", "d.archive");
    expect(address.status).toBe(2);
    expect(existsSync(join(folder.path, "d.archive"))).toBe(false);
  });

  it("keeps the same with several workers, and with two processes at once", async () => {
    const args = ["--format", "jsonl", "--workers"];
    const alone = await run("add", "a", "--archive", "alone.archive", ...args, "1");
    const shared = await run("add", "a", "--archive", "shared.archive", ...args, "3");
    expect(shared).toEqual(alone);
    const both = await Promise.all(
      [1, 2].map((n) => run("add", "a", "--archive", "both.archive", ...args, `${n}`)),
    );
    expect(both.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    const stored = both.flatMap(({ stdout }) => linesOf(stdout)).filter(({ outcome }) => outcome === "new");
    expect(stored.map(({ file }) => file).sort()).toEqual([...names].sort());
    const trace = async (archive: string) => {
      const { stdout } = await run(
        "trace",
        "was painted yellow by 2 apprentices",
        "--archive",
        archive,
        "--format",
        "json",
      );
      return JSON.parse(stdout)
        .occurrences.map(({ file }: { file: string }) => file)
        .sort();
    };
    expect(await trace("both.archive")).toEqual(await trace("alone.archive"));
  });
});
