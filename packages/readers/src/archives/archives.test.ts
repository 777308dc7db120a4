import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tarOf, zipOf } from "../../test/fixtures/archives.js";
import { docx, paragraph, run } from "../../test/fixtures/docx.js";
import { type ReadResult, readBytes } from "../read.js";

const MB = 1024 * 1024;

async function resultsOf(name: string, bytes: Uint8Array): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readBytes(name, bytes)) results.push(result);
  return results;
}

/** Each file's path, with its text or why it was not read. */
async function read(name: string, bytes: Uint8Array): Promise<[string, string][]> {
  return (await resultsOf(name, bytes)).map((result) =>
    result.ok ? [result.article.name, result.article.text] : [result.name, result.reason],
  );
}

/** The archive with other bytes in the local header and the table, from an offset of each on. */
function patched(zip: Uint8Array, local: [number, number[]] | null, listed: [number, number[]]): Uint8Array {
  const bytes = Buffer.from(zip);
  if (local !== null) for (const [at, byte] of local[1].entries()) bytes[local[0] + at] = byte;
  const table = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const [at, byte] of listed[1].entries()) bytes[table + listed[0] + at] = byte;
  return bytes;
}

describe("archives", () => {
  it("read each file in them as one of its own, under its folders", async () => {
    const zip = zipOf({
      "letters/march.txt": "The quay is shut.",
      "talk.srt": "1\n00:00:01,000 --> 00:00:02,000\nGood evening.\n",
      "note.docx": docx({ body: paragraph(run("The board met.")) }),
      "quay.png": new Uint8Array([0x89, 0x50]),
      "__MACOSX/._march.txt": "x",
      ".DS_Store": "x",
      "letters/.hidden.txt": "x",
      "letters/": "",
    });
    expect(await read("material.zip", zip)).toEqual([
      ["material.zip/letters/march.txt", "The quay is shut."],
      ["material.zip/talk.srt", "Good evening."],
      ["material.zip/note.docx", "The board met."],
      ["material.zip/quay.png", "is of a kind that is not read"],
    ]);
    const skipped = (await resultsOf("material.zip", zip)).flatMap((one) => (one.ok ? [] : [one.skipped]));
    expect(skipped).toEqual([true]);
  });

  it("are known by their first bytes, and read within one another", async () => {
    const inner = zipOf({ "a.txt": "The quay is shut." });
    expect(await read("-", zipOf({ "inner.zip": inner }))).toEqual([
      ["-/inner.zip/a.txt", "The quay is shut."],
    ]);
    let deep: Uint8Array = inner;
    for (let depth = 0; depth < 8; depth++) deep = zipOf({ "x.zip": deep });
    expect(await read("deep.zip", deep)).toEqual([
      ["deep.zip/x.zip/x.zip/x.zip/x.zip/x.zip", expect.stringMatching(/^lies more than 4 archives deep/)],
      ["deep.zip", "holds nothing that could be read"],
    ]);
  });

  it("never lead out of themselves by a name, and tell equal names apart", async () => {
    const zip = zipOf({
      "../../etc/a.txt": "One.",
      "/b.txt": "Two.",
      "C:\\c\\d.txt": "Three.",
      "etc/a.txt": "Four.",
    });
    expect((await read("m.zip", zip)).map(([name]) => name)).toEqual([
      "m.zip/etc/a.txt",
      "m.zip/b.txt",
      "m.zip/c/d.txt",
      "m.zip/etc/a (2).txt",
    ]);
  });

  it("have names in code page 437 where they are not UTF-8", async () => {
    const zip = zipOf({ "b*ren.txt": "One." });
    const named = Buffer.from(zip);
    for (let at = named.indexOf("b*ren"); at >= 0; at = named.indexOf("b*ren")) named[at + 1] = 0x84;
    expect((await read("m.zip", named))[0]?.[0]).toBe("m.zip/bären.txt");
  });

  it("refuse a file that is encrypted or damaged, and read the others", async () => {
    const zip = zipOf({ "a.txt": "The quay is shut. ".repeat(40), "b.txt": "The board met." });
    const encrypted = patched(zip, [6, [1]], [8, [1]]);
    expect(await read("m.zip", encrypted)).toEqual([
      ["m.zip/a.txt", "is encrypted; unpack it with its password first"],
      ["m.zip/b.txt", "The board met."],
    ]);
    const shorter = patched(zip, null, [24, [9, 0, 0, 0]]);
    expect(await read("m.zip", shorter)).toEqual([
      ["m.zip/a.txt", "is damaged: it unpacks to more than the archive says"],
      ["m.zip/b.txt", "The board met."],
    ]);
    const checksum = patched(zip, null, [16, [1, 2, 3, 4]]);
    expect((await read("m.zip", checksum))[0]?.[1]).toMatch(/^is damaged: its checksum/);
    const elsewhere = patched(zip, null, [42, [1]]);
    expect((await read("m.zip", elsewhere))[0]?.[1]).toMatch(/^is damaged: it is not where/);
  });

  it("may stand behind a program that unpacks them", async () => {
    const zip = Buffer.concat([Buffer.alloc(500, "x"), zipOf({ "a.txt": "One.", "b.txt": "Two." })]);
    expect(await read("m.zip", zip)).toEqual([
      ["m.zip/a.txt", "One."],
      ["m.zip/b.txt", "Two."],
    ]);
  });

  it("refuse bombs before they are unpacked", async () => {
    const bomb = zipOf({ "a.txt": new Uint8Array(140 * MB), "b.txt": "The board met." });
    expect(bomb.length).toBeLessThan(MB);
    expect(await read("bomb.zip", bomb)).toEqual([
      ["bomb.zip/a.txt", expect.stringMatching(/^is larger than 128 MB/)],
      ["bomb.zip/b.txt", "The board met."],
    ]);
    const [gzip] = await read("bomb.txt.gz", gzipSync(new Uint8Array(300 * MB)));
    expect(gzip?.[1]).toMatch(/^unpacks to more than 256 MB/);
  }, 30_000);

  it("refuse entries that lie over one another", async () => {
    const zip = Buffer.from(zipOf({ "a.txt": "The quay is shut.", "b.txt": "The quay is shut." }));
    const second = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    zip.writeUInt32LE(0, second + 42);
    expect((await read("m.zip", zip))[1]?.[1]).toMatch(/^lies over another file/);
  });

  it("say that they are cut off, empty or of a kind that is not read", async () => {
    const zip = zipOf({ "a.txt": "The quay is shut." });
    expect(await read("m.zip", zip.subarray(0, 60))).toEqual([
      ["m.zip", expect.stringMatching(/^is damaged/)],
    ]);
    expect(await read("m.zip", zipOf({}))).toEqual([["m.zip", "is an empty archive"]]);
    expect(await read("m.zip", zipOf({ "a.png": "x" }))).toEqual([
      ["m.zip/a.png", "is of a kind that is not read"],
      ["m.zip", "holds nothing that could be read"],
    ]);
    for (const first of ["BZh91AY&SY", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07\x00", "\xfd7zXZ\0"]) {
      const [refused] = await read("material", Buffer.from(`${first}....`, "latin1"));
      expect(refused?.[1]).toMatch(/^is an archive of a kind that is not read/);
    }
  });

  it("may be compressed files and tar archives", async () => {
    const long = `${"letters/".repeat(20)}march.txt`;
    const tar = tarOf([
      ["letters/", "", "5"],
      ["letters/march.txt", "The quay is shut."],
      ["././@LongLink", `${long}\0`, "L"],
      ["letters/cut", "The board met."],
      ["pax", "22 path=other/may.txt\n", "x"],
      ["short", "The ferry sails."],
      ["link.txt", "", "2"],
    ]);
    expect(
      await read(
        "m.tar",
        tarOf([
          ["a.txt", "One."],
          ["b.txt", "Two.", "S"],
        ]),
      ),
    ).toEqual([
      ["m.tar/a.txt", "One."],
      ["m.tar/b.txt", expect.stringMatching(/GNU sparse/)],
    ]);
    const files = [
      ["letters/march.txt", "The quay is shut."],
      [long, "The board met."],
      ["other/may.txt", "The ferry sails."],
    ];
    for (const [name, bytes] of [
      ["m.tar", tar],
      ["m.tar.gz", gzipSync(tar)],
      ["m.tgz", gzipSync(tar)],
    ] as const) {
      expect(await read(name, bytes)).toEqual(files.map(([path, text]) => [`${name}/${path}`, text]));
    }
    expect(await read("old/story.txt.gz", gzipSync("The quay is shut."))).toEqual([
      ["old/story.txt.gz/story.txt", "The quay is shut."],
    ]);
    expect((await read("s.txt.gz", gzipSync("The quay is shut.").subarray(0, 20)))[0]?.[1]).toMatch(
      /^is damaged/,
    );
    const broken = Buffer.concat([tar.subarray(0, 512 * 3), Buffer.alloc(1024, "x")]);
    expect((await resultsOf("m.tar", broken)).flatMap((one) => (one.ok ? one.notes : [one.reason]))).toEqual([
      "was read out of m.tar, which is damaged: what follows in the archive could not be read",
    ]);
    expect(await read("m.tar", tar.subarray(0, 512 * 2 + 5))).toEqual([
      ["m.tar/letters/march.txt", "is damaged: it breaks off"],
      ["m.tar", "holds nothing that could be read"],
    ]);
  });
});
