import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deleted, draftDocx, inserted, paragraph, run } from "../../../readers/test/fixtures/docx.js";
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

const DOCUMENT = "word/document.xml";

/** Where the marks are after comments on these words, and what the document then is. */
async function commented(bytes: Uint8Array, words: readonly string[]) {
  const article = textOf(bytes);
  const copy = await commentedDocx(
    { bytes, article },
    words.map((each) => commentOn(article, each)),
  );
  expect(textOf(copy.bytes).text).toBe(article.text);
  const marked = markedWords(copy.bytes);
  expect([...marked.references.values()].every((count) => count === 1)).toBe(true);
  const ids = [...marked.comments.keys()].slice(-words.length);
  return {
    placements: copy.placements,
    words: ids.map((id) => marked.words.get(id)?.replace(/\s+/g, " ").trim()),
    comments: ids.map((id) => marked.comments.get(id)),
    document: partOf(copy.bytes, DOCUMENT),
    bytes: copy.bytes,
  };
}

const ofBody = (body: string, words: readonly string[]) => commented(withoutComments(body), words);

const formatted = (properties: string, content: string) =>
  `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe("a commented copy of a Word file", () => {
  it("has the comments at the words of a draft with changes, tables and comments of its own", async () => {
    const words = ["boats that nobody", "Tormod", "and", "May\n\n1,4", "closed"];
    const { placements, words: found } = await commented(draftDocx(), words);
    expect(placements).toEqual(words.map(() => "words"));
    expect(found).toEqual(["boats that nobody", "Tormod", "and", "May 1,4", "closed"]);
  });

  it("leaves every other part as it was, byte for byte, and what is within the parts that it changes", async () => {
    const bytes = draftDocx();
    const { bytes: copy, document } = await commented(bytes, ["nobody rides", "Tormod"]);
    const [before, after] = [unzipSync(bytes), unzipSync(copy)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changedParts = [DOCUMENT, "word/comments.xml"];
    for (const name of Object.keys(before).filter((each) => !changedParts.includes(each)))
      expect(after[name]).toEqual(before[name]);
    const added =
      /<w:commentRange(?:Start|End) w:id="[12]"\/>|<w:r><w:commentReference w:id="[12]"\/><\/w:r>/g;
    const split = '</w:t></w:r><w:r><w:t xml:space="preserve">';
    expect(document.replace(added, "").replaceAll(split, "")).toBe(partOf(bytes, DOCUMENT));
    expect(partOf(copy, "word/comments.xml")).toContain(
      partOf(bytes, "word/comments.xml").replace("</w:comments>", ""),
    );
  });

  it("reads to the same article but for the comments that are left out of it", async () => {
    const bytes = draftDocx();
    const before = await articleOf(bytes);
    const copy = await commentedDocx({ bytes, article: before }, [
      commentOn(before, "ferry to"),
      commentOn(before, "1,4"),
    ]);
    const { leftOut, ...after } = await articleOf(copy.bytes);
    expect(after).toEqual({ ...before, leftOut: undefined, ...after, text: before.text });
    expect({ ...after, leftOut: before.leftOut }).toEqual(before);
    expect(leftOut.slice(0, before.leftOut.length)).toEqual(before.leftOut);
  });

  it("splits a run with its properties and attributes, once for marks at one place", async () => {
    const body = paragraph(
      '<w:r w:rsidR="00AB"><w:rPr><w:b/><w:rPrChange w:id="4"><w:rPr/></w:rPrChange></w:rPr><w:t xml:space="preserve">one two three</w:t></w:r>',
    );
    const { document } = await ofBody(body, ["one", "two", "one two"]);
    expect(document.match(/<w:r w:rsidR="00AB">/g)).toHaveLength(4);
    expect(document.match(/<w:b\/><w:rPrChange w:id="4"><w:rPr\/><\/w:rPrChange>/g)).toHaveLength(4);
  });

  it("splits where tabs, signs and breaks stand between texts of one run", async () => {
    const body = paragraph(
      formatted(
        "<w:i/>",
        '<w:t>one</w:t><w:tab/><w:sym w:font="Symbol" w:char="F061"/><w:t>two</w:t><w:br/><w:noBreakHyphen/><w:t>three</w:t>',
      ),
    );
    const { words, placements, document } = await ofBody(body, ["α", "two", "‑three"]);
    expect(placements).toEqual(["words", "words", "words"]);
    expect(words).toEqual(["", "two", "‑three"]);
    expect(document).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:rPr><w:i/></w:rPr><w:sym w:font="Symbol" w:char="F061"/></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(document.match(/<w:i\/>/g)).toHaveLength(5);
  });

  it("shows white space as before where a text does not keep it", async () => {
    const body = paragraph(
      "<w:r><w:t> so it is </w:t></w:r><w:r><w:t xml:space='default'>said she</w:t></w:r>",
    );
    const { document, words } = await ofBody(body, ["it", "said"]);
    expect(words).toEqual(["it", "said"]);
    const kept = '<w:t xml:space="preserve">';
    expect(document).toContain(`<w:t> </w:t>${kept}so </w:t>`);
    expect(document).toContain(`${kept} is</w:t><w:t> </w:t>`);
    expect(document).toContain(`${kept}said</w:t>`);
    expect(document).toContain(`${kept} she</w:t>`);
  });

  it("parts no character, and no reference to one", async () => {
    const body = paragraph(`${run("a&amp;b &#x1F600;c 😀d")}<w:r><w:t><![CDATA[<e> & <f>]]></w:t></w:r>`);
    const article = textOf(withoutComments(body));
    const { words } = await ofBody(body, ["&", "b", "😀c", "😀d", "& <f"]);
    expect(words).toEqual(["&", "b", "😀c", "😀d", "& <f"]);
    const half = article.text.lastIndexOf("😀");
    const bytes = withoutComments(body);
    for (const [from, to] of [
      [half, half + 1],
      [half + 1, half + 2],
    ] as const) {
      const copy = await commentedDocx({ bytes, article }, [commentAt(from, to)]);
      expect(markedWords(copy.bytes).words.get("0")).toBe("😀");
    }
  });

  it("marks words in insertions, links, content controls and fields, and refers to them from the paragraph itself", async () => {
    const body = [
      paragraph(`${inserted("one two")}${deleted("gone")}<w:hyperlink>${run("three four")}</w:hyperlink>`),
      paragraph(`<w:sdt><w:sdtContent>${run("five six")}</w:sdtContent></w:sdt>`),
      paragraph(
        field("begin") +
          "<w:r><w:instrText> HYPERLINK </w:instrText></w:r>" +
          field("separate") +
          run("seven eight") +
          field("end"),
      ),
      paragraph(`<w:fldSimple w:instr="DATE">${run("nine ten")}</w:fldSimple>`),
    ].join("");
    const said = ["two", "twothree", "four\n\nfive", "six", "seven", "eight\n\nnine"];
    const { words, placements, document } = await ofBody(body, said);
    expect(placements).toEqual(said.map(() => "words"));
    expect(words).toEqual(said.map((each) => each.replace("\n\n", " ")));
    const outside = document.replace(/<w:(ins|hyperlink|sdt|fldSimple)\b.*?<\/w:\1>/g, "");
    const afterFields = outside.replace(/"begin".*?"end"/g, "");
    expect(afterFields.match(/<w:commentReference/g)).toHaveLength(said.length);
  });

  it("is beside the words in a text box, a note and an equation, says so, and which words it is about", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(run("Boxed words"))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run("Boxed words"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const equation =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>';
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = paragraph(run("Before ") + box + run("after.")) + paragraph(run("Note") + note + equation);
    const { placements, document, comments } = await commented(withoutComments(body, "Noted words"), [
      "Boxed words",
      "Noted",
      "x=1",
    ]);
    expect(placements).toEqual(["near", "near", "near"]);
    expect(document).toContain('<w:commentRangeStart w:id="0"/><w:r><mc:AlternateContent>');
    expect(document).toContain(`<w:commentRangeStart w:id="1"/>${note}<w:commentRangeEnd w:id="1"/>`);
    expect(document).toContain('<w:commentRangeStart w:id="2"/><m:oMath');
    expect(document.match(/txbxContent.*?txbxContent/g)?.join("")).not.toContain("comment");
    expect(comments).toEqual([
      "On: Boxed words\nIs that so?",
      "On: Noted\nIs that so?",
      "On: x=1\nIs that so?",
    ]);
  });

  it("is beside what Word may show in another form, and at the paragraph where its words are in two orders", async () => {
    const sign =
      '<w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice Requires="w16se"><w:t>☃</w:t></mc:Choice><mc:Fallback><w:t>*</w:t></mc:Fallback></mc:AlternateContent><w:t>b</w:t></w:r>';
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run("Boxed words"))}</w:txbxContent></w:pict></w:r>`;
    const body = paragraph(sign) + paragraph(`${box}${run("Around it")}`);
    const { placements, document } = await ofBody(body, ["☃", "it\n\nBoxed", "b\n\nAround"]);
    expect(placements).toEqual(["near", "paragraph", "words"]);
    expect(document).toContain('<w:commentRangeStart w:id="0"/><w:r><mc:AlternateContent>');
    expect(document).toContain(`<w:p><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>`);
  });

  it("is at a paragraph where its words cannot be marked", async () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run("Dear islanders"))}</w:hdr>`;
    const relation =
      '<Relationship Id="h" Type="http://x/relationships/header" Target="header.xml"/></Relationships>';
    const letter = (body: string) =>
      changed(withoutComments(body), {
        "word/header.xml": () => header,
        "word/_rels/document.xml.rels": (xml) => xml.replace("</Relationships>", relation),
      });
    for (const body of ["", "<w:p/>", paragraph(""), "<w:sectPr/>"]) {
      const { placements, document, comments } = await commented(letter(body), ["Dear", "islanders"]);
      expect(placements).toEqual(["paragraph", "paragraph"]);
      expect(document).toMatch(
        /<w:p>(?:<w:commentRangeStart w:id="\d"\/><w:commentRangeEnd w:id="\d"\/><w:r><w:commentReference w:id="\d"\/><\/w:r>){2}<\/w:p>/,
      );
      expect(comments).toEqual(["On: Dear\nIs that so?", "On: islanders\nIs that so?"]);
    }
  });

  it("loses no comment without words, beyond the text or turned round", async () => {
    const body = paragraph(run("One.")) + paragraph(run("Two."), "Quote");
    const bytes = withoutComments(body);
    const article = textOf(bytes);
    const given = [commentAt(2, 2), commentAt(4, 6), commentAt(90, 99), commentAt(8, 7), commentAt(-5, 3)];
    const { placements, bytes: copy } = await commentedDocx({ bytes, article }, given);
    expect(placements).toEqual(["paragraph", "paragraph", "paragraph", "paragraph", "words"]);
    const { references, comments } = markedWords(copy);
    expect([references.size, comments.size]).toEqual([5, 5]);
    expect(partOf(copy, DOCUMENT)).toContain("</w:pPr><w:commentRangeStart");
  });

  it("is the file itself where there is nothing to say", async () => {
    const bytes = draftDocx();
    expect((await commentedDocx({ bytes, article: textOf(bytes) }, [])).bytes).toBe(bytes);
  });
});
