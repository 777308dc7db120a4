import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const MEETING = `MAREN ODUYA: We will not close the long quay before the summer. The decking is rotten from end to end.
`;
const OLD = "“We will close the long quay before the summer,” said Maren Oduya, who chairs the board.\n";
const NEW = "“The gulls have signed the lease and taken the keys,” said Maren Oduya.\n";

let folder: ReturnType<typeof folderOf>;
beforeEach(() => {
  folder = folderOf({ "drafts/one.md": OLD, "drafts/two.md": NEW, "material/meeting.txt": MEETING });
});
afterEach(() => folder.remove());

const BASELINE = ["--baseline", ".known.json"];
const run = (...args: string[]) =>
  hearsay(["check", ...args, "--against", "material", ...BASELINE], { cwd: folder.path });
const write = (file: string, text: string) => writeFileSync(join(folder.path, file), text);
const read = (file: string) => readFileSync(join(folder.path, file), "utf8");

describe("--baseline", () => {
  it("lets what was there pass, and nothing new", async () => {
    expect((await run("drafts", "--update-baseline")).status).toBe(0);
    expect((await run("drafts")).status).toBe(0);
    write("drafts/one.md", `${OLD}\n${NEW}`);
    const { status, stdout } = await run("drafts", "--format", "github");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=drafts\/one\.md,line=3,.*not-found::[^\n]*\n$/);
  });

  it("is tied to the words: lines before them, other marks and other line breaks change nothing", async () => {
    await run("drafts", "--update-baseline");
    write(
      "drafts/one.md",
      `The board met.\n\n\n${OLD.replace("close the long", "close\nthe long").replace(/[“”]/g, '"')}`,
    );
    expect(await run("drafts/one.md")).toMatchObject({ status: 0 });
    write("drafts/one.md", OLD.replace("summer", "winter"));
    expect((await run("drafts/one.md")).status).toBe(1);
  });

  it("knows as many as there were, and another credit or verdict is another fault", async () => {
    await run("drafts", "--update-baseline");
    write("drafts/one.md", `${OLD}\n${OLD}`);
    expect((await run("drafts/one.md")).status).toBe(1);
    write("drafts/one.md", OLD.replace("Maren Oduya", "Tomas Lind"));
    expect((await run("drafts/one.md")).status).toBe(1);
  });

  it("says what it leaves out, and what is not found any more", async () => {
    await run("drafts", "--update-baseline");
    const { stdout, stderr } = await run("drafts");
    expect(stdout).toContain("1 verdict or finding left out, known from the baseline");
    expect(stdout).not.toContain("No quotations");
    expect(stderr).toContain("2 left out, known from the baseline .known.json");
    const { stdout: lines } = await run("drafts", "--format", "jsonl");
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { known: number }).known),
    ).toEqual([1, 1]);
    write("drafts/two.md", "The board met.\n");
    expect((await run("drafts")).stderr).toContain("1 in the baseline .known.json are not found any more");
  });

  it("keeps what is known of drafts that were not checked, and drops what is gone of those that were", async () => {
    await run("drafts", "--update-baseline");
    write("drafts/two.md", "The board met.\n");
    await run("drafts/two.md", "--update-baseline");
    const known = JSON.parse(read(".known.json")) as { drafts: Record<string, unknown> };
    expect(Object.keys(known.drafts)).toEqual(["drafts/one.md"]);
  });

  it("holds wherever the command is started, and is written the same each time", async () => {
    await run("drafts", "--update-baseline");
    const first = read(".known.json");
    await run("drafts/two.md", "drafts/one.md", "--update-baseline");
    expect(read(".known.json")).toBe(first);
    const args = ["check", "one.md", "--against", "../material", "--baseline", "../.known.json"];
    expect((await hearsay(args, { cwd: join(folder.path, "drafts") })).status).toBe(0);
  });

  it.each([
    ["{", ".known.json is not JSON"],
    ['{"version": 2, "drafts": {}}', ".known.json is none: version"],
    ['{"version": 1, "drafts": {"a.md": [{"rule": "altered"}]}}', ".known.json is none: drafts.a.md.0"],
  ])("refuses %s, and leaves it alone", async (text, message) => {
    write(".known.json", text);
    for (const args of [[], ["--update-baseline"]]) {
      const { status, stderr, stdout } = await run("drafts", ...args);
      expect(stderr).toContain(message);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    }
    expect(read(".known.json")).toBe(text);
  });

  it("is missed where it does not exist, and never written over a draft or a source", async () => {
    expect((await run("drafts")).stderr).toContain(".known.json does not exist; --update-baseline makes it");
    const args = ["check", "drafts", "--against", "material", "--update-baseline"];
    for (const file of ["drafts/one.md", "material/meeting.txt"]) {
      const { status, stderr } = await hearsay([...args, "--baseline", file], { cwd: folder.path });
      expect(status).toBe(2);
      expect(stderr).toContain(`--baseline ${file} would overwrite`);
    }
    expect((await hearsay(args, { cwd: folder.path })).stderr).toContain(
      "--update-baseline needs --baseline",
    );
  });
});
