import "../../../../tests/built.js";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FeedServer, feedServer, rss, story } from "../../test/feed-server.js";
import { folderOf, hearsay } from "../../test/run.js";

const BIN = resolve(import.meta.dirname, "../../bin/hearsay.js");
const BEGAN = 1_930_000_000;

const opml = (body: string) => `<opml version="2.0"><head/><body>${body}</body></opml>`;
let server: FeedServer;
let folder: ReturnType<typeof folderOf>;
beforeAll(async () => {
  server = await feedServer();
  folder = folderOf({
    "feeds.opml": opml(
      `<outline text="Harbour"><outline type="rss" xmlUrl="${server.origin}/feed"/></outline>`,
    ),
    "none.opml": opml("<outline text='Harbour'/>"),
    "torn.opml": opml("<outline xmlUrl='https://a.example/'/>").slice(0, -9),
    "bomb.opml": `<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${opml("<outline xmlUrl='&b;'/>")}`,
    "text.opml": "Minutes of the harbour board.",
  });
});
afterAll(() => {
  server.close();
  folder.remove();
});

let archives = 0;
const own = ["--allow-private", "127.0.0.1", "--rate", "1000"];
const watch = (args: readonly string[], seconds = 0) =>
  hearsay(["watch", ...args, ...own], {
    cwd: folder.path,
    env: { SOURCE_DATE_EPOCH: String(BEGAN + seconds) },
  });
const publish = (path: string, ...numbers: readonly number[]) => {
  for (const one of numbers) server.pages.set(`/story/${one}`, { body: story(one), etag: `"${one}"` });
  const body = rss(numbers.map((one) => `${server.origin}/story/${one}`));
  server.pages.set(path, { body, etag: `"feed of ${numbers}"` });
};

describe("hearsay watch --once", () => {
  it("keeps what is new, and says an hour later which quotations changed", async () => {
    publish("/feed", 1, 2);
    const args = ["feeds.opml", "--once", "--archive", "once.archive"];
    expect(await watch(args)).toEqual({
      status: 0,
      stdout: "2031-02-27 23:06  1 feed asked, 2 pages looked at, 2 new, 0 changed, 0 unchanged, 0 failed\n",
      stderr: "",
    });
    server.asked();
    server.pages.set(
      "/story/1",
      story(1, "The crane on quay 1 was \u001b[31mpainted by\u202e no apprentices").replace(
        "Crane 1</h1>",
        "Crane \u009b1\u0007</h1>",
      ),
    );
    const { status, stdout } = await watch(args, 3600);
    expect(status).toBe(0);
    expect(server.asked()).toEqual(["/feed", "/story/1", "/story/2"]);
    expect(stdout).toMatch(/version 1, fetched [^→]* → version 2, fetched/);
    expect(stdout).toMatch(/\[-3-\]\s+\{\+no\+\}/);
    expect(stdout).toContain(
      "1 feed asked (1 not modified), 2 pages looked at, 0 new, 1 changed (1 in quotations), 1 unchanged, 0 failed",
    );
    for (const acting of ["\u001b", "\u009b", "\u202e", "\u0007"]) expect(stdout).not.toContain(acting);
    expect((await watch([...args, "--quiet"], 3700)).stdout).toBe("");
    const changes = await hearsay(["changes", "--archive", "once.archive"], { cwd: folder.path });
    expect(changes.stdout).toContain("1 change in 1 article.");
  });

  it("writes an object for each article that was stored and each that changed", async () => {
    publish("/json", 3);
    const args = [`${server.origin}/json`, "--once", "--archive", "json.archive", "--format", "jsonl"];
    const stored = await watch(args);
    expect(JSON.parse(stored.stdout)).toEqual({
      event: "stored",
      feed: `${server.origin}/json`,
      file: `${server.origin}/story/3`,
      outcome: "new",
      version: 1,
    });
    server.pages.set("/story/3", story(3, "Nobody has ever painted the crane on quay 3, not in nine years"));
    const { stdout } = await watch(args, 3600);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { event: "stored", outcome: "version", version: 2 },
      { event: "changed", feed: `${server.origin}/json`, change: { to: { version: 2 }, changes: [{}, {}] } },
    ]);
  });

  it("says what could not be read, once, with status 2", async () => {
    publish("/feed", 1);
    const feeds = [`${server.origin}/\u001b[31mmissing`, `${server.origin}/feed`];
    const args = [...feeds, "--once", "--archive", "trouble.archive"];
    const first = await watch(args);
    expect(first.status).toBe(2);
    expect(first.stderr).toMatch(/^hearsay: .*missing was answered with 404\n$/);
    expect(first.stderr).not.toContain("\u001b");
    expect(first.stdout).toContain("1 new");
    const again = await watch(args, 1800);
    expect(again).toMatchObject({ status: 2, stderr: "" });
    expect(again.stdout).toContain("1 failed");
  });

  it.each([
    [["none.opml"], /none\.opml lists no feeds/],
    [["torn.opml"], /torn\.opml breaks off/],
    [["bomb.opml"], /bomb\.opml declares entities/],
    [["text.opml"], /text\.opml is no list of feeds/],
    [["nowhere.opml"], /nowhere\.opml does not exist/],
    [["."], /\. .*(?:folder|regular file)/],
    [["ftp://a.example/feed"], /ftp:.* must begin with http/],
    [["feeds.opml", "--every", "0"], /--every/],
    [["feeds.opml", "--again", "-1"], /--again/],
    [["feeds.opml", "--model", "none.bin"], /none\.bin/],
    [[], /missing required argument/],
  ])("says what is wrong with %j, and makes no archive", async (args, reason) => {
    const archive = `${++archives}.archive`;
    const { status, stdout, stderr } = await watch([...args, "--once", "--archive", archive]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(reason);
    expect(existsSync(join(folder.path, archive))).toBe(false);
  });

  it("asks nobody else more often than every five minutes", async () => {
    const run = await hearsay(["watch", "feeds.opml", "--every", "4", "--once"], { cwd: folder.path });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining("at least 5 minutes") });
  });
});

