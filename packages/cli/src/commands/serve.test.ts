import "../../../../tests/built.js";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { hearsay } from "../../test/run.js";

const BIN = resolve(import.meta.dirname, "../../bin/hearsay.js");
let child: ChildProcessWithoutNullStreams | null = null;
afterEach(() => {
  child?.kill("SIGKILL");
});

/** Starts the server and waits for the line that says where it listens. */
async function started(args: readonly string[]): Promise<{ url: string; said: () => string }> {
  const running = spawn(process.execPath, [BIN, "serve", "--port", "0", ...args]);
  child = running;
  let said = "";
  running.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
  });
  while (!/listens at \S+/.test(said)) await once(running.stderr, "data");
  return { url: /listens at (\S+)/.exec(said)?.[1] ?? "", said: () => said };
}

describe("hearsay serve", () => {
  it("says where it listens, answers there, and ends when it is asked to", async () => {
    const { url } = await started([]);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(`${url}api/v1`)).status).toBe(200);
    child?.kill("SIGTERM");
    await once(child as ChildProcessWithoutNullStreams, "exit");
    await expect(fetch(`${url}api/v1`)).rejects.toThrow();
  });

  it("demands the token that it was given, and never shows it in its log", async () => {
    const { url, said } = await started(["--token", "s3cret"]);
    const { origin } = new URL(url);
    expect((await fetch(`${origin}/api/v1`)).status).toBe(401);
    const { status } = await fetch(`${origin}/api/v1`, { headers: { authorization: "Bearer s3cret" } });
    expect(status).toBe(200);
    await fetch(`${origin}/api/v1?token=s3cret`);
    expect(said().split("\n").slice(1).join("\n")).not.toContain("s3cret");
  });

  it.each([
    [["--port", "70000"], /a number from 0 to 65535/],
    [["--port", "x"], /a number from 0 to 65535/],
    [["--seconds", "0"], /a number of seconds/],
    [["--host", "192.0.2.1", "--port", "0"], /no address of this computer/],
  ])("refuses %j with the reason", async (args, reason) => {
    const { status, stderr } = await hearsay(["serve", ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
  });
});
