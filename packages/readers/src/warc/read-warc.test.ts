import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import "../../../../tests/built.js";
import { zipOf } from "../../test/fixtures/archives.js";
import { REPORT, reportPdf } from "../../test/fixtures/pdf.js";
import { answer, newsPage, recordOf, type WarcRecord } from "../../test/fixtures/warc.js";
import { type ReadResult, readBytes } from "../read.js";
import { closeSandbox } from "../sandbox/sandbox.js";

const MB = 1024 * 1024;

afterAll(closeSandbox);

async function resultsOf(name: string, bytes: Uint8Array): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readBytes(name, bytes)) results.push(result);
  return results;
}

/** Each article's address and headline, or why a record was not read. */
async function read(bytes: Uint8Array, name = "crawl.warc"): Promise<string[]> {
  return (await resultsOf(name, bytes)).map((one) =>
    one.ok
      ? `${one.article.url} ${one.article.headline?.text ?? one.article.text}`
      : `${one.name} ${one.reason}`,
  );
}

const notesOf = async (bytes: Uint8Array) =>
  (await resultsOf("crawl.warc", bytes)).flatMap((one) => (one.ok ? one.notes : []));

const page = (at: number): WarcRecord => ({
  uri: `https://courier.example/story/${at}`,
  content: answer(newsPage(`Crane ${at} moved`)),
});
const known = (at: number) => `https://courier.example/story/${at} Crane ${at} moved`;
const warcOf = (...records: readonly WarcRecord[]) => Buffer.concat(records.map(recordOf));

