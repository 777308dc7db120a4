import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, draftDocx, paragraph, run } from "../../test/fixtures/docx.js";
import { readBytes } from "../read.js";
import { placesInDocx } from "./places.js";

/** What stands at each place of a file, beside what the article has of it. */
function pairs(bytes: Uint8Array): [article: string, file: string][] {
  const files = unzipSync(bytes);
  const { text, segments } = placesInDocx(bytes);
  return segments.map(({ start, length, part, at }) => {
    const xml = strFromU8(files[part] as Uint8Array);
    return [text.slice(start, start + length), xml.slice(at, at + length)];
  });
}

async function textOf(bytes: Uint8Array): Promise<string> {
  for await (const result of readBytes("a.docx", bytes)) if (result.ok) return result.article.text;
  throw new Error("no article");
}

describe("placesInDocx", () => {
  it("finds each character of a draft's article where it stands, in notes too", async () => {
    const bytes = draftDocx();
    const { text, document, relations, comments } = placesInDocx(bytes);
    expect(text).toBe(await textOf(bytes));
    expect({ document, relations, comments }).toEqual({
      document: "word/document.xml",
      relations: "word/_rels/document.xml.rels",
      comments: "word/comments.xml",
    });
    const found = pairs(bytes);
    expect(found.map(([article]) => article)).toEqual(found.map(([, file]) => file));
    const covered = found.map(([article]) => article).join("");
    expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });

  it("tells where the document refers to a note", () => {
    const bytes = draftDocx();
    const { segments } = placesInDocx(bytes);
    const note = segments.find(({ part }) => part === "word/footnotes.xml");
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] as Uint8Array);
    expect(xml.slice(note?.shownAt ?? 0)).toMatch(/^<w:footnoteReference/);
    expect(
      segments.every(({ part, shownAt }) => (shownAt === null) === (part !== "word/footnotes.xml")),
    ).toBe(true);
  });

  it("places what stands for a character at its beginning", () => {
    const body = paragraph(
      `${run("a&amp;b")}<w:r><w:t><![CDATA[<c>]]></w:t ></w:r><w:r><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F061"/></w:r>`,
    );
    const found = pairs(docx({ body })).map(([article, file]) => `${article} ${file}`);
    expect(found).toEqual(["a& a&", "b b", "<c> <c>", "‑ <", "α <"]);
  });

  it("counts from after a byte-order mark, in UTF-16 too", () => {
    const files = unzipSync(docx({ body: paragraph(run("Færgen")) }));
    const xml = strFromU8(files["word/document.xml"] as Uint8Array);
    const document = new Uint8Array(Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le"));
    const { text, segments } = placesInDocx(zipSync({ ...files, "word/document.xml": document }));
    expect(text).toBe("Færgen");
    expect(segments).toMatchObject([{ start: 0, length: 6, at: xml.indexOf("Færgen") + 1 }]);
    const marked = zipSync({ ...files, "word/document.xml": strToU8(`\ufeff${xml}`) });
    expect(placesInDocx(marked).segments).toMatchObject([{ at: xml.indexOf("Færgen") }]);
  });
});
