import { describe, expect, it } from "vitest";
import { DRAFT_BODY } from "../../test/fixtures/draft.js";
import { draftRtf, rtf } from "../../test/fixtures/rtf.js";
import { parseRtf } from "./parse-rtf.js";

const read = (body: string, page?: number) => parseRtf("a.rtf", rtf(body, page), {});
const textOf = (body: string, page?: number) => read(body, page).text;

describe("parseRtf", () => {
  it("reads a draft: tracked changes accepted, a box after its paragraph, notes at the end", () => {
    const { blocks, text, published, leftOut, doubts } = parseRtf("a.rtf", draftRtf(), {});
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["headline", "Harbour ferry to stop at weekends"],
      ...DRAFT_BODY,
    ]);
    expect(leftOut.map(({ why, text }) => `${why}: ${text}`)).toEqual([
      "deleted: no one",
      "comment: Is that what she said?",
      "hidden: hidden",
      "page header: Talvik Courier",
    ]);
    expect([published, doubts]).toEqual(["2031-03-12", []]);
  });

  it.each([
    ["the document's code page", "{\\f4 \\'c4\\'e0}", "Да", 1251],
    ["a font's code page", "a {\\f1 \\'c4\\'e0} \\'c4", "a Да Ä", 1252],
    ["two bytes to a character", "{\\f3 \\'82\\'a0\\'82\\'a2}", "あい", 1252],
    ["signs of a font of signs", "{\\f2 \\'61}", "α", 1252],
    ["quotation marks of Windows", "\\'93No\\'94", "“No”", 1252],
    ["bytes as they stand", "\u0093No\u0094", "“No”", 1252],
  ])("knows by the font or the document what bytes are: %s", (_what, body, expected, page) => {
    expect(textOf(body, page)).toBe(expected);
  });

  it.each([
    ["one character stands in", "\\u8220 ?No\\u8221 ?", "“No”"],
    ["a byte stands in", "\\u8220\\'93No\\u8221\\'94", "“No”"],
    ["two stand in", "\\uc2\\u8220 ??No", "“No"],
    ["none stands in", "{\\uc0\\u8220 No}\\u8221 ?", "“No”"],
    ["a negative number", "\\u-24576 ?", "\ua000"],
    ["a sign of a font of signs", "{\\f2\\u-3999 ?}", "α"],
    ["a pair of halves", "\\u-10179 ?\\u-8704 ?", "😀"],
    ["half a character", "a\\u-10179 ?b", "a\ufffdb"],
    ["a brace ends it", "{\\u8220}No", "“No"],
    ["a paragraph is none", "\\u8220\\par No", "“\n\nNo"],
  ])("reads Unicode: %s", (_what, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it("shows the results of fields and objects, and the Unicode form of what stands twice", () => {
    const field = '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt Eike}}';
    const object = "{\\object{\\*\\objdata 0105}{\\result  drawn}}";
    const twice = "{\\upr{ no}{\\*\\ud{ yes}}}";
    expect(textOf(field + object + twice)).toBe("Eike drawn yes");
  });

  it.each([
    ["a day", "\\yr2031\\mo3\\dy12", "2031-03-12"],
    ["no day of the calendar", "\\yr2031\\mo2\\dy31", null],
    ["the zero of a clock", "\\yr1601\\mo1\\dy1", null],
  ])("is dated by when it was made, else by its last change: %s", (_what, date, expected) => {
    expect(read(`{\\info{\\revtim${date}}}No boat.`).published).toBe(expected);
    const later = "{\\revtim\\yr2031\\mo5\\dy1}";
    expect(read(`{\\info{\\creatim${date}}${later}}No boat.`).published).toBe(expected ?? "2031-05-01");
  });

  it("takes no property of the document for text, in neither of its forms", () => {
    const title = "{\\info{\\upr{\\title Geh?use}{\\*\\ud\\uc0{\\title Geh\\u228 use}}}}";
    expect(textOf(`${title}No boat.`)).toBe("No boat.");
  });

  it("skips groups that it does not know only where they are optional, and binary data by its length", () => {
    expect(textOf("{\\*\\strange no}{\\stranger yes}{\\pict\\bin5 }}}}} and on}.")).toBe("yes.");
  });

  it("has special characters, breaks and escapes", () => {
    expect(textOf("a\\~b\\_c \\{\\}\\\\ \\emdash\\line d\\tab e")).toBe("a b‑c {}\\ —\nd e");
  });

  it("doubts what breaks off or goes on after its end, and a code page that it does not know", () => {
    expect(parseRtf("a.rtf", rtf("No boat.").slice(0, -1), {}).doubts).toHaveLength(1);
    expect(read("No} boat.").doubts).toHaveLength(1);
    expect(read("{\\f4 caf\\'82}", 850).doubts).toHaveLength(1);
    expect(read("caf", 850).doubts).toEqual([]);
  });

  it("refuses what is no RTF, holds no text or is nested very deep", () => {
    expect(() => parseRtf("a.rtf", new TextEncoder().encode("No boat."), {})).toThrow(/^is damaged/);
    expect(() => read("{\\pict 00}")).toThrow("holds no text");
    expect(() => read("{".repeat(10_000))).toThrow(/^is nested more than/);
  });
});