describe("hearsay watch", () => {
  /** A watch that goes on, with what it has printed; rounds follow each other in a fifth of a second. */
  function going(archive: string, path: string) {
    const args = ["watch", server.origin + path, "--every", "0.003", "--archive", archive, ...own];
    const child: ChildProcess = spawn(process.execPath, [BIN, ...args], { cwd: folder.path });
    const printed = { out: "", err: "" };
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      printed.out += chunk;
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      printed.err += chunk;
    });
    const ended = new Promise<readonly [number | null, string | null]>((done) => {
      child.on("close", (status, signal) => done([status, signal]));
    });
    return { child, printed, ended };
  }
  const until = (isSo: () => boolean) => expect.poll(isSo, { timeout: 20_000, interval: 20 }).toBe(true);

  it("goes on round after round, says trouble once, and ends by itself with a signal", async () => {
    publish("/going", 1);
    const { child, printed, ended } = going("going.archive", "/going");
    await until(() => printed.out.includes("1 new"));
    server.pages.set("/going", (response) => response.writeHead(500).end());
    await until(() => printed.err.includes("was answered with 500"));
    await until(() => printed.out.split("1 failed").length > 3);
    publish("/going", 1, 2);
    await until(() => printed.err.includes("answers again"));
    await until(() => printed.out.split("1 new").length === 3);
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(printed.err.split("was answered with 500")).toHaveLength(2);
    expect(printed.err).toContain("Ending after the article in hand");
    const stats = await hearsay(["archive", "verify", "--archive", "going.archive"], { cwd: folder.path });
    expect(stats.stdout).toContain("nothing is wrong");
  }, 30_000);

  it("ends after the article in hand, and with a second signal at once", async () => {
    publish("/slow", 5, 6);
    let isAsked = false;
    server.pages.set("/story/5", () => {
      isAsked = true;
    });
    const { child, printed, ended } = going("slow.archive", "/slow");
    await until(() => isAsked);
    child.kill("SIGINT");
    await until(() => printed.err.includes("once more ends at once"));
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    expect(await ended).toEqual([null, "SIGINT"]);
    publish("/slow", 5, 6);
    const again = await watch([`${server.origin}/slow`, "--once", "--archive", "slow.archive"]);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain("2 new");
  }, 30_000);
});
