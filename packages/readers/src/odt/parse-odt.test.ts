import { describe, expect, it } from "vitest";
import { DRAFT_BODY } from "../../test/fixtures/draft.js";
import { draftOdt, fodt, odt, odtParagraph } from "../../test/fixtures/odt.js";
import { parseOdt } from "./parse-odt.js";

const blocksOf = (bytes: Uint8Array) => {
  const { blocks, text } = parseOdt("a.odt", bytes, {});
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};
const leftOutOf = (bytes: Uint8Array) =>
  parseOdt("a.odt", bytes, {}).leftOut.map(({ why, text }) => `${why}: ${text}`);

describe("parseOdt", () => {
  it("reads a draft: tracked changes accepted, a box after its paragraph, notes at the end", () => {
    expect(blocksOf(draftOdt())).toEqual([
      ["headline", "Harbour ferry to stop at weekends"],
      ["standfirst", "The last boat leaves on Friday."],
      ...DRAFT_BODY,
    ]);
    const { published, doubts } = parseOdt("a.odt", draftOdt(), {});
    expect([published, doubts]).toEqual(["2031-03-12T10:00:00", []]);
  });

  it("lists deletions, comments, headers, contents and hidden text as left out", () => {
    expect(leftOutOf(draftOdt())).toEqual([
      "deleted: no one",
      "description of a picture: no text",
      "comment: Is that what she said?",
      "page header: Talvik Courier",
    ]);
    const hidden =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const bytes = odt({
      automatic: hidden,
      body: [
        `<text:table-of-content><text:index-body>${odtParagraph("“No boats” 3")}</text:index-body></text:table-of-content>`,
        odtParagraph('Shown.<text:span text:style-name="H">Secret.</text:span>'),
        `<text:section text:display="none">${odtParagraph("Gone.")}</text:section>`,
      ].join(""),
    });
    expect(leftOutOf(bytes)).toEqual(["table of contents: “No boats” 3", "hidden: Secret.", "hidden: Gone."]);
    expect(parseOdt("a.odt", bytes, {}).text).toBe("Shown.");
  });

  it("shows what fields show, line breaks and spaces", () => {
    const body = odtParagraph(
      'On <text:date>3 March</text:date>:<text:line-break/>no<text:s text:c="2"/>boat',
    );
    expect(blocksOf(odt({ body }))).toEqual([["paragraph", "On 3 March:\nno boat"]]);
  });

  it("knows a style by those that it is based on, and the body's from the header's of the same name", () => {
    const named = (name: string, parent: string) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`;
    const bytes = odt({
      styles: named("P1", "Standard") + named("Loop", "Loop"),
      master: `<style:header>${odtParagraph("Courier", "P1")}</style:header>`,
      automatic: named("P1", "Quotations"),
      body: odtParagraph("No boat.", "P1") + odtParagraph("Rain.", "Loop"),
    });
    expect(blocksOf(bytes)).toEqual([
      ["blockquote", "No boat."],
      ["paragraph", "Rain."],
    ]);
  });

  it("reads a file of plain XML", () => {
    expect(blocksOf(fodt(odtParagraph("No boat.")))).toEqual([["paragraph", "No boat."]]);
  });

  it("says that a file is encrypted, damaged, empty or of another kind", () => {
    const encrypted = odt({
      body: "",
      manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
    });
    expect(() => parseOdt("a.odt", encrypted, {})).toThrow(/^is encrypted/);
    expect(() => parseOdt("a.odt", draftOdt().subarray(0, 900), {})).toThrow(/^is damaged/);
    expect(() => parseOdt("a.odt", odt({ body: "" }), {})).toThrow("holds no text");
    const sheet = "application/vnd.oasis.opendocument.spreadsheet";
    expect(() => parseOdt("a.odt", odt({ body: "", mimetype: sheet }), {})).toThrow(
      /^is no text but a spreadsheet/,
    );
    expect(() => parseOdt("a.fodt", fodt("", sheet), {})).toThrow(/^is no text but a spreadsheet/);
  });

  it("doubts a file that breaks off", () => {
    const cut = fodt(odtParagraph("No boat.")).slice(0, -30);
    expect(parseOdt("a.fodt", cut, {}).doubts).toHaveLength(1);
  });
});
