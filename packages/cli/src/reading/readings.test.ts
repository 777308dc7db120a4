import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const SAID = "“The decking is rotten from end to end,” said Maren Oduya, who chairs the harbour board.\n\n";
const REPORTED = "Officials said that the quay, according to the Harbour Post, would be shut by May.\n\n";
const PAGE = `<article><h1>Quay “doomed”</h1><p>${REPORTED}</p><p>${SAID}</p></article>`;

const folder = folderOf({
  // the first takes the longest
  "a/00.txt": (SAID + REPORTED).repeat(60),
  "a/01.html": PAGE,
  "a/02.md": `# Quay shut\n\n${SAID}`,
  "a/03.txt": "\0\0\0\0\0\0\0\0",
  "a/04.txt": SAID,
  "a/05.txt": "",
  "a/06.txt": REPORTED,
  "a/07.png": "",
  "a/08.txt": REPORTED.repeat(3),
  "a/09.txt": "Nobody spoke.",
  "a/10.txt": "The board met on Monday and said that the quay “is rotten and must be shut.\n",
});
afterAll(() => folder.remove());

const run = (...args: string[]) =>
  hearsay(["read", "a", "gone.txt", "a/05.txt", ...args], { cwd: folder.path });

describe("readings", () => {
  it.each([
    [["--format", "text"]],
    [["--format", "text", "--verbose", "--rule", "unnamed-source=warning"]],
    [["--format", "json"]],
    [["--format", "jsonl", "--quiet"]],
  ])("are the same with workers as without, errors and status too: %j", async (options) => {
    const alone = await run("--workers", "1", ...options);
    const shared = await run("--workers", "3", ...options);
    expect(alone.stdout.length).toBeGreaterThan(1000);
    expect(shared).toEqual(alone);
  });

  it("are in the order of the paths, standard input among them", async () => {
    const args = ["read", "a/00.txt", "-", "a/06.txt", "--format", "jsonl", "--workers"];
    const options = { cwd: folder.path, input: SAID };
    const shared = await hearsay([...args, "2"], options);
    const files = shared.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual(["a/00.txt", "-", "a/06.txt"]);
    expect(shared).toEqual(await hearsay([...args, "1"], options));
  });

  it("keep their colours", async () => {
    const env = { FORCE_COLOR: "1" };
    const args = ["read", "a/04.txt", "a/06.txt", "--workers"];
    const alone = await hearsay([...args, "1"], { cwd: folder.path, env });
    expect(alone.stdout).toContain("\u001b[");
    expect(await hearsay([...args, "2"], { cwd: folder.path, env })).toEqual(alone);
  });

  it("give status 1 for a warning of any worker, and 0 where there is none", async () => {
    const args = ["read", "a/04.txt", "a/10.txt", "--workers", "2", "--rule"];
    const warned = await hearsay([...args, "broken-marks=warning"], { cwd: folder.path });
    const quiet = await hearsay([...args, "broken-marks=off"], { cwd: folder.path });
    expect([warned.status, quiet.status]).toEqual([1, 0]);
  });

  it("go on where a worker runs out of memory over a file, which is told", async () => {
    const big = folderOf({ "a/1.txt": SAID, "a/2.txt": SAID.repeat(20_000), "a/3.txt": REPORTED });
    const options = { cwd: big.path, env: { NODE_OPTIONS: "--max-old-space-size=72" } };
    const args = ["--workers", "2", "--format", "jsonl", "--out"];
    const named = await hearsay(["read", "a/1.txt", "a/2.txt", "a/3.txt", ...args, "named.jsonl"], options);
    const walked = await hearsay(["read", "a", ...args, "walked.jsonl"], options);
    const filesIn = (report: string) =>
      readFileSync(join(big.path, report), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).file);
    expect(named).toEqual({
      status: 2,
      stdout: "",
      stderr: "hearsay: a/2.txt needs more memory than there is\n",
    });
    expect(walked.stderr).toBe(named.stderr);
    expect([filesIn("named.jsonl"), filesIn("walked.jsonl")]).toEqual([
      ["a/1.txt", "a/3.txt"],
      ["a/1.txt", "a/3.txt"],
    ]);
    big.remove();
  });
});
