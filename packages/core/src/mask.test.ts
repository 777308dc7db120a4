import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "./article/plain-text.js";
import { mask } from "./mask.js";
import { findQuotations } from "./quotations/find.js";

const maskText = (text: string) => mask(articleFromText(text), text);

describe("mask", () => {
  it("takes the words of a quotation away and keeps its marks and its place", () => {
    expect(maskText("The board met. “We was robbed,” said Ines Tarr.")).toBe(
      `The board met. “${" ".repeat(14)}” said Ines Tarr.`,
    );
  });

  it("takes every piece of an interrupted quotation away, and keeps line breaks", () => {
    const result = maskText("Ines Tarr was plain: “We was\nrobbed,” she said, “and we knows it.”\n");
    expect(result).toBe(`Ines Tarr was plain: “      \n\u00a0      ” she said, “${" ".repeat(16)}”\n`);
  });

  it("leaves titles and nicknames, which are the writer’s", () => {
    const text = "They showed the film “The Long Quay” to Ray “Boots” Hallam on Monday.";
    expect(maskText(text)).toBe(text);
  });

  it("is null where the file has no text offsets", () => {
    expect(mask({ ...articleFromText("“No,” said Ines Tarr."), lineStarts: null }, "")).toBeNull();
  });
});

it("changes nothing outside of what it takes for quotations, whatever the text", () => {
  const piece = fc.constantFrom(
    "“We was robbed,” ",
    "said Ines Tarr. ",
    "“No ",
    "one,” ",
    '"straight" ',
    "’",
    "\n",
    "\r\n",
    "\n\n",
    "> ",
    "😀 ",
    "The board met. ",
  );
  const text = fc.array(piece, { maxLength: 20 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, (all) => {
      const article = articleFromText(all);
      const spans = findQuotations(article).quotations.flatMap(({ inner }) => inner);
      const result = mask(article, all) ?? "";
      expect(result.length).toBe(all.length);
      expect(result.match(/\r\n|[\n\r]/g)).toEqual(all.match(/\r\n|[\n\r]/g));
      for (let at = 0; at < all.length; at++) {
        if (!spans.some(({ start, end }) => start <= at && at < end)) expect(result[at]).toBe(all[at]);
        else expect(result[at]).toMatch(/\s/);
      }
    }),
  );
});
