import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { folderOf } from "../../test/run.js";
import { Output } from "./output.js";

const folder = folderOf({ "draft.txt": "." });
afterAll(() => folder.remove());

describe("Output", () => {
  it("writes much more than a stream holds at once, and piles up no listeners", async () => {
    const warned = vi.spyOn(process, "emitWarning");
    const file = join(folder.path, "report.txt");
    const output = new Output(file);
    const part = `${"quay ".repeat(20_000)}\n`;
    for (let i = 0; i < 30; i++) await output.write(part);
    await output.end();
    expect(readFileSync(file, "utf8") === part.repeat(30)).toBe(true);
    expect(warned).not.toHaveBeenCalled();
  });

  it("says why a file could not be written", async () => {
    const output = new Output(join(folder.path, "none", "report.txt"));
    for (let i = 0; i < 30 && !output.closed; i++) await output.write("quay ".repeat(20_000));
    expect(output.closed).toBe(true);
    await expect(output.end()).rejects.toThrow(/^the report could not be written: ENOENT/);
  });
});
