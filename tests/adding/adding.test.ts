import "../built.js";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { HearsayClient, type JobStatus } from "@hearsay/client";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FeedServer, feedServer, rss, story } from "../../packages/cli/test/feed-server.js";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";

const BIN = resolve(import.meta.dirname, "../../packages/cli/bin/hearsay.js");
const SAID = "The crane on quay 1 was painted by 3 apprentices";
const bytes = (text: string) => new TextEncoder().encode(text);

const children: ChildProcessWithoutNullStreams[] = [];
let feeds: FeedServer;
let folder: ReturnType<typeof folderOf>;
beforeAll(async () => {
  feeds = await feedServer();
  folder = folderOf({ "first.txt": "“The quay will stay open all winter,” said Maren Oduya.\n" });
});
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  feeds.close();
  folder.remove();
});

/** An archive with one article. */
async function archive(name: string): Promise<string> {
  const file = join(folder.path, name);
  expect((await hearsay(["add", "first.txt", "--archive", file], { cwd: folder.path })).status).toBe(0);
  return file;
}

/** A server over an archive, and its client. */
async function served(file: string, ...args: readonly string[]): Promise<HearsayClient> {
  const running = spawn(process.execPath, [BIN, "serve", "--port", "0", "--archive", file, ...args]);
  children.push(running);
  let said = "";
  running.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
  });
  while (!/listens at \S+/.test(said)) await once(running.stderr, "data");
  return new HearsayClient({ server: /listens at (\S+)/.exec(said)?.[1] ?? "" });
}

async function endOf(client: HearsayClient, { id }: JobStatus): Promise<JobStatus[]> {
  const states: JobStatus[] = [];
  for await (const status of client.followJob(id)) states.push(status);
  return states;
}

const allowed = ["--allow-private", "127.0.0.1"];

describe("adding files to the archive of a server", () => {
  it("keeps what a file holds, knows it again, and traces it", async () => {
    const client = await served(await archive("files.archive"));
    expect(await client.about()).toMatchObject({ addsToArchive: true });
    const page = bytes(story(1));
    expect(await client.addFile("cranes/one.html", page)).toEqual({
      stored: [{ name: "cranes/one.html", outcome: "new", version: 2 }],
      refused: [],
      notes: [],
    });
    expect((await client.addFile("cranes/again.html", page)).stored).toEqual([
      { name: "cranes/again.html", outcome: "known", version: 2 },
    ]);
    expect((await client.trace({ words: SAID })).occurrences).toMatchObject([
      { file: "cranes/one.html", speaker: "Maren Oduya", kept: 2 },
    ]);
    expect((await client.archive()).articles).toBe(2);
    const { receipt, addresses } = await client.archiveArticle(2);
    expect(receipt).toMatchObject({ from: "cranes/one.html" });
    expect(addresses).toEqual([]);
  });

  it("keeps a page that says its address in versions", async () => {
    const client = await served(await archive("versions.archive"));
    const at = (said?: string) =>
      bytes(
        story(1, said).replace("</head>", '<link rel="canonical" href="https://post.example/crane"></head>'),
      );
    await client.addFile("one.html", at());
    const [stored] = (await client.addFile("other.html", at("The crane on quay 1 was painted by nobody")))
      .stored;
    expect(stored).toMatchObject({ outcome: "version" });
    const { changes } = await client.archiveChanges();
    expect(changes).toHaveLength(1);
    expect(await client.archiveChanges({ after: changes[0]?.to.kept })).toMatchObject({
      changes: [],
      more: false,
    });
  });

  it("reads what is in a packed file, and names what cannot be read", async () => {
    const client = await served(await archive("packed.archive"));
    const packed = zipSync({
      "a.txt": bytes("“Nobody will close the quay,” said Otto Brandis.\n"),
      "b.txt": bytes(" \n"),
      "c.pdf": bytes("%PDF-1.7 torn"),
    });
    const { stored, refused } = await client.addFile("box.zip", packed as Uint8Array<ArrayBuffer>);
    expect(stored.map(({ name }) => name)).toEqual(["box.zip/a.txt"]);
    expect(refused.map(({ name }) => name)).toEqual(["box.zip/b.txt", "box.zip/c.pdf"]);
    expect((await client.addFile("../../escaped.txt", bytes("“No,” said Otto Brandis.\n"))).stored).toEqual([
      { name: "../../escaped.txt", outcome: "new", version: 3 },
    ]);
  });

  it("says that an archive which is not there any more cannot be added to, and goes on", async () => {
    const file = await archive("gone.archive");
    const client = await served(file);
    rmSync(file);
    await expect(client.addFile("one.html", bytes(story(1)))).rejects.toMatchObject({
      problem: { status: 409, detail: expect.stringContaining("cannot be added to") },
    });
    await archive("gone.archive");
    expect((await client.addFile("one.html", bytes(story(1)))).stored).toHaveLength(1);
  });

  it("is refused where the server only asks", async () => {
    const client = await served(await archive("asked.archive"), "--no-adding");
    expect(await client.about()).toMatchObject({ hasArchive: true, addsToArchive: false });
    await expect(client.addFile("one.html", bytes(story(1)))).rejects.toMatchObject({
      problem: { status: 404 },
    });
    await expect(client.startJob({ add: { addresses: ["https://post.example/"] } })).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });
});