describe("a web archive", () => {
  it("gives its pages with address and time, packed by records, as a whole or not", async () => {
    const records = [page(1), page(2), page(3)].map(recordOf);
    const whole = Buffer.concat(records);
    for (const [name, bytes] of [
      ["crawl.warc", whole],
      ["crawl.warc.gz", gzipSync(whole)],
      ["crawl.warc.gz", Buffer.concat(records.map((record) => gzipSync(record)))],
      ["-", gzipSync(whole)],
    ] as const)
      expect(await read(bytes, name)).toEqual([known(1), known(2), known(3)]);
    const [first] = await resultsOf("crawl.warc", whole);
    expect(first).toMatchObject({
      article: { name: "crawl.warc#1/courier.example/story/1.html" },
      page: { url: "https://courier.example/story/1", fetched: "2031-03-12T10:00:00.000Z" },
      format: "html",
    });
  });

  it("counts what is no page", async () => {
    const bytes = warcOf(
      { type: "warcinfo", content: "software: ours" },
      { type: "request", content: "GET / HTTP/1.1\r\n\r\n" },
      page(1),
      { type: "revisit", content: answer("") },
      { type: "metadata", content: "fetched" },
      { content: answer("", { Location: "/b" }, "301 Moved") },
      { content: answer("gone", {}, "404 Not Found") },
      { content: answer("x", { "Content-Type": "image/png" }) },
      { content: answer("x", { "Content-Type": "image/jpeg" }) },
      { content: answer("x", { "Content-Type": "text/javascript" }) },
      { content: answer("x", { "Content-Type": "text/css" }) },
      {
        uri: "https://courier.example/robots.txt",
        content: answer("User-agent: *", { "Content-Type": "text/plain" }),
      },
      { uri: "dns:courier.example", content: "1.2.3.4" },
    );
    expect(await read(bytes)).toEqual([known(1)]);
    expect(await notesOf(bytes)).toEqual([
      "has records passed over: answers without a page 1, images 2, metadata 1, not of the web 1, of other kinds 1, redirects 1, request 1, revisit 1, scripts 1, style sheets 1, warcinfo 1",
    ]);
    const none = warcOf({ content: answer("x", { "Content-Type": "image/png" }) });
    expect(await read(none)).toEqual([
      "crawl.warc holds nothing that could be read (records passed over: images 1)",
    ]);
  });

  it("has pages of every kind, by what the server said", async () => {
    const bytes = warcOf(
      { uri: "https://a.example/x", content: answer("The quay is shut.", { "Content-Type": "text/plain" }) },
      {
        uri: "https://a.example/y",
        content: answer(await reportPdf(), { "Content-Type": "application/pdf" }),
      },
      {
        uri: "https://a.example/z",
        type: "resource",
        headers: { "Content-Type": "text/plain" },
        content: "The ferry sails.",
      },
      {
        uri: "https://a.example/w.md",
        content: answer("# Ice\n\nIt came early.", { "Content-Type": "application/octet-stream" }),
      },
    );
    expect(await read(bytes)).toEqual([
      "https://a.example/x The quay is shut.",
      `https://a.example/y ${REPORT.headline}`,
      "https://a.example/z The ferry sails.",
      "https://a.example/w.md Ice",
    ]);
  });

  it("has bodies as they were sent: in chunks, packed, or only said to be", async () => {
    const html = newsPage("Crane 1 moved");
    const chunks = (body: Uint8Array) => {
      const half = Math.floor(body.length / 2);
      return Buffer.concat(
        [body.subarray(0, half), body.subarray(half), Buffer.alloc(0)].map((part) =>
          Buffer.concat([Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from("\r\n")]),
        ),
      );
    };
    const gz = gzipSync(html);
    for (const [body, headers] of [
      [gz, { "Content-Encoding": "gzip" }],
      [brotliCompressSync(html), { "content-encoding": "br" }],
      [deflateSync(html), { "Content-Encoding": "deflate" }],
      [deflateRawSync(html), { "Content-Encoding": "deflate" }],
      [chunks(Buffer.from(html)), { "Transfer-Encoding": "chunked" }],
      [chunks(gz), { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" }],
      [Buffer.from(html), { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" }],
      [Buffer.from(html), { "Content-Encoding": "br" }],
    ] as const)
      expect(await read(warcOf({ ...page(1), content: answer(body, headers) }))).toEqual([known(1)]);
    const strange = warcOf(
      { ...page(1), content: answer("\u0001", { "Content-Encoding": "zstd" }) },
      page(2),
    );
    expect(await read(strange)).toEqual([
      "crawl.warc#1/courier.example/story/1.html is packed in a way that is not read",
      known(2),
    ]);
  });

  it("is read up to its break, which is said", async () => {
    const pages = [1, 2, 3].map((at) => {
      // what packs badly, so that the break is in the third
      const noise = Array.from({ length: 4_000 }, (_, n) =>
        ((n * 7919 * at) ** 2 % 104_729).toString(36),
      ).join("");
      return { ...page(at), content: answer(`${newsPage(`Crane ${at} moved`)}<!-- ${noise} -->`) };
    });
    const whole = Buffer.concat(pages.map(recordOf));
    const cut = whole.subarray(0, whole.length - 60);
    const members = Buffer.concat(pages.map((one) => gzipSync(recordOf(one))));
    for (const bytes of [cut, gzipSync(cut), gzipSync(whole).subarray(0, -60), members.subarray(0, -60)]) {
      const found = await read(bytes);
      expect(found.at(-1)).toBe("crawl.warc breaks off in record 3; what is before it was read");
      expect(found).toContain(known(1));
      expect(found).toContain(known(2));
    }
    const damaged = Buffer.concat([members, Buffer.from(members)]);
    damaged.fill(7, members.length + 3_000, members.length + 3_200);
    expect(await read(damaged)).toEqual([
      known(1),
      known(2),
      known(3),
      expect.stringMatching(/^crawl\.warc is damaged: what follows cannot be unpacked in record 4/),
    ]);
  });

  it("goes on after records that say a wrong length, or none", async () => {
    const { content } = page(1);
    const long = warcOf({ ...page(1), length: content.length + 300 }, page(2), page(3));
    expect(await read(long)).toEqual([known(1), known(2), known(3)]);
    expect(await notesOf(long)).toEqual(["stands in a record that gives a wrong length"]);
    const endless = warcOf(page(1), { ...page(2), length: 9_000_000 }, page(3));
    expect(await read(endless)).toEqual([known(1), known(2), known(3)]);
    const short = warcOf({ ...page(1), length: content.length - 20 }, page(2));
    expect(await read(short)).toEqual([known(1), known(2)]);
    const none = warcOf({ ...page(1), length: Number.NaN }, page(2));
    expect(await read(none)).toEqual(["crawl.warc#1 does not say how long it is", known(2)]);
  });

  it("stops bombs, names their record and goes on where it can", async () => {
    const inside = gzipSync(Buffer.alloc(100 * MB));
    const bytes = warcOf({ ...page(1), content: answer(inside, { "Content-Encoding": "gzip" }) }, page(2));
    expect(await read(bytes)).toEqual([
      "crawl.warc#1/courier.example/story/1.html unpacks to what is larger than 32 MB, the most that is read of a page",
      known(2),
    ]);
    const outside = Buffer.concat([
      gzipSync(recordOf(page(1))),
      gzipSync(recordOf({ ...page(2), content: answer(Buffer.alloc(400 * MB)) })),
    ]);
    const found = await read(outside);
    expect(found[0]).toMatch(/#2\/.* is larger than 32 MB/);
    expect(found.at(-2)).toBe(known(1));
    expect(found.at(-1)).toBe(
      "crawl.warc unpacks to more than 200 times its size in record 2; what is before it was read",
    );
  }, 60_000);

  it("keeps hostile headers from harm", async () => {
    const bytes = warcOf(
      { ...page(1), uri: "https://courier.example/\u001b[2J/../../etc/story" },
      { ...page(2), uri: "file:///etc/passwd" },
      { ...page(3), uri: "<https://courier.example/story/3>", date: "\u001b[31mlater" },
      { ...page(4), headers: { "X-Long": "x".repeat(200_000) } },
      { ...page(5), content: `HTTP/1.1 200 OK\r\nX: ${"y".repeat(100_000)}` },
      page(6),
    );
    const found = await resultsOf("crawl.warc", bytes);
    for (const one of found) {
      const said = one.ok
        ? `${one.article.name}${one.article.url}${one.page?.fetched}`
        : one.name + one.reason;
      expect(said).not.toMatch(/\p{Cc}|\.\.\//u);
    }
    expect(await read(bytes)).toEqual([
      "https://courier.example/etc/story Crane 1 moved",
      "crawl.warc#4 does not say how long it is",
      "crawl.warc#5 has headers that do not end",
      known(3),
      known(6),
    ]);
  });

  it("may lie within an archive", async () => {
    const zip = zipOf({ "archive/data.warc.gz": gzipSync(warcOf(page(1))) });
    expect(await read(zip, "crawl.wacz")).toEqual([known(1)]);
  });

  it("is never lost whatever stands in it: an answer always comes", async () => {
    const whole = warcOf(
      { type: "request", content: "GET /" },
      { uri: "https://a.example/x", content: answer("The quay is shut.", { "Content-Type": "text/plain" }) },
      { uri: "https://a.example/y", content: answer("The board met.", { "Content-Type": "text/plain" }) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        async (isPacked, changes, cut) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          const damaged = bytes.subarray(0, whole.length - cut);
          const results = await resultsOf("crawl.warc", isPacked ? gzipSync(damaged) : damaged);
          expect(results.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("has thousands of small records", async () => {
    const small = recordOf({ type: "metadata", content: "x" });
    const bytes = Buffer.concat([...Array.from({ length: 10_000 }, () => small), recordOf(page(1))]);
    expect(await read(bytes)).toEqual([known(1)]);
  });
});
