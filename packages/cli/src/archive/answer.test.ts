import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const WORDS = "nobody has lost a mooring here in nine years";
const folder = folderOf({
  "m/story.txt": `Moorings\n\n“${WORDS},” said Maren Oduya.\n`,
  "draft.txt": `“${WORDS},” said Maren Oduya.\n`,
});
const run = (...args: string[]) => hearsay(args, { cwd: folder.path });
beforeAll(async () => {
  await run("add", "m");
});
afterAll(() => folder.remove());

describe.each(["hearsay.archive", "hearsay.archive-wal", "./hearsay.archive-shm"])("over %s", (out) => {
  it.each([
    [["trace", WORDS, "--out", out]],
    [["who", "Oduya", "--out", out]],
    [["quoted", "--out", out]],
    [["figures", "mooring", "--out", out]],
    [["changes", "--out", out]],
    [["archive", "export", "--out", out]],
    [["check", "draft.txt", "--against", "archive:", "--out", out]],
    [["check", "draft.txt", "--against", "archive:", "--baseline", out, "--update-baseline"]],
  ])("%j writes nothing", async (args) => {
    const before = readFileSync(join(folder.path, "hearsay.archive"));
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("would overwrite");
    expect(readFileSync(join(folder.path, "hearsay.archive"))).toEqual(before);
  });
});
