import { degrees, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { blankPdf, setLines } from "../../test/fixtures/pdf.js";
import { articleOf, leftOutAs } from "../../test/fixtures/pdf-article.js";

const LINES = ["The boat sails no more on Sundays,", "as the board decided on Tuesday."];

describe("what stands on a page beside its text", () => {
  it("is left out where it stands aslant, and listed", async () => {
    const { pdf, font } = await blankPdf(1);
    const page = pdf.getPage(0);
    setLines(page, font, LINES, 60, 600);
    page.drawText("DRAFT", { x: 150, y: 300, size: 60, font, rotate: degrees(45) });
    const article = await articleOf(await pdf.save());
    expect(article.text).toBe(LINES.join(" "));
    expect(leftOutAs(article, "slanted text")).toEqual(["DRAFT"]);
  });

  it("is left out where it is a comment that has to be opened, or hidden", async () => {
    const { pdf, font } = await blankPdf(1);
    const page = pdf.getPage(0);
    setLines(page, font, LINES, 60, 600);
    for (const [subtype, flags] of [
      ["Text", 4],
      ["FreeText", 2],
    ] as const) {
      const Contents = PDFString.of(`Is this so? (${subtype})`);
      const note = { Type: "Annot", Subtype: subtype, Rect: [60, 300, 200, 330], F: flags, Contents };
      page.node.addAnnot(pdf.context.register(pdf.context.obj(note)));
    }
    const article = await articleOf(await pdf.save());
    expect(article.text).toBe(LINES.join(" "));
    expect(leftOutAs(article, "comments")).toEqual(["Is this so? (Text)"]);
  });

  it("stays where it is the heading of each page, alike but for its number", async () => {
    const { pdf, font } = await blankPdf(3);
    for (const [at, page] of pdf.getPages().entries()) {
      setLines(page, font, [`Measure ${at + 1}`], 60, 780, 20);
      setLines(page, font, LINES, 60, 600);
    }
    const article = await articleOf(await pdf.save());
    expect(article.text.match(/Measure \d/g)).toEqual(["Measure 1", "Measure 2", "Measure 3"]);
  });
});
