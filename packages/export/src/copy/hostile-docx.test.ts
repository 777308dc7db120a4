import { UnreadableError } from "@hearsay/readers";
import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { draftDocx, paragraph, run } from "../../../readers/test/fixtures/docx.js";
import { markedWords } from "../../test/marked-words.js";
import {
  articleOf,
  changed,
  commentAt,
  commentOn,
  partOf,
  textOf,
  withoutComments,
} from "../../test/word-files.js";
import { commentedDocx } from "../index.js";

const QUOTE = "“We cannot sail boats that nobody rides,” said Tormod Eike.";
const BYTES = withoutComments(paragraph(run(QUOTE)));
const WORDS = "boats that nobody";
const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const RELATIONS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";

/** The copy with one comment, which must be at its words and the only one. */
async function copyOf(bytes: Uint8Array, parts?: Parameters<typeof markedWords>[1]): Promise<Uint8Array> {
  const article = textOf(bytes);
  const copy = await commentedDocx({ bytes, article }, [commentOn(article, WORDS)]);
  expect(copy.placements).toEqual(["words"]);
  expect([...markedWords(copy.bytes, parts).words.values()]).toEqual([WORDS]);
  expect([...markedWords(copy.bytes, parts).references.values()]).toEqual([1]);
  const { leftOut } = await articleOf(copy.bytes);
  expect(leftOut).toEqual([{ why: "comment", text: "Is that so?" }]);
  return copy.bytes;
}

const prefixed = (prefix: string, namespace: string) => (xml: string) =>
  xml
    .replaceAll(/(<\/?)w:/g, `$1${prefix === "" ? "" : `${prefix}:`}`)
    .replaceAll(" w:", ` ${prefix === "" ? "x" : prefix}:`)
    .replace(
      `xmlns:w="${TRANSITIONAL}"`,
      prefix === "" ? `xmlns="${namespace}"` : `xmlns:${prefix}="${namespace}"`,
    );

