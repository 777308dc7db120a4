import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../test/run.js";

const EVIL = 'import { writeFileSync } from "node:fs"; writeFileSync("acted", "");';
const STORY = {
  "story.txt": "Wall opens\n\nThe wall is safe, Marta Quill said on Monday. She said that it will last.\n",
};

/** Weights as somebody trained them. */
const OWN = readFileSync(join(import.meta.dirname, "../../core/weights/open.bin"));
const sumOf = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** What `read` says with a file of weights, and the checksum beside it. */
async function readWith(weights: Uint8Array | string, checksum: string | null) {
  const folder = folderOf(STORY);
  writeFileSync(join(folder.path, "own.bin"), weights);
  if (checksum !== null) writeFileSync(join(folder.path, "own.bin.sha256"), checksum);
  const done = await hearsay(["read", "story.txt", "--model", "own.bin"], { cwd: folder.path });
  return { ...done, folder };
}

describe("--model", () => {
  it("uses weights whose bytes have the checksum that stands beside them", async () => {
    const { status, stdout, stderr } = await readWith(OWN, `${sumOf(OWN)}  own.bin\n`);
    expect(stderr).toBe("");
    expect(stdout).toContain("Marta Quill");
    expect(status).toBe(0);
  });

  it.each([
    ["one bit is another", Uint8Array.from(OWN, (byte, at) => (at === 3_000_000 ? byte ^ 1 : byte))],
    ["the end is missing", OWN.subarray(0, OWN.length - 1)],
    ["the head is damaged", Uint8Array.from(OWN, (byte, at) => (at === 6 ? 0 : byte))],
    ["all is gone", new Uint8Array()],
  ])("refuses weights of which %s, and names the file", async (_, damaged) => {
    const { status, stdout, stderr } = await readWith(damaged, `${sumOf(OWN)}  own.bin\n`);
    expect(stderr).toContain("The weights own.bin are damaged or not those of own.bin.sha256");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("refuses weights without a checksum, and says where it is missing", async () => {
    const { status, stderr } = await readWith(OWN, null);
    expect(stderr).toMatch(/weights own\.bin are whole cannot be told: .*own\.bin\.sha256/);
    expect(status).toBe(2);
    const wordy = await readWith(OWN, "no checksum\n");
    expect(wordy.stderr).toContain("own.bin.sha256 holds no SHA-256.");
    expect(wordy.status).toBe(2);
  });

  it("says what a file is not, and runs nothing of it", async () => {
    const { status, stderr, folder } = await readWith(EVIL, null);
    expect(stderr).toMatch(/own\.bin: .*no model of this version/);
    expect(status).toBe(2);
    expect(existsSync(join(folder.path, "acted"))).toBe(false);
  });

  it("tells whole weights of another version", async () => {
    const old = Buffer.from(OWN.toString("latin1").replace("hearsay-model-3", "hearsay-model-2"), "latin1");
    const { status, stderr } = await readWith(old, `${sumOf(old)}  own.bin\n`);
    expect(stderr).toMatch(/own\.bin: .*no model of this version/);
    expect(status).toBe(2);
  });

  it("names a file that is not there", async () => {
    const folder = folderOf(STORY);
    const { status, stderr } = await hearsay(["read", "story.txt", "--model", "none.bin"], {
      cwd: folder.path,
    });
    expect(stderr).toContain("The weights none.bin could not be read");
    expect(status).toBe(2);
  });

  it("writes no report over weights or their checksum", async () => {
    const folder = folderOf({ ...STORY, "own.bin": "", "own.bin.sha256": "" });
    for (const out of ["own.bin", "own.bin.sha256"]) {
      const asked = ["check", "story.txt", "--model", "own.bin", "--out", out];
      const { status, stderr } = await hearsay(asked, { cwd: folder.path });
      expect(stderr).toContain(`--out ${out} would overwrite ${out}`);
      expect(status).toBe(2);
    }
  });
});
