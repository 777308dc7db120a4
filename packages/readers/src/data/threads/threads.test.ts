import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "@hearsay/core";
import { lineAt } from "@hearsay/core/plumbing";
import { afterAll, describe, expect, it } from "vitest";
import { zipOf } from "../../../test/fixtures/archives.js";
import { THREADS, TWO_MESSAGES } from "../../../test/fixtures/threads.js";
import type { ReadOptions } from "../../options.js";
import { type ReadResult, readBytes } from "../../read.js";
import { readAll } from "../../read-all.js";

async function resultsOf(name: string, file: string | Uint8Array, options: ReadOptions = {}) {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const results: ReadResult[] = [];
  for await (const result of readBytes(name, bytes, options)) results.push(result);
  return results;
}

async function threadOf(name: string, data: unknown, options: ReadOptions = {}): Promise<Article> {
  const file = typeof data === "string" ? data : JSON.stringify(data, null, 1);
  const [first] = await resultsOf(name, file, options);
  if (first?.ok !== true) throw new Error(first?.reason ?? "nothing was read");
  return first.article;
}

/** The turns as [speaker, words, time of day]. */
const turnsOf = ({ turns, text, times }: Article) =>
  turns.map(({ speaker, start, end }) => [
    speaker,
    text.slice(start, end),
    times.findLast(({ offset }) => offset <= start)?.time,
  ]);

const speakersOf = ({ turns }: Article) => turns.map(({ speaker }) => speaker);

describe("messages", () => {
  it.each(THREADS)("of %s are turns of one transcript", async (_name, data, turns) => {
    const article = await threadOf("thread.json", data);
    expect(article).toMatchObject({ kind: "transcript", machineRead: false, leftOut: [] });
    expect(article.published).toMatch(/^2031-03-12T08:00/);
    expect(turnsOf(article)).toEqual(turns);
  });

  it("are read from tables and from lines, too, each in its line", async () => {
    const table =
      'Date,From,Message\n2031-03-12 08:00,Ray Hallam,Is the quay open this weekend?\n2031-03-12 08:05,Maren Oduya,"It is not. The decking is rotten from end to end."\n';
    const read = await threadOf("chat.csv", table);
    expect(turnsOf(read)).toEqual(TWO_MESSAGES);
    expect(lineAt(read, read.text.indexOf("decking"))).toBe(3);
    const lines = [
      { envelope: { sourceName: "Ray Hallam", timestamp: 1, dataMessage: { message: "Is it open?" } } },
      { envelope: { sourceName: "Maren Oduya", timestamp: 2, dataMessage: { message: "It is not." } } },
    ];
    const signal = await threadOf("signal.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(speakersOf(signal)).toEqual(["Ray Hallam", "Maren Oduya"]);
    expect(lineAt(signal, signal.text.indexOf("not"))).toBe(2);
  });

  it("keep each writer's paragraphs together, and what they quote of others apart", async () => {
    const from = { user: { displayName: "Maren Oduya" } };
    const content = "<blockquote>Is it open?</blockquote><p>It is not.</p><p>Nobody asked me.</p>";
    const article = await threadOf("teams.json", [
      { createdDateTime: "2031-03-12T08:00:00Z", from, body: { contentType: "html", content } },
    ]);
    expect(turnsOf(article)).toEqual([
      [null, "Is it open?", 28_800_000],
      ["Maren Oduya", "It is not.\n\nNobody asked me.", 28_800_000],
    ]);
  });

  it("that are forwarded are in the words of whom they come from", async () => {
    const message = {
      id: 1,
      type: "message",
      date: "2031-03-12T08:00:00",
      from: "Ray Hallam",
      from_id: "user1",
    };
    const forwarded = { ...message, forwarded_from: "Maren Oduya", text: "The quay is shut." };
    expect(speakersOf(await threadOf("result.json", { messages: [forwarded] }))).toEqual(["Maren Oduya"]);
  });

  it("of people whom only a number stands for are told apart", async () => {
    const comments = [
      { author_id: 77, body: "Is it open?", created_at: "2031-03-12T08:00:00Z" },
      { author_id: 78, body: "It is not.", created_at: "2031-03-12T08:05:00Z" },
    ];
    expect(speakersOf(await threadOf("a.json", { comments }))).toEqual(["Speaker 77", "Speaker 78"]);
    const speakers = { 77: "Ray Hallam", "Speaker 78": "Maren Oduya" };
    expect(speakersOf(await threadOf("a.json", { comments }, { speakers }))).toEqual([
      "Ray Hallam",
      "Maren Oduya",
    ]);
  });

  it("are none where articles have their texts, or mails the words of others", async () => {
    const story = { username: "desk", title: "Quay shut", body: "The quay is shut.", date: "2031-03-12" };
    const mail = {
      from: "Ray Hallam",
      to: "Maren Oduya",
      subject: "Quay",
      body: "Is it open?",
      date: "2031-03-12",
    };
    for (const record of [story, mail]) expect((await threadOf("a.json", [record])).kind).toBe("article");
  });
});

describe("the people of a chat's export", () => {
  const messages = JSON.stringify([
    { type: "message", user: "U1", text: "Ask <@U2>, not me.", ts: "1930000100.000200" },
    { type: "message", user: "U2", text: "The quay is shut.", ts: "1930000160.000200" },
  ]);
  const users = JSON.stringify([
    { id: "U1", name: "ray", profile: { real_name: "Ray Hallam" } },
    { id: "U2", name: "maren", real_name: "Maren Oduya", profile: {} },
  ]);
  const channels = JSON.stringify([{ id: "C1", name: "quay", members: ["U1", "U2"] }]);
  const files = { "channels.json": channels, "quay/2031-02-27.json": messages, "users.json": users };
  let folder = "";
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("give their names to the messages beside them in an archive, and are no faults", async () => {
    const results = await resultsOf("export.zip", zipOf(files));
    expect(results.map((one) => (one.ok ? speakersOf(one.article) : [one.reason, one.skipped]))).toEqual([
      ["is a list of channels and holds no text", true],
      ["Ray Hallam", "Maren Oduya"],
      ["is a list of people and holds no text", true],
    ]);
    const [, thread] = results;
    expect(thread?.ok && thread.article.text).toContain("Ask @Maren Oduya, not me.");
  });

  it("do so in a folder, and only there", async () => {
    folder = await mkdtemp(join(tmpdir(), "export-"));
    await mkdir(join(folder, "quay"));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const read = async (path: string) => {
      const speakers: unknown[] = [];
      for await (const one of readAll([path])) if (one.ok) speakers.push(...speakersOf(one.article));
      return speakers;
    };
    expect(await read(folder)).toEqual(["Ray Hallam", "Maren Oduya"]);
    expect(await read(join(folder, "quay"))).toEqual(["Speaker U1", "Speaker U2"]);
  });
});