describe("a commented copy of an unusual Word file", () => {
  it("says in the package that there are comments", async () => {
    const copy = await copyOf(BYTES);
    expect(partOf(copy, RELATIONS)).toContain(
      '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    );
    expect(partOf(copy, TYPES)).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    );
    expect(Object.keys(unzipSync(copy)).at(-1)).toBe("word/comments.xml");
  });

  it.each([
    ["another prefix", prefixed("word", TRANSITIONAL), '<word:commentRangeStart word:id="0"/>'],
    ["no prefix", prefixed("", TRANSITIONAL), `<w:commentRangeStart xmlns:w="${TRANSITIONAL}" w:id="0"/>`],
    ["the strict namespace", prefixed("w", STRICT), '<w:commentRangeStart w:id="0"/>'],
    [
      "a prefix of the run's own",
      (xml: string) => xml.replace("<w:r>", `<v:r xmlns:v="${TRANSITIONAL}">`).replace("</w:r>", "</v:r>"),
      '<w:commentRangeStart w:id="0"/><v:r xmlns:v=',
    ],
  ])("writes as the document does, with %s", async (_, change, expected) => {
    const copy = await copyOf(changed(BYTES, { "word/document.xml": change }));
    expect(partOf(copy, "word/document.xml")).toContain(expected);
  });

  it("has strict comments in a strict file", async () => {
    const copy = await copyOf(changed(BYTES, { "word/document.xml": prefixed("w", STRICT) }));
    expect(partOf(copy, "word/comments.xml")).toContain(`xmlns:w="${STRICT}"`);
    expect(partOf(copy, RELATIONS)).toContain("purl.oclc.org/ooxml/officeDocument/relationships/comments");
  });

  it("adds to the part of comments wherever it is, after the ids that are taken, even in the text alone", async () => {
    const remarks = `<c:comments xmlns:c="${TRANSITIONAL}"/>`;
    const bytes = changed(BYTES, {
      "Remarks/All.xml": () => remarks,
      [RELATIONS]: (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="c" Type="http://x/relationships/comments" Target="/remarks/all.xml"/></Relationships>',
        ),
      "word/document.xml": (xml) => xml.replace("</w:p>", '<w:commentRangeEnd w:id="41"/></w:p>'),
    });
    const copy = await copyOf(bytes, { document: "word/document.xml", comments: "Remarks/All.xml" });
    expect(partOf(copy, "Remarks/All.xml")).toMatch(
      /^<c:comments [^>]*><w:comment xmlns:w="[^"]*" w:id="42" .*<\/w:comment><\/c:comments>$/,
    );
    expect(partOf(copy, RELATIONS)).toBe(partOf(bytes, RELATIONS));
  });

  it("makes the part that the document says it has, and what it refers to where nothing says it", async () => {
    const promised = changed(BYTES, {
      [RELATIONS]: (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="c" Type="http://x/relationships/comments" Target="comments.xml"/></Relationships>',
        ),
    });
    expect(partOf(await copyOf(promised), RELATIONS)).toBe(partOf(promised, RELATIONS));
    const copy = await copyOf(changed(BYTES, { [RELATIONS]: null }));
    expect(partOf(copy, RELATIONS)).toContain('Id="rId1"');
  });

  it("takes a free name, and a free number where the largest is taken", async () => {
    const other = changed(BYTES, { "word/comments.xml": () => "<else/>" });
    const copy = await copyOf(other, { document: "word/document.xml", comments: "word/comments1.xml" });
    expect(partOf(copy, "word/comments.xml")).toBe("<else/>");
    const full = changed(draftDocx(), {
      "word/comments.xml": (xml) => xml.replace('w:id="0"', 'w:id="2147483647"'),
    });
    const article = textOf(full);
    const { bytes } = await commentedDocx({ bytes: full, article }, [commentOn(article, WORDS)]);
    expect(markedWords(bytes).words.get("1")).toBe(WORDS);
  });

  it("keeps the encoding of a part", async () => {
    const xml = partOf(BYTES, "word/document.xml");
    const files = unzipSync(BYTES);
    const wide = new Uint8Array(Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le"));
    const article = textOf(zipSync({ ...files, "word/document.xml": wide }));
    for (const [document, decoded] of [
      [wide, "utf-16le"],
      [new Uint8Array(Buffer.from(wide).swap16()), "utf-16be"],
      [strToU8(`\ufeff${xml}`), "utf-8"],
    ] as const) {
      const bytes = zipSync({ ...files, "word/document.xml": document });
      const copy = await commentedDocx({ bytes, article }, [commentOn(article, WORDS)]);
      const part = unzipSync(copy.bytes)["word/document.xml"] as Uint8Array;
      expect(part.slice(0, 3)).toEqual(document.slice(0, 3));
      expect(new TextDecoder(decoded, { fatal: true }).decode(part)).toContain(
        `<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">${WORDS}</w:t></w:r><w:commentRangeEnd`,
      );
      expect(textOf(copy.bytes).text).toBe(QUOTE);
    }
  });

  it("copies what is stored as it is, and folders", async () => {
    const files = unzipSync(BYTES);
    const bytes = zipSync({
      ...files,
      "word/media/": new Uint8Array(),
      "word/media/a.png": [strToU8("png"), { level: 0 }],
    });
    expect(unzipSync(await copyOf(bytes))["word/media/a.png"]).toEqual(strToU8("png"));
  });

  it("writes what XML does not allow as a sign, and what it uses itself as text", async () => {
    const article = textOf(BYTES);
    const comment = {
      ...commentOn(article, WORDS, 'a\u0000\u000b\ud800b <w:p> & "c"\r\nd\ufffe]]>'),
      author: '"\n<\u0001>',
    };
    const { bytes } = await commentedDocx({ bytes: BYTES, article }, [comment]);
    expect(markedWords(bytes).comments.get("0")).toBe('a\ufffd\ufffd\ufffdb <w:p> & "c"\nd\ufffd]]>');
    expect(partOf(bytes, "word/comments.xml")).toContain('w:author="&quot;&#10;&lt;\ufffd&gt;"');
  });

  it("takes ten thousand comments, at one place and at many", async () => {
    const bytes = withoutComments(paragraph(run("word ".repeat(2_000))).repeat(5));
    const article = textOf(bytes);
    const comments = Array.from({ length: 10_000 }, (_, index) =>
      index % 2 === 0 ? commentAt(5 * index, 5 * index + 4) : commentAt(5, 9),
    );
    const copy = await commentedDocx({ bytes, article }, comments);
    expect(copy.placements.every((each) => each === "words")).toBe(true);
    expect(markedWords(copy.bytes).references.size).toBe(10_000);
  });
});

