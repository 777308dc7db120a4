import type { Article } from "@hearsay/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type DocxParts, deleted, docx, inserted, paragraph, run } from "../../test/fixtures/docx.js";
import { parseDocx as parse } from "./parse-docx.js";

const QUOTE = "“We cannot sail boats that nobody rides,” said Tormod Eike.";
const BODY = paragraph(run(QUOTE));

async function read(parts: DocxParts) {
  const { text, leftOut, doubts } = await parseDocx("a.docx", docx(parts), {});
  return { text: text.split("\n\n"), leftOut: leftOut.map(({ why, text }) => `${why}: ${text}`), doubts };
}

const textOfBody = async (body: string) => (await read({ body })).text;

const formatted = (text: string, properties: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

/** The only article of a file. */
async function parseDocx(name: string, bytes: Uint8Array, options: object): Promise<Article> {
  const [article] = (await parse(name, bytes, options)).articles;
  if (article === undefined) throw new Error("no article");
  return article;
}

describe("what of a Word file is text", () => {
  it("puts a text box after the paragraph that it hangs on, once of its two forms", async () => {
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(BODY)}</mc:Choice><mc:Fallback><w:pict>${box(BODY)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = paragraph(run("The board ") + shape + run("decided.")) + paragraph(run("It rained."));
    expect(await textOfBody(body)).toEqual(["The board decided.", QUOTE, "It rained."]);
  });

  it("reads what a shape is for older versions where there is nothing else", async () => {
    const shape = `<w:r><mc:AlternateContent><mc:Fallback>${box(BODY)}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOfBody(paragraph(shape))).toEqual([QUOTE]);
  });

  it("reads content controls, links, smart tags and equations, and cells in the order of rows", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const body = [
      `<w:sdt><w:sdtPr><w:alias w:val="no text"/></w:sdtPr><w:sdtContent>${BODY}</w:sdtContent></w:sdt>`,
      paragraph(
        `<w:hyperlink>${run("Eike")}</w:hyperlink>${run(" in ")}<w:smartTag w:element="place">${run("Talvik")}</w:smartTag>`,
      ),
      paragraph("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"),
      `<w:tbl><w:tr>${cell("May")}${cell("1,400")}</w:tr><w:tr>${cell("June")}${cell("900")}</w:tr></w:tbl>`,
    ].join("");
    expect(await textOfBody(body)).toEqual([QUOTE, "Eike in Talvik", "x=1", "May", "1,400", "June", "900"]);
  });

  it("reads the results of fields, not their codes, and loses nothing to one that never ends", async () => {
    const body = [
      paragraph(
        field("begin") +
          code(" IF ") +
          field("begin") +
          code(" DATE ") +
          field("separate") +
          run("3 March") +
          field("end") +
          field("separate") +
          run("Friday") +
          field("end"),
      ),
      paragraph(field("begin") + code(" HYPERLINK ")),
      BODY,
    ].join("");
    const { text, leftOut } = await read({ body });
    expect(text).toEqual(["Friday", QUOTE]);
    expect(leftOut).toEqual(["field code: 3 March"]);
  });

  it("reads signs of symbol fonts, hyphens and breaks", async () => {
    const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = paragraph(
      sign("Times New Roman", "201C") +
        run("No") +
        sign("Times New Roman", "201D") +
        "<w:r><w:tab/></w:r>" +
        sign("Symbol", "F061") +
        "<w:r><w:br/></w:r>" +
        run("twenty") +
        "<w:r><w:noBreakHyphen/></w:r>" +
        run("two"),
    );
    expect(await textOfBody(body)).toEqual(["“No” α\ntwenty‑two"]);
  });

  it("reads other prefixes and the strict namespace alike", async () => {
    const files = unzipSync(docx({ body: BODY }));
    const main = strFromU8(files["word/document.xml"] as Uint8Array)
      .replaceAll("w:", "x:")
      .replace(
        'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
        'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"',
      );
    const relations = strFromU8(files["_rels/.rels"] as Uint8Array).replace(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
    const bytes = zipSync({
      ...files,
      "word/document.xml": strToU8(main),
      "_rels/.rels": strToU8(relations),
    });
    expect((await parseDocx("a.docx", bytes, {})).text).toBe(QUOTE);
  });

  it("knows by its style, and by those that it is based on, what a paragraph is", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="House Quote"/><w:basedOn w:val="Quote"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>';
    const article = await parseDocx(
      "a.docx",
      docx({
        styles,
        body: paragraph(run("A Sunday without a boat."), "Zitat") + paragraph(run("Rain."), "Loop"),
      }),
      {},
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["blockquote", "paragraph"]);
  });
});

describe("what a Word file shows of other files", () => {
  const chunk = (body: string) => {
    const files = unzipSync(docx({ body }));
    const relations = strFromU8(files["word/_rels/document.xml.rels"] as Uint8Array).replace(
      "</Relationships>",
      '<Relationship Id="c" Type="http://x/relationships/aFChunk" Target="/word/afchunk.txt"/></Relationships>',
    );
    return { ...files, "word/_rels/document.xml.rels": strToU8(relations) };
  };

  it("gives it to be read in its turn, and says so", async () => {
    const bytes = zipSync({ ...chunk(BODY), "word/afchunk.txt": strToU8(QUOTE) });
    const { articles, parts } = await parse("a.docx", bytes, {});
    const read = parts.map((part) => [part.name, "bytes" in part && strFromU8(part.bytes)]);
    expect(read).toEqual([["word/afchunk.txt", QUOTE]]);
    expect(articles[0]?.doubts).toHaveLength(1);
  });

  it("reads one that has no text of its own, and doubts one that lacks the file", async () => {
    const bytes = zipSync({ ...chunk(""), "word/afchunk.txt": strToU8(QUOTE) });
    expect(await parse("a.docx", bytes, {})).toMatchObject({
      articles: [],
      parts: [{ name: "word/afchunk.txt" }],
    });
    expect((await parseDocx("a.docx", zipSync(chunk(BODY)), {})).doubts).toHaveLength(1);
  });
});

describe("what of a Word file is left out", () => {
  it("lists what was deleted, hidden or only holds a place, and comments", async () => {
    const placeholder =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
      `${paragraph(run("Click here."))}</w:sdtContent></w:sdt>`;
    const row = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run("Cell"))}</w:tc></w:tr>`;
    const merged = `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph(run("Under"))}</w:tc><w:tc>${paragraph(run("Beside."))}</w:tc></w:tr>`;
    const { text, leftOut } = await read({
      comment: "Is that so?",
      styles:
        '<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>',
      body: [
        paragraph(run("We ") + deleted("can not ") + inserted("cannot ") + run("sail.")),
        paragraph(formatted("Secret", "<w:vanish/>") + formatted("Shown.", '<w:vanish w:val="0"/>')),
        paragraph(formatted("Ghost", '<w:rStyle w:val="Ghost"/>') + run("Boat.")),
        placeholder,
        `<w:tbl>${row}${merged}</w:tbl>`,
      ].join(""),
    });
    expect(text).toEqual(["We cannot sail.", "Shown.", "Boat.", "Beside."]);
    expect(leftOut).toEqual([
      "deleted: can not",
      "hidden: Secret",
      "hidden: Ghost",
      "placeholder: Click here.",
      "deleted: Cell",
      "hidden: Under",
      "comment: Is that so?",
    ]);
  });

  it("lists headers and footers once each", async () => {
    const header = { type: "header", content: paragraph(run("Talvik Courier")) } as const;
    const footer = { type: "footer", content: paragraph(run("Page 1")) } as const;
    const { text, leftOut } = await read({ body: BODY, furniture: [header, header, footer] });
    expect(text).toEqual([QUOTE]);
    expect(leftOut).toEqual(["page header: Talvik Courier", "page footer: Page 1"]);
  });

  it("takes a header as text where it quotes what the body does not, or where there is no body", async () => {
    const quoting = { type: "header", content: paragraph(run("“Not on Sundays,” she said.")) } as const;
    const repeating = {
      type: "header",
      content: paragraph(run("“We cannot sail boats that nobody rides,” p. 3")),
    } as const;
    const both = await read({ body: BODY, furniture: [quoting, repeating] });
    expect(both.text).toEqual([QUOTE, "“Not on Sundays,” she said."]);
    expect(both.leftOut).toEqual(["page header: “We cannot sail boats that nobody rides,” p. 3"]);
    const letter = { type: "header", content: paragraph(run("Dear islanders")) } as const;
    expect((await read({ body: "", furniture: [letter] })).text).toEqual(["Dear islanders"]);
  });

  it("leaves a table of contents out, which repeats the headings", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>';
    const { text, leftOut } = await read({ styles, body: paragraph(run("“No boats” 3"), "V1") + BODY });
    expect(text).toEqual([QUOTE]);
    expect(leftOut).toEqual(["table of contents: “No boats” 3"]);
  });

  it("doubts a document whose markup breaks off, and reads what there is", async () => {
    const files = unzipSync(docx({ body: BODY + BODY }));
    const cut = (files["word/document.xml"] as Uint8Array).slice(0, -60);
    const { text, doubts } = await parseDocx("a.docx", zipSync({ ...files, "word/document.xml": cut }), {});
    expect(text).toContain(QUOTE);
    expect(doubts).toHaveLength(1);
    expect((await read({ body: BODY })).doubts).toEqual([]);
  });
});
