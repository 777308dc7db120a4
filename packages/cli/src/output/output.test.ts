import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
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
    await expect(output.end()).rejects.toThrow(/none.report\.txt is in a folder that does not exist$/);
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe that nobody reads from", async () => {
    const pipe = join(folder.path, "pipe");
    execFileSync("mkfifo", [pipe]);
    const output = new Output(pipe);
    await output.write("quay");
    await expect(output.end()).rejects.toThrow(/is a pipe that nobody reads from$/);
  });

  it.skipIf(process.platform === "win32")("writes into a pipe that is read, however slowly", async () => {
    const pipe = join(folder.path, "read-pipe");
    const copy = join(folder.path, "copy.txt");
    execFileSync("mkfifo", [pipe]);
    const reader = spawn("sh", ["-c", `(sleep 0.3; cat) < '${pipe}' > '${copy}'`]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const text = "quay ".repeat(60_000);
    const output = new Output(pipe);
    await output.write(text);
    await output.end();
    await once(reader, "exit");
    expect(readFileSync(copy, "utf8") === text).toBe(true);
  });
});
