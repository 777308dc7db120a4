import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../test/run.js";

const EVIL = 'import { writeFileSync } from "node:fs"; writeFileSync("acted", "");';
const STORY = { "story.txt": "The wall is safe, Marta Quill said." };

describe("--model", () => {
  it("says what a file is not, and runs nothing of it", async () => {
    const folder = folderOf({ ...STORY, "evil.js": EVIL });
    const { status, stderr } = await hearsay(["read", "story.txt", "--model", "evil.js"], {
      cwd: folder.path,
    });
    expect(stderr).toContain("evil.js is no file of weights.");
    expect(status).toBe(2);
    expect(existsSync(join(folder.path, "acted"))).toBe(false);
  });

  it("tells weights of another version", async () => {
    const folder = folderOf({ ...STORY, "old.js": 'export default "aGVsbG8gd29ybGQ=";\n' });
    const { status, stderr } = await hearsay(["evaluate", ".", "--model", "old.js"], { cwd: folder.path });
    expect(stderr).toMatch(/old\.js: .*no model of this version/);
    expect(status).toBe(2);
  });

  it("names a file that is not there", async () => {
    const folder = folderOf(STORY);
    const { status, stderr } = await hearsay(["read", "story.txt", "--model", "none.js"], {
      cwd: folder.path,
    });
    expect(stderr).toContain("The weights none.js could not be read");
    expect(status).toBe(2);
  });
});