describe("a Word file of which no sound copy can be made", () => {
  const refused = async (bytes: Uint8Array, why: RegExp) => {
    const article = textOf(BYTES);
    const copying = commentedDocx({ bytes, article }, [commentOn(article, WORDS)]);
    await expect(copying).rejects.toThrow(UnreadableError);
    await expect(copying).rejects.toThrow(why);
  };

  it("is refused with the reason", async () => {
    await refused(BYTES.subarray(0, 700), /^is damaged/);
    await refused(strToU8("Hello"), /^is damaged/);
    await refused(changed(BYTES, { "word/document.xml": null }), /holds no Word document/);
    await refused(changed(BYTES, { [TYPES]: null }), /lacks \[Content_Types\]/);
    await refused(changed(BYTES, { [TYPES]: () => "<a/>" }), /should hold Types/);
    await refused(changed(BYTES, { "word/document.xml": (xml) => xml.slice(0, -20) }), /breaks off/);
    await refused(
      changed(BYTES, { "word/document.xml": (xml) => xml.replace(TRANSITIONAL, "urn:other") }),
      /has no body/,
    );
    await refused(
      changed(draftDocx(), {
        "word/document.xml": () => partOf(BYTES, "word/document.xml"),
        "word/comments.xml": () => "<other/>",
        "word/footnotes.xml": null,
      }),
      /its part of comments holds none/,
    );
  });

  it("is refused where its text is not what it says, or two parts have one name", async () => {
    const files = unzipSync(BYTES);
    const xml = files["word/document.xml"] as Uint8Array;
    const broken = zipSync({ ...files, "word/document.xml": new Uint8Array([...xml, 0xff]) });
    await refused(broken, /not UTF-8/);
    const twice = zipSync({ ...files, "word/a.png": strToU8("a"), "word/A.png": strToU8("b") });
    await refused(twice, /holds .* twice/);
  });

  it("is refused where the article is of another file, the time is none, or there would be more comments than Word opens", async () => {
    const article = textOf(BYTES);
    const other = commentedDocx({ bytes: draftDocx(), article }, []);
    await expect(other).rejects.toThrow("not read from this file");
    const timeless = { ...commentOn(article, WORDS), date: "yesterday" };
    for (const bytes of [BYTES, null]) {
      await expect(commentedDocx({ bytes, article: await articleOf(BYTES) }, [timeless])).rejects.toThrow(
        RangeError,
      );
      const many = Array.from({ length: 32_768 }, () => commentAt(0, 3));
      await expect(commentedDocx({ bytes, article }, many)).rejects.toThrow(/no file with more than 32,767/);
    }
  });

  it("is refused, or copied so that it reads as before, whatever its markup", async () => {
    const xml = partOf(draftDocx(), "word/document.xml");
    const part = fc.tuple(
      fc.nat(xml.length),
      fc.nat(30),
      fc.constantFrom(
        "",
        "<",
        ">",
        "/",
        "&",
        "w:",
        "<w:p>",
        "</w:r>",
        "<w:t>",
        "]]>",
        "<![CDATA[",
        '"',
        "<!--",
        "<w:r/>",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (changes) => {
        const document = changes.reduce(
          (text, [at, size, put]) => text.slice(0, at) + put + text.slice(at + size),
          xml,
        );
        const bytes = changed(draftDocx(), { "word/document.xml": () => document });
        try {
          const article = textOf(bytes);
          const { length } = article.text;
          const comments = [
            commentAt(0, 5),
            commentAt(length >> 1, length),
            commentAt(length >> 2, length >> 1),
          ];
          const copy = await commentedDocx({ bytes, article }, comments);
          expect(textOf(copy.bytes).text).toBe(article.text);
          expect(
            strFromU8(unzipSync(copy.bytes)["word/comments.xml"] as Uint8Array).match(/<w:comment /g),
          ).toHaveLength(4);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      }),
      // a stray mark within a tag: broken markup that two readers take apart
      { numRuns: 200, examples: [[[[729, 0, '"']]]] },
    );
  });
});
