import { describe, expect, it } from "vitest";
import { articleFromText } from "./article/plain-text.js";
import { mask } from "./mask.js";

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
