import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bookEpub, epub } from "../../test/fixtures/epub.js";
import { parseEpub } from "./parse-epub.js";

const chapter = (text: string) => ({ chapters: { "one.xhtml": `<p>${text}</p>` } });

describe("parseEpub", () => {
  it("reads a book's chapters in the order of its spine, under its title", () => {
    const { blocks, text, byline, published, language, leftOut, doubts } = parseEpub(
      "a.epub",
      bookEpub(),
      {},
    );
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["headline", "Boats of Talvik"],
      ["heading", "The bridge"],
      ["paragraph", "The bridge at Hesten is closed."],
      ["heading", "The quay"],
      ["paragraph", "“We cannot sail boats that nobody rides,” said Tormod Eike."],
    ]);
    expect([byline, published, language]).toEqual(["Maren Oduya", "2031-03-12", "en"]);
    expect(leftOut).toEqual([{ why: "table of contents", text: "The bridge\nThe quay" }]);
    expect(doubts).toEqual([]);
  });

  it("takes for its author and date only what can be some", () => {
    const metadata = "<dc:creator>Unknown</dc:creator><dc:date>0101-01-01T00:00:00+00:00</dc:date>";
    const { byline, published } = parseEpub("a.epub", epub({ ...chapter("No boat."), metadata }), {});
    expect([byline, published]).toEqual([null, null]);
  });

  it("takes the title from the book's own pages where it stands at their beginning", () => {
    const { text, headline } = parseEpub("a.epub", epub(chapter("BOATS of Talvik")), {});
    expect([text, headline?.text]).toEqual(["BOATS of Talvik", "BOATS of Talvik"]);
  });

  it("leaves the cover out that the guide names", () => {
    const guide = '<reference type="cover" href="text/cover.xhtml"/>';
    const chapters = { "cover.xhtml": "<p>By Maren</p>", "one.xhtml": "<p>No boat.</p>" };
    expect(parseEpub("a.epub", epub({ chapters, guide }), {}).leftOut).toEqual([
      { why: "cover", text: "By Maren" },
    ]);
  });

  it("keeps the words of a link to a note and of a page's sign", () => {
    const text =
      'We met <a class="noteref" href="#n">before dawn</a>, <span class="pagebreak">after ten</span>,<a class="noteref" href="#m">iv</a> again.';
    expect(parseEpub("a.epub", epub(chapter(text)), {}).text).toContain(
      "We met before dawn, after ten, again.",
    );
  });

  it("leaves out numbers of notes and of printed pages, which stand in the middle of words said", () => {
    const marked =
      '“No boats,<a href="#n" epub:type="noteref"><sup>1</sup></a> <span epub:type="pagebreak" id="p">12</span>no <a href="#b">bridge</a>.”';
    expect(parseEpub("a.epub", epub(chapter(marked)), {}).text).toContain("“No boats, no bridge.”");
  });

  it("reads on where a chapter cannot be read", () => {
    const chapters = { "a.xhtml": "<div>".repeat(6_000), "b.xhtml": "<p>No boat.</p>" };
    const { text, doubts } = parseEpub("a.epub", epub({ chapters }), {});
    expect([text, doubts.length]).toEqual(["Boats of Talvik\n\nNo boat.", 1]);
  });

  it("refuses a book whose chapters are encrypted, not one whose fonts are", () => {
    const locked = { ...chapter("No boat."), encrypted: ["OEBPS/text/one.xhtml"] };
    expect(() => parseEpub("a.epub", epub(locked), {})).toThrow(/^is protected \(DRM\)/);
    const font = { ...chapter("No boat."), encrypted: ["OEBPS/fonts/a.otf"] };
    expect(parseEpub("a.epub", epub(font), {}).text).toContain("No boat.");
  });

  it("doubts a book that lacks a chapter, or of which one breaks off", () => {
    const files = unzipSync(bookEpub());
    const one = files["OEBPS/text/one.xhtml"] as Uint8Array;
    const { "OEBPS/text/two.xhtml": _, ...rest } = files;
    const bytes = zipSync({ ...rest, "OEBPS/text/one.xhtml": one.slice(0, -20) });
    expect(parseEpub("a.epub", bytes, {}).doubts).toHaveLength(2);
  });

  it("says that a file is damaged or holds no text", () => {
    expect(() => parseEpub("a.epub", bookEpub().subarray(0, 500), {})).toThrow(/^is damaged/);
    expect(() => parseEpub("a.epub", zipSync({ a: new Uint8Array(1) }), {})).toThrow(/^is damaged/);
    expect(() => parseEpub("a.epub", epub(chapter("<img/>")), {})).toThrow(/^holds no text/);
  });
});
