import type { Article } from "@hearsay/core";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deleted, docx, draftDocx, inserted, paragraph, run } from "../../test/fixtures/docx.js";
import { parseDocx as parse } from "./parse-docx.js";

/** The only article of a file. */
async function parseDocx(name: string, bytes: Uint8Array, options: object): Promise<Article> {
  const [article] = (await parse(name, bytes, options)).articles;
  if (article === undefined) throw new Error("no article");
  return article;
}

describe("parseDocx", () => {
  it("reads a draft: tracked changes accepted, comments left out, footnotes at the end", async () => {
    const article = await parseDocx("draft.docx", draftDocx(), {});
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ["headline", "Harbour ferry to stop at weekends"],
      ["standfirst", "The last boat leaves on Friday."],
      ["paragraph", "“We cannot sail boats that nobody rides,” said Tormod Eike, who chairs the board."],
      ["paragraph", "The board’s report counts ninety passengers on a Sunday."],
      ["heading", "What the islanders say"],
      ["blockquote", "A Sunday without a boat is a Sunday without a till."],
      ["paragraph", "Passengers in May"],
      ["paragraph", "1,400"],
      ["caption", "The ferry “Hedda” at the quay."],
      ["paragraph", "The bridge at Hesten is closed. The school bus takes the long way round."],
      ["listItem", "The report is dated 3 March."],
    ]);
    expect(article.byline).toBe("Maren Oduya");
    expect(article.published).toBe("2031-03-12T10:00:00Z");
  });

  it.each([
    ["Maren Oduya; Ilse Brandvold", "Maren Oduya and Ilse Brandvold"],
    ["Microsoft Office User", null],
    ["Administrator", null],
    ["python-docx", null],
    ["maren@talvik.example", null],
  ])("takes the creator %s for the byline only where somebody is one", async (creator, byline) => {
    const core =
      `<c xmlns:dc="d" xmlns:dcterms="t"><dc:creator>${creator}</dc:creator>` +
      "<dcterms:created>2031-03-12T10:00:00Z</dcterms:created><dcterms:modified>2031-03-14T10:00:00Z</dcterms:modified></c>";
    const body = paragraph(run("The ferry across Talvik harbour will not run at weekends."));
    const article = await parseDocx("draft.docx", docx({ body, core }), {});
    expect(article).toMatchObject({ byline, published: "2031-03-12T10:00:00Z" });
  });

  it("tells the headline of a document without styles by its text", async () => {
    const body = [
      "Harbour ferry to stop at weekends",
      "The ferry across Talvik harbour will not run at weekends from the spring on, the board decided.",
      "Nobody on the island was asked, and nobody there is content with what they read on Tuesday.",
    ];
    const bytes = docx({ body: body.map((text) => paragraph(run(text))).join("") });
    const article = await parseDocx("plain.docx", bytes, {});
    expect(article.headline?.text).toBe("Harbour ferry to stop at weekends");
  });

  it("joins a paragraph whose end was deleted to the next", async () => {
    const end = '<w:pPr><w:rPr><w:del w:id="1" w:author="Ilse"/></w:rPr></w:pPr>';
    const bytes = docx({ body: `<w:p>${end}${run("One half, ")}</w:p>${paragraph(run("and the other."))}` });
    expect((await parseDocx("a.docx", bytes, {})).text).toBe("One half, and the other.");
  });

  it("finds no text in a document of which everything was deleted", async () => {
    const bytes = docx({ body: paragraph(deleted("Gone.") + inserted("")) });
    await expect(parseDocx("a.docx", bytes, {})).rejects.toThrow("holds no text");
  });

  it("says that a file is encrypted, damaged or no Word document", async () => {
    const encrypted = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(parseDocx("a.docx", encrypted, {})).rejects.toThrow(/^is encrypted, or an old \.doc/);
    await expect(parseDocx("a.docx", strToU8("Hello"), {})).rejects.toThrow(/^is damaged/);
    await expect(parseDocx("a.docx", draftDocx().subarray(0, 900), {})).rejects.toThrow(/^is damaged/);
    await expect(parseDocx("a.docx", zipSync({ "a.txt": strToU8("Hello") }), {})).rejects.toThrow(
      /^is damaged/,
    );
  });

  it("says that a file is a workbook or a presentation", async () => {
    const sheet = zipSync({ "[Content_Types].xml": strToU8("<a/>"), "xl/workbook.xml": strToU8("<a/>") });
    await expect(parseDocx("a.docx", sheet, {})).rejects.toThrow(/^is a workbook/);
    const slides = zipSync({ "ppt/presentation.xml": strToU8("<a/>") });
    await expect(parseDocx("a.docx", slides, {})).rejects.toThrow(/^is a presentation/);
  });

  it("refuses an archive that unpacks to more than it should, before unpacking it", async () => {
    const zeros = new Uint8Array(70 * 1024 * 1024);
    const bomb = zipSync({ "word/document.xml": zeros }, { level: 1 });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(parseDocx("bomb.docx", bomb, {})).rejects.toThrow("unpacks to more than 64 MB of text");
  });

  it("refuses elements nested very deep", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(10_000) + "</w:sdtContent></w:sdt>".repeat(10_000);
    await expect(parseDocx("deep.docx", docx({ body: deep }), {})).rejects.toThrow(/^is nested more than/);
  });
});
