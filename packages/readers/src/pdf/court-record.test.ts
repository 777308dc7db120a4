import { type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";
import { expect, it } from "vitest";
import { blankPdf } from "../../test/fixtures/pdf.js";
import { articleOf, leftOutAs } from "../../test/fixtures/pdf-article.js";

interface Sheet {
  readonly head: string;
  readonly lines: readonly string[];
}

/** A record's pages as reporters set them: a typewriter's letters, double lines, the head just above the first of them. */
async function record(pages: readonly Sheet[], setHead: (page: PDFPage, font: PDFFont, at: number) => void) {
  const { pdf } = await blankPdf(pages.length);
  const font = await pdf.embedFont(StandardFonts.Courier);
  for (const [at, { head, lines }] of pages.entries()) {
    const page = pdf.getPage(at);
    page.drawText(head, { x: 100, y: 800, size: 9, font });
    setHead(page, font, at);
    lines.forEach((line, row) => {
      page.drawText(line, { x: 100, y: 762 - row * 25, size: 12, font });
    });
  }
  return articleOf(await pdf.save());
}

const PAGES = (one: string, other: string): Sheet[] => [
  {
    head: one,
    lines: ["Q    What did you do?", "A    I rang the board eleven times, and not one of"],
  },
  {
    head: other,
    lines: ["those calls was answered.", "Q    Not one?", "A    Not one."],
  },
];

const nothing = () => {};

it.each([
  ["Oduya - Direct", "Oduya - Cross"],
  ["Direct Examination of M. Oduya", "Cross-Examination of M. Oduya"],
])("leaves out the whole of a head that differs from page to page: %s", async (one, other) => {
  const article = await record(PAGES(one, other), nothing);
  expect(article.text).toContain("not one of those calls was answered.");
  expect(leftOutAs(article, "page header")).toEqual([one, other]);
});

it("leaves out what stands beside the page's number", async () => {
  const article = await record(PAGES("Direct", "Redirect by Ms Vold"), (page, font, at) => {
    page.drawText(String(at + 87), { x: 500, y: 800, size: 9, font });
  });
  expect(article.text).toContain("not one of those calls was answered.");
  expect(leftOutAs(article, "page header")).toEqual(["Direct", "Redirect by Ms Vold"]);
});

it("leaves out what stands above the numbered lines of several pages", async () => {
  const article = await record(PAGES("Oduya", "Hallam"), (page, font) => {
    for (let row = 0; row < 25; row++)
      page.drawText(String(row + 1), {
        x: 88 - String(row + 1).length * 7.2,
        y: 762 - row * 25,
        size: 12,
        font,
      });
  });
  expect(article.text).toContain("not one of those calls was answered.");
  expect(leftOutAs(article, "page header")).toEqual(["Oduya", "Hallam"]);
});

it("keeps the gap after the labels of questions and answers", async () => {
  const article = await record(PAGES("Oduya - Direct", "Oduya - Cross"), nothing);
  expect(article.text.split("\n\n")).toEqual([
    "Q   What did you do?",
    "A   I rang the board eleven times, and not one of those calls was answered.",
    "Q   Not one?",
    "A   Not one.",
  ]);
});

it("keeps heads of a record apart from the turns around them", async () => {
  const lines = [
    "     THE COURT:  Call her.",
    "     MAREN ODUYA, WITNESS, SWORN",
    "BY MS. VOLD:",
    "Q    Where do you live?",
  ];
  const article = await record([{ head: "", lines }], nothing);
  expect(article.text.split("\n\n")).toEqual([
    "THE COURT: Call her.",
    "MAREN ODUYA, WITNESS, SWORN",
    "BY MS. VOLD:",
    "Q   Where do you live?",
  ]);
});
