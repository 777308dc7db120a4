import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const STORY = `“The decking is rotten from end to end,” said Maren Oduya, who chairs the harbour board.\n`;
const folder = folderOf({ "a/story.txt": STORY, "a/other.txt": STORY });
afterAll(() => folder.remove());

const run = (...args: string[]) => hearsay(["read", ...args], { cwd: folder.path });

describe("hearsay read", () => {
  it("shows each speaker with their words", async () => {
    const { status, stdout } = await run("a/story.txt");
    expect(stdout).toMatch(/^Maren Oduya/m);
    expect(stdout).toContain("“The decking is rotten from end to end,”");
    expect(status).toBe(0);
  });

  it("prints an object a line and article; the text of a plain file unchanged", async () => {
    const { stdout } = await run("a", "--format", "jsonl");
    const lines = stdout.trim().split("\n");
    const articles = lines.map((line) => JSON.parse(line) as { file: string; article: { text: string } });
    expect(articles.map(({ file }) => file)).toEqual(["a/other.txt", "a/story.txt"]);
    expect(articles.map(({ article }) => article.text)).toEqual([STORY, STORY]);
  });

  it("reads standard input", async () => {
    const { stdout } = await hearsay(["read", "-", "--format", "json"], { input: STORY });
    expect(JSON.parse(stdout)).toMatchObject([{ file: "-", article: { text: STORY } }]);
  });

  it("gives status 2 where a named file cannot be read", async () => {
    const { status, stderr } = await run("a/gone.txt", "a/story.txt");
    expect(stderr).toBe("hearsay: a/gone.txt does not exist\n");
    expect(status).toBe(2);
  });
});
