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

it("keeps the times beside what is said, and puts a line with a smaller time before it to its paragraph", async () => {
  const { pdf, font } = await blankPdf(2);
  const said = [
    ["THE CORONER: The ward had nineteen patients, and it had", "one nurse who had never worked a night."],
    ["MR PROWSE: I looked through the glass, and I did not go", "in to him until the morning."],
  ];
  for (const [at, lines] of said.entries()) {
    const page = pdf.getPage(at);
    page.drawText(`10:0${at}:11`, { x: 60, y: 800, size: 8, font });
    lines.forEach((line, row) => {
      page.drawText(line, { x: 125, y: 800 - row * 15, size: 11, font });
    });
    page.drawText(`A. There were ${at + 2} of us, and ${"we were tired, ".repeat(3)}and it was night.`, {
      x: 125,
      y: 600,
      size: 11,
      font,
    });
  }
  const blocks = (await articleOf(await pdf.save())).text.split("\n\n");
  expect([blocks[0], blocks[2]]).toEqual([
    `10:00:11 ${said[0]?.join(" ")}`,
    `10:01:11 ${said[1]?.join(" ")}`,
  ]);
});

it("leaves out a page's number that says so, and the title beside it, however near the text stands", async () => {
  const { pdf, font } = await blankPdf(2);
  for (const [at, page] of pdf.getPages().entries()) {
    page.drawText("RECORD OF INTERVIEW", { x: 60, y: 800, size: 12, font });
    page.drawText(`Page ${at + 1} of 2`, { x: 480, y: 800, size: 9, font });
    const lines =
      at === 0
        ? ["I drove it back the same", "night with a full tank and"]
        : ["a clean conscience,", "as I told them."];
    lines.forEach((line, row) => {
      page.drawText(line, { x: 60, y: 782 - row * 16, size: 11, font });
    });
  }
  expect((await articleOf(await pdf.save())).text).toBe(
    "I drove it back the same night with a full tank and a clean conscience, as I told them.",
  );
});

it("keeps the gap after names in a column of their own", async () => {
  const { pdf, font } = await blankPdf(1);
  const turns = [
    ["DC OAKES", "Tell me about the van."],
    ["TINDALL", "I took it back the same night, and there was nothing in it but a"],
    ["", "ladder and a full tank of petrol that I had paid for."],
    ["DC OAKES", "And the blanket?"],
  ] as const;
  turns.forEach(([name, words], row) => {
    if (name !== "") pdf.getPage(0).drawText(name, { x: 60, y: 700 - row * 14, size: 10, font });
    pdf.getPage(0).drawText(words, { x: 150, y: 700 - row * 14, size: 10, font });
  });
  expect((await articleOf(await pdf.save())).text.split("\n\n")).toEqual([
    "DC OAKES   Tell me about the van.",
    "TINDALL   I took it back the same night, and there was nothing in it but a ladder and a full tank of petrol that I had paid for.",
    "DC OAKES   And the blanket?",
  ]);
});
