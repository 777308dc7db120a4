import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blankPdf, REPORT, reportPdf, setLines } from "../../test/fixtures/pdf.js";
import { articleOf } from "../../test/fixtures/pdf-article.js";
import { parsePdf } from "./parse-pdf.js";

const paragraphs = (text: string) => text.split("\n\n");

describe("parsePdf", () => {
  it("reads columns one after the other, without running heads, page numbers and line-end hyphens", async () => {
    const article = await articleOf(await reportPdf());
    expect(article.headline?.text).toBe(REPORT.headline);
    expect(paragraphs(article.text).slice(1)).toEqual([
      ...REPORT.paragraphs,
      ...REPORT.paragraphs,
      ...REPORT.paragraphs,
    ]);
  });

  it("says on which page each passage stands, also where a paragraph runs over a page's end", async () => {
    const article = await articleOf(await reportPdf());
    expect(article.pages.map(({ page }) => page)).toEqual([1, 2, 3]);
    const starts = article.blocks.map((block) => block.start);
    expect(article.pages.slice(1).some(({ offset }) => !starts.includes(offset))).toBe(true);
    expect(article.machineRead).toBe(true);
  });

  it("keeps a hyphen that belongs to the word", async () => {
    const { pdf, font } = await blankPdf(1);
    const lines = [
      "The board has always been slow, and its decision-making is known for it up and down the coast,",
      "as everybody says. This winter it took so long over the ferry that its famous decision-",
      "making came to nothing, and the transpor-",
      "tation of the mail was left to a man from Al-",
      "Hesten with a rowing boat of his own.",
    ];
    setLines(pdf.getPage(0), font, lines, 60, 700);
    const article = await articleOf(await pdf.save());
    expect(article.text).toContain("its famous decision-making came to nothing");
    expect(article.text).toContain("the transportation of the mail");
    expect(article.text).toContain("a man from Al-Hesten");
  });

  it("parts paragraphs at a gap", async () => {
    const { pdf, font } = await blankPdf(1);
    const lines = ["The first paragraph has a line,", "and then another line.", "", "The second has one."];
    setLines(pdf.getPage(0), font, lines, 60, 700);
    const article = await articleOf(await pdf.save());
    expect(paragraphs(article.text)).toEqual([
      "The first paragraph has a line, and then another line.",
      "The second has one.",
    ]);
  });

  it("keeps the turns of a transcript apart", async () => {
    const { pdf, font } = await blankPdf(1);
    const lines = [
      "TORMOD EIKE: We cannot sail boats",
      "that nobody rides.",
      "SUNNIVA AAS: Then sail them",
      "for me.",
    ];
    setLines(pdf.getPage(0), font, lines, 60, 700);
    const article = await articleOf(await pdf.save());
    expect(paragraphs(article.text)).toEqual([
      "TORMOD EIKE: We cannot sail boats that nobody rides.",
      "SUNNIVA AAS: Then sail them for me.",
    ]);
  });

  it("says that a document of pictures needs OCR", async () => {
    const { pdf } = await blankPdf(2);
    await expect(parsePdf("scan.pdf", await pdf.save(), {})).rejects.toThrow(
      "has no text: it needs OCR first",
    );
  });

  it("opens a document that is encrypted with an empty password", async () => {
    const file = new URL("../../test/fixtures/empty-password.pdf", import.meta.url);
    expect((await articleOf(readFileSync(file))).text).toContain("Dear Ms Aas,");
  });

  it("says that a document is encrypted", async () => {
    const key = "00".repeat(32);
    const objects = [
      "<</Type /Catalog /Pages 2 0 R>>",
      "<</Type /Pages /Kids [3 0 R] /Count 1>>",
      "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>",
      `<</Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${key}> /U <${key}>>>`,
    ];
    const body = objects.map((object, at) => `${at + 1} 0 obj ${object} endobj`).join("\n");
    const id = `<${"01".repeat(16)}>`;
    const pdf = `%PDF-1.4\n${body}\ntrailer <</Root 1 0 R /Size 5 /Encrypt 4 0 R /ID [${id} ${id}]>>\n%%EOF`;
    await expect(parsePdf("secret.pdf", new TextEncoder().encode(pdf), {})).rejects.toThrow(
      "is encrypted: remove the password first",
    );
  });

  it("says that a document is damaged", async () => {
    const bytes = await reportPdf();
    await expect(parsePdf("cut.pdf", bytes.subarray(0, 200), {})).rejects.toThrow(/^is damaged: /);
    await expect(parsePdf("not.pdf", new TextEncoder().encode("Hello"), {})).rejects.toThrow(/^is damaged: /);
  });
});
