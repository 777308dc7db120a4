import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const folder = folderOf({ "draft.txt": "“It leaks,” said Ines Tarr.\n" });
afterAll(() => folder.remove());
execFileSync("mkfifo", [join(folder.path, "pipe")]);

it.each([
  ["--config", "pipe"],
  ["--config", "/dev/zero"],
  ["--model", "pipe"],
  ["--model", "/dev/zero"],
])("%s %s is refused at once", async (option, file) => {
  const { status, stderr } = await hearsay(["check", "draft.txt", option, file], { cwd: folder.path });
  expect(status).toBe(2);
  expect(stderr).toContain("not a regular file");
});
