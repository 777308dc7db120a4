import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const SAID = "“The decking is rotten from end to end,” said Maren Oduya, who chairs the board.\n";

const folder = folderOf({
  "draft.txt": SAID,
  "material/board.txt": SAID,
  "material/weights.txt": SAID,
  "hearsay.config.json": "{}",
  "report.txt": "The report before.\n",
  "annotated/own.ann": "T1\tSource 0 3\tShe\n",
});
afterAll(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const run = (...args: string[]) => hearsay(args, { cwd: folder.path });
const check = (out: string) => run("check", "draft.txt", "--against", "material", "--out", out);

symlinkSync("material/board.txt", at("link.txt"));
linkSync(at("material/board.txt"), at("hard.txt"));
symlinkSync("report.txt", at("report-link.txt"));
mkdirSync(at("dir"));

describe("--out", () => {
  it.each([
    ["the draft", "draft.txt"],
    ["a link to a source", "link.txt"],
    ["another name of a source", "hard.txt"],
    ["a source in a folder", "material/board.txt"],
    ["a source by a longer way", "material/../material/board.txt"],
    ["the configuration", "hearsay.config.json"],
    ["a folder", "dir"],
  ])("refuses %s, and changes nothing", async (_, out) => {
    const before = out === "dir" ? null : readFileSync(at(out), "utf8");
    const { status, stderr } = await check(out);
    expect(status).toBe(2);
    expect(stderr).toContain(out);
    expect(out === "dir" ? null : readFileSync(at(out), "utf8")).toBe(before);
  });

  it("replaces an older report as a whole, through a link, and leaves nothing beside it", async () => {
    const { status } = await check("report-link.txt");
    expect(status).toBe(0);
    expect(readFileSync(at("report.txt"), "utf8")).toContain("verbatim");
    expect(readdirSync(folder.path).filter((name) => name.includes("part"))).toEqual([]);
  });

  it("leaves the older report where the work cannot be done", async () => {
    const before = readFileSync(at("report.txt"), "utf8");
    expect((await run("check", "gone.txt", "--against", "material", "--out", "report.txt")).status).toBe(2);
    expect(readFileSync(at("report.txt"), "utf8")).toBe(before);
  });
});

describe("a folder for brat", () => {
  const write = (out: string) => run("read", "draft.txt", "--format", "brat", "--out", out);

  it("is not written to where somebody else's annotations are", async () => {
    const { status, stderr } = await write("annotated");
    expect([status, stderr.includes("own.ann")]).toEqual([2, true]);
    expect(readdirSync(at("annotated"))).toEqual(["own.ann"]);
  });

  it("may be written again, until somebody changes an annotation", async () => {
    expect((await write("fresh")).status).toBe(0);
    expect((await write("fresh")).status).toBe(0);
    const file = at("fresh/draft.ann");
    const changed = `${readFileSync(file, "utf8")}#1\tAnnotatorNotes T1\tchecked\n`;
    const { writeFileSync } = await import("node:fs");
    writeFileSync(file, changed);
    expect((await write("fresh")).status).toBe(2);
    expect(readFileSync(file, "utf8")).toBe(changed);
    expect(existsSync(at("fresh/draft.txt"))).toBe(true);
  });
});
