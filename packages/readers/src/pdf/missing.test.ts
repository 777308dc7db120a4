import { PDFName, PDFRawStream } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { blankPdf, setLines } from "../../test/fixtures/pdf.js";
import { damagedPages } from "../../test/fixtures/pdf-oddities.js";
import { parsePdf } from "./parse-pdf.js";

const LINES = ["The boat sails no more on Sundays,", "as the board decided on Tuesday."];

/** Four pages of text, of which some have streams that break off. */
async function withBrokenPages(...broken: readonly number[]): Promise<Uint8Array> {
  const { pdf, font } = await blankPdf(4);
  for (const page of pdf.getPages()) setLines(page, font, LINES, 60, 600);
  await pdf.flush();
  for (const number of broken) {
    // the first bytes of a compressed stream, and no more
    const bytes = Uint8Array.of(0x78, 0x9c, 0xed, 0xcc, 0x31, 0x0d);
    const dictionary = pdf.context.obj({ Filter: "FlateDecode", Length: bytes.length });
    const stream = pdf.context.register(PDFRawStream.of(dictionary, bytes));
    pdf.getPage(number - 1).node.set(PDFName.of("Contents"), stream);
  }
  return pdf.save({ useObjectStreams: false });
}

const missing = async (bytes: Uint8Array) => {
  const { notes, articles } = await parsePdf("a.pdf", bytes, {});
  return { notes, doubts: articles[0]?.doubts };
};

describe("what is missing of a PDF", () => {
  it("is nothing of a whole one", async () => {
    expect(await missing(await withBrokenPages())).toEqual({ notes: [], doubts: [] });
  });

  it("is said of pages that cannot be read", async () => {
    expect(await missing(await withBrokenPages(1, 3))).toEqual({
      notes: ["pages 1 and 3 of 4 could not be read"],
      doubts: ["Pages 1 and 3 of 4 could not be read."],
    });
  });

  it("is said of a page that is a picture, and of a list of pages that breaks off", async () => {
    expect((await missing(await damagedPages())).notes).toEqual([
      "page 3 of 3 could not be read; further pages may have followed",
      "page 2 has no text (a scan, perhaps)",
    ]);
  });

  it("is not doubted of a page that is blank", async () => {
    const { pdf, font } = await blankPdf(2);
    setLines(pdf.getPage(0), font, LINES, 60, 600);
    expect(await missing(await pdf.save())).toEqual({
      notes: ["page 2 is empty (blank, or it could not be read)"],
      doubts: [],
    });
  });
});
