import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const STORY = `Crane sold\n\n“The yellow crane was sold to a circus in October,” said Maren Oduya, who chairs the board.\n`;
const folder = folderOf({
  "story.txt": STORY,
  "other.txt": `Nets\n\n“We will mend the nets, all of them, in spring,” said Ines Tarr.\n`,
});
const add = (fetched: number) =>
  hearsay(["add", "story.txt", "other.txt"], {
    cwd: folder.path,
    env: { SOURCE_DATE_EPOCH: String(fetched) },
  });
beforeAll(async () => {
  await add(1930000000);
  writeFileSync(join(folder.path, "story.txt"), `${STORY.replace("sold to", "lent to")}\u001b[31m\n`);
  await add(1940000000);
});
afterAll(() => folder.remove());
const run = (...args: string[]) => hearsay(["changes", ...args], { cwd: folder.path });

describe("hearsay changes", () => {
  it("shows what changed, with both receipts", async () => {
    const { status, stdout } = await run("--format", "json");
    expect(status).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject([
      {
        from: { version: 1, receipt: { from: "story.txt", fetched: "2031-02-27T23:06:40.000Z" } },
        to: { version: 2, receipt: { from: "story.txt", fetched: "2031-06-23T16:53:20.000Z" } },
        changes: [{ kinds: ["words"], before: [{ speaker: "Maren Oduya" }] }],
      },
    ]);
    expect(found[0].from.receipt.sha256).not.toBe(found[0].to.receipt.sha256);
  });

  it("writes text in which what stood there is taken away", async () => {
    const { stdout } = await run();
    expect(stdout).toMatch(/\[-sold-\]\s+\{\+lent\+\}/);
    expect(stdout).toContain("1 change in 1 article.");
    expect(stdout).not.toContain("\u001b");
  });

  it("only since a day, and of an outlet", async () => {
    expect((await run("--since", "2031-07-01")).stdout).toBe("No quotation changed after publication.\n");
    expect((await run("--since", "2031-06-01")).stdout).toContain("1 change");
    expect((await run("--outlet", "The Gull", "--format", "json")).stdout).toBe("[]\n");
  });

  it.each([[["--since", "yesterday"]], [["--archive", "none.archive"]], [["--out", "hearsay.archive"]]])(
    "says what is wrong with %j",
    async (args) => {
      const { status, stdout, stderr } = await run(...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr.length).toBeGreaterThan(20);
    },
  );
});
