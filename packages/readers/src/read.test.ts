import { lineAt } from "@hearsay/core/plumbing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadResult, readBytes as readAllOf } from "./read.js";

/** The one result that a file gives that holds no others. */
async function readBytes(...given: Parameters<typeof readAllOf>): Promise<ReadResult> {
  const results: ReadResult[] = [];
  for await (const result of readAllOf(...given)) results.push(result);
  expect(results).toHaveLength(1);
  return results[0] as ReadResult;
}

const encode = (text: string) => new TextEncoder().encode(text);

test("a plain text keeps its characters, and its byte-order mark is not one of them", async () => {
  const text = "Quay to reopen\r\n\r\nThe council voted on Monday.\r\n";
  const result = await readBytes("quay.txt", encode(`\ufeff${text}`));
  expect(result).toMatchObject({ ok: true, notes: [], article: { name: "quay.txt", text, language: "en" } });
});

test("the result has the bytes that it was read from, and their format", async () => {
  const bytes = encode("Good evening.");
  expect(await readBytes("-", bytes)).toMatchObject({ bytes, format: "text" });
  expect(await readBytes("quay.html", encode("<p>Good evening.</p>"))).toMatchObject({ format: "html" });
});

test("without an ending the first bytes decide", async () => {
  const captions = "00:00:01,000 --> 00:00:02,000\nGood evening.\n";
  const kinds = [];
  for (const text of [`WEBVTT\n\n${captions.replaceAll(",", ".")}`, `1\n${captions}`, "Good evening."]) {
    const result = await readBytes("-", encode(text));
    kinds.push(result.ok ? [result.article.kind, result.article.text.trim()] : result.reason);
  }
  expect(kinds).toEqual([
    ["transcript", "Good evening."],
    ["transcript", "Good evening."],
    ["article", "Good evening."],
  ]);
});

test.each([
  ["empty.txt", new Uint8Array(), "is empty"],
  ["blank.txt", encode(" \n \n"), "holds no text"],
  [
    "photo.txt",
    Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    /^is not text/,
  ],
  ["files.txt", encode("PK\x03\x04 something else"), /^is damaged: its table of contents/],
  ["old.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /^is an old or an encrypted Office file/],
  ["sheet.xlsx", encode("PK\x03\x04 something"), /^is a spreadsheet/],
  ["talk.vtt", encode("WEBVTT\n\nNOTE nothing was said\n"), "holds no captions"],
  ["lines.txt", encode("\n".repeat(300_001)), /^has more than 300,000 lines/],
])("%s is refused with the reason", async (name, bytes, reason) => {
  expect(await readBytes(name, bytes)).toEqual({
    ok: false,
    name,
    reason: typeof reason === "string" ? reason : expect.stringMatching(reason),
  });
});

test("the caller names the labels of a transcript, or the author of a file", async () => {
  const talk = encode("SPEAKER 1 [00:00:01]\nGood evening.\n\nSPEAKER 2 [00:00:04]\nGood evening to you.\n");
  const read = await readBytes("talk.txt", talk, { speakers: { "SPEAKER 2": "Ray Hallam" } });
  expect(read.ok && read.article.turns.map(({ speaker }) => speaker)).toEqual(["SPEAKER 1", "Ray Hallam"]);
  const own = await readBytes("a/own.txt", encode("The quay is ours."), { speakers: { own: "Ray Hallam" } });
  expect(own).toMatchObject({ ok: true, article: { kind: "statement", author: "Ray Hallam" } });
});

test("garbage never throws", async () => {
  const names = fc.constantFrom("a.txt", "a", "a.vtt", "a.srt", "-");
  const starts = fc.constantFrom("", "WEBVTT\n\n", "1\n00:00:01,000 --> 00:00:02,000\n", "\ufeff", "Q: ");
  await fc.assert(
    fc.asyncProperty(names, starts, fc.uint8Array({ maxLength: 300 }), async (name, start, garbage) => {
      const bytes = Buffer.concat([encode(start), garbage]);
      const result = await readBytes(name, bytes);
      if (!result.ok) expect(result.reason).not.toBe("");
      else for (const { start, end } of result.article.blocks) expect(end).toBeGreaterThan(start);
    }),
  );
});

test("an article that was taken out of markup knows the lines of its file", async () => {
  const result = await readBytes(
    "quay.md",
    encode("---\ntitle: Quay\n---\n\nThe board met.\n\n- It voted\n  to close.\n"),
  );
  if (!result.ok) throw new Error(result.reason);
  const { article } = result;
  const lines = ["The board", "voted", "close"].map((words) => lineAt(article, article.text.indexOf(words)));
  expect(lines).toEqual([5, 7, 8]);
});
