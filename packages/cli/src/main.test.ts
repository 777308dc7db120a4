import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../test/run.js";

const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, "../package.json"), "utf8")) as {
  version: string;
};

describe("hearsay", () => {
  it("prints its version", async () => {
    expect(await hearsay(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it.each([[["--help"]], [["check", "--help"]], [["read", "--help"]]])(
    "helps with examples: %j",
    async (args) => {
      const { status, stdout } = await hearsay(args);
      expect(stdout).toContain("Examples:\n  hearsay ");
      expect(stdout).toContain("Exit status:");
      expect(status).toBe(0);
    },
  );

  it.each([[["chekc"]], [["check", "--agianst", "x"]], [[]]])(
    "gives status 2 for what it does not know: %j",
    async (args) => {
      const { status, stderr, stdout } = await hearsay(args);
      expect(stderr).not.toBe("");
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    },
  );

  it("is quiet when the reader of its help goes away", () => {
    const bin = resolve(import.meta.dirname, "../bin/hearsay.js");
    const command = `"${process.execPath}" "${bin}" --help | true`;
    expect(spawnSync("sh", ["-c", command], { encoding: "utf8" })).toMatchObject({ stdout: "", stderr: "" });
  });

  it("is quiet when its reader goes away", () => {
    const quotation = "“The decking is rotten from end to end,” said Maren Oduya, who chairs the board.\n\n";
    const folder = folderOf({ "long.txt": quotation.repeat(3_000) });
    const bin = resolve(import.meta.dirname, "../bin/hearsay.js");
    const command = `"${process.execPath}" "${bin}" read long.txt | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder.path, encoding: "utf8" });
    folder.remove();
    expect({ stdout, stderr }).toEqual({ stdout: "long.txt\n", stderr: "" });
  });
});
