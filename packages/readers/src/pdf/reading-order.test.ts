import { describe, expect, it } from "vitest";
import { articleOf, leftOutAs } from "../../test/fixtures/pdf-article.js";
import { layouts } from "../../test/fixtures/pdf-layouts.js";
import { moreLayouts } from "../../test/fixtures/pdf-more-layouts.js";
import { HIDDEN, oddities } from "../../test/fixtures/pdf-oddities.js";
import { randomLayout } from "../../test/fixtures/pdf-random-layouts.js";

const documents = new Map(
  [...(await layouts()), ...(await moreLayouts()), ...(await oddities())].map((each) => [each.name, each]),
);
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const letters = (text: string) => words(text).join("").split("").sort().join("");

const read = (name: string) => articleOf(documents.get(`${name}.pdf`)?.bytes ?? new Uint8Array());

describe("the order of a PDF's text", () => {
  it.each([...documents.values()])("$name: every word, and nothing else", async ({ bytes, gold }) => {
    expect(words((await articleOf(bytes)).text)).toEqual(words(gold));
  });
});

describe("pages of random layout", () => {
  const seeds = Array.from({ length: 25 }, (_, at) => at + 1);

  it.each(seeds)("%i: no letter is lost or made up", async (seed) => {
    const { bytes, gold } = await randomLayout(seed);
    const article = await articleOf(bytes);
    const left = article.leftOut.map(({ text }) => text).join(" ");
    expect(letters(`${article.text} ${left}`)).toBe(letters(gold));
  });
});

describe("what is left out of a PDF's text", () => {
  it("lists the numbers of lines, page by page", async () => {
    const numbers = leftOutAs(await read("court-transcript"), "line numbers");
    const counted = Array.from({ length: 25 }, (_, at) => at + 1).join(" ");
    expect(numbers).toEqual([counted, counted, counted]);
    expect(leftOutAs(await read("bill"), "line numbers")[0]).toMatch(/^5 10 15 20 /);
  });

  it("lists running heads, running feet and page numbers of every page", async () => {
    const article = await read("court-transcript");
    expect(leftOutAs(article, "page header")).toEqual(Array(3).fill("Aas v. Harbour Board of Talvik"));
    expect(leftOutAs(article, "page number")).toEqual(["41", "42", "43"]);
    expect(leftOutAs(article, "page footer")).toEqual(Array(3).fill("Hesten Court Reporting"));
  });

  it("keeps a refrain at the top and a question at the foot of every page", async () => {
    const article = await read("refrain");
    expect(article.text.match(/And nobody rides it/g)).toHaveLength(3);
    expect(article.text.match(/Is that all you know/g)).toHaveLength(3);
    expect(leftOutAs(article, "page header")).toEqual(Array(3).fill("Songs of the ferry"));
  });

  it("lists what is hidden, and reads what stands on a dark box or a picture", async () => {
    const article = await read("hidden-words");
    expect(leftOutAs(article, "hidden text")).toEqual([`${HIDDEN.white} ${HIDDEN.covered}`]);
    expect(article.text).toContain(HIDDEN.onDark);
    expect(article.text).toContain(HIDDEN.onPicture);
  });
});

describe("paragraphs of a PDF", () => {
  it("keep the rows of a table apart", async () => {
    const lines = (await read("table-between-paragraphs")).text.split("\n\n");
    expect(lines).toContain("Quay north 1200 340 0.4 %");
    expect(lines).toContain("Buoy south 1459 417 12.3 %");
  });

  it("keep a stamp at the margin out of the text, after its page", async () => {
    const lines = (await read("stamp-at-the-margin")).text.split("\n\n");
    expect(lines.at(-1)).toBe("Talvik archive 2031.04417, filed on 3 March 2031");
  });

  it("hold a form's values one by one", async () => {
    const lines = (await read("filled-form")).text.split("\n\n");
    expect(lines.slice(-4)).toEqual([
      "Sunniva Aas",
      "I have read of it in the paper like everybody else",
      "Hesten",
      "Received at the board on 3 March",
    ]);
  });
});
