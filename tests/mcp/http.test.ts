import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";
import { BIN, COUNCIL, call, overHttp, problems } from "./connected.js";

const root = folderOf({ "material/council.txt": COUNCIL, "private.txt": "secret" });
const folder = join(root.path, "material");
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});
afterAll(() => root.remove());

/** The built command with `--http`, and where it says that it listens. */
function serving(...args: string[]): Promise<{ url: string; said: () => string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, "mcp", folder, "--http", "--port", "0", ...args]);
    started.push(child);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const url = /listens at (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, said: () => said });
    });
    child.on("close", () => reject(new Error(said)));
  });
}

const ASKED = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };

function post(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: "POST",
    body: JSON.stringify(ASKED),
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...headers,
    },
  });
}

describe("over HTTP", () => {
  it("every tool answers the official client", async () => {
    const { url } = await serving();
    const client = await overHttp(url);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "check_quotations",
      "find_quotation",
      "read_article",
      "who_said",
    ]);
    const words = "Nobody asked the boats";
    const checked = await call(client, "check_quotations", { draft: `“${words},” said Per Hallam.` });
    expect(problems(checked.result, "check", "advice")).toEqual([]);
    expect(checked.result.advice).toMatchObject([{ act: "keep" }]);
    const found = await call(client, "find_quotation", { words });
    expect(problems(found.result, "places")).toEqual([]);
    const who = await call(client, "who_said", { words });
    expect(who.text).toContain("Per Hallam");
    const read = await call(client, "read_article", { file: "council.txt" });
    expect(problems(read.result, "read")).toEqual([]);
    const refused = await call(client, "read_article", { file: "../private.txt" });
    expect(refused.isError).toBe(true);
    const { resources } = await client.listResources();
    expect(resources).toHaveLength(1);
    await client.close();
  });

  it("requests to another name and of other sites' pages are refused", async () => {
    const { url } = await serving();
    expect((await post(url)).status).toBe(200);
    expect((await post(url, { origin: "http://evil.example" })).status).toBe(403);
    const { port } = new URL(url);
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      request({ port, path: "/mcp", method: "POST", headers: { host: "evil.example" } }, (answer) =>
        resolve(answer.statusCode),
      ).end("{}");
    });
    expect(status).toBe(421);
  });

  it("a token is demanded where one is given", async () => {
    const { url } = await serving("--token", "open-sesame");
    expect((await post(url)).status).toBe(401);
    expect((await post(url, { authorization: "Bearer wrong" })).status).toBe(401);
    const client = await overHttp(url, "open-sesame");
    expect((await client.listTools()).tools).toHaveLength(4);
    await client.close();
  });

  it("a token is made beyond this computer", async () => {
    const { url, said } = await serving("--host", "0.0.0.0");
    const local = `http://127.0.0.1:${new URL(url).port}/mcp`;
    expect((await post(local)).status).toBe(401);
    const token = /Bearer (\S+)/.exec(said())?.[1] ?? "";
    expect((await post(local, { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it("nothing else is served", async () => {
    const { url } = await serving();
    expect((await fetch(new URL("/", url))).status).toBe(404);
    expect((await fetch(new URL("/api/v1", url))).status).toBe(404);
  });
});

it.each([["missing"], ["private.txt"]])("a folder that is none ends the command: %s", async (name) => {
  const { status, stdout, stderr } = await hearsay(["mcp", join(root.path, name)]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(name);
});

it("the command ends when its client goes", async () => {
  expect(await hearsay(["mcp", folder])).toEqual({ status: 0, stdout: "", stderr: "" });
});