describe("a server with an archive", () => {
  it("ends in order when it is asked to, whatever its processes did", async () => {
    const client = await served(await archive("ended-in-order.archive"));
    await client.archive();
    await client.addFile("one.html", bytes(story(1)));
    const running = children.at(-1) as ChildProcessWithoutNullStreams;
    running.kill("SIGTERM");
    expect(await once(running, "exit")).toEqual([0, null]);
  });
});

describe("adding what stands at addresses", () => {
  const publish = (path: string, numbers: readonly number[]) => {
    for (const one of numbers) feeds.pages.set(`/story/${one}`, story(one));
    feeds.pages.set(path, { body: rss(numbers.map((one) => `${feeds.origin}/story/${one}`)) });
    return `${feeds.origin}${path}`;
  };

  it("fetches the pages of a feed, and says how far it is", async () => {
    const client = await served(await archive("feed.archive"), ...allowed);
    const address = publish("/feed", [1, 2]);
    const missing = `${feeds.origin}/missing`;
    const states = await endOf(client, await client.startJob({ add: { addresses: [address, missing] } }));
    const last = states.at(-1);
    expect(last).toMatchObject({
      state: "done",
      progress: { added: { new: 2, version: 0, known: 0, refused: 1 } },
      result: { refused: [{ name: missing }] },
    });
    expect(states.some(({ progress: { done, of } }) => done > 0 && done < of)).toBe(true);
    for (const { progress } of states.slice(1)) expect(progress.done).toBeLessThanOrEqual(progress.of);
    const [first] = (await client.trace({ words: SAID })).occurrences;
    expect(first).toMatchObject({ text: SAID, url: `${feeds.origin}/story/1` });
    const again = await endOf(client, await client.startJob({ add: { addresses: [address], most: 1 } }));
    expect(again.at(-1)?.progress).toMatchObject({ done: 1, of: 1, added: { new: 0, known: 1 } });
  });

  it("keeps what was stored where a job is ended", async () => {
    const client = await served(await archive("ended.archive"), ...allowed);
    const job = await client.startJob({ add: { addresses: [publish("/long", [11, 12, 13, 14, 15, 16])] } });
    for await (const { progress } of client.followJob(job.id)) {
      if ((progress.added?.new ?? 0) === 0) continue;
      await client.cancelJob(job.id);
      break;
    }
    const { state, progress } = await client.job(job.id);
    expect(state).toBe("cancelled");
    const { articles } = await client.archive();
    expect(articles).toBeGreaterThanOrEqual(1 + (progress.added?.new ?? 0));
    expect(articles).toBeLessThan(7);
    expect((await client.addFile("one.html", bytes(story(1)))).stored).toHaveLength(1);
  });

  it("is refused by hosts in a private network, however they are spelt, unless one is allowed", async () => {
    const client = await served(await archive("private.archive"));
    const { port } = new URL(feeds.origin);
    const addresses = [`http://127.0.0.1:${port}/`, `http://2130706433:${port}/`, `http://[::1]:${port}/`];
    const states = await endOf(client, await client.startJob({ add: { addresses } }));
    expect(states.at(-1)).toMatchObject({
      state: "done",
      progress: { added: { new: 0, refused: 3 } },
      result: { stored: [] },
    });
  });

  it.each([["file:///etc/passwd"], ["ftp://post.example/"], ["https://a b/"], [""]])(
    "is refused for the address %j",
    async (address) => {
      const client = await served(await archive("strange.archive"));
      await expect(client.startJob({ add: { addresses: [address] } })).rejects.toMatchObject({
        problem: { status: 422 },
      });
    },
  );
});
