import { articleFromText } from "@hearsay/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editedArticle } from "./edited-article.js";

const TEXT = "Harbour to close\n\n“We close it,” said Maren Oduya.\n\nThe boats stay.";
const read = {
  ...articleFromText(TEXT, { name: "draft.docx" }),
  // as a file with a form of its own has it
  lineStarts: null,
  headline: { start: 0, end: 16, text: "Harbour to close" },
};

describe("editedArticle", () => {
  it("is the article that was read where nothing changed", () => {
    expect(editedArticle(read, TEXT)).toBe(read);
  });

  it("keeps the headline and the paragraphs around a changed word", () => {
    const text = TEXT.replace("close it", "close the long quay");
    const edited = editedArticle(read, text);
    expect(edited.headline?.text).toBe("Harbour to close");
    expect(edited.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Harbour to close",
      "“We close the long quay,” said Maren Oduya.",
      "The boats stay.",
    ]);
  });

  it("parts a paragraph at an empty line, and takes in new text at the end", () => {
    const text = `${TEXT.replace("The boats", "Nobody asked.\n\nThe boats")}\n\nAnd more.`;
    const shown = editedArticle(read, text).blocks.map(({ start, end }) => text.slice(start, end));
    expect(shown.slice(2)).toEqual(["Nobody asked.", "The boats stay.", "And more."]);
  });

  it("reads a plain text anew", () => {
    const plain = articleFromText(TEXT, { name: "draft.txt" });
    const text = `${TEXT} Longer.`;
    expect(editedArticle(plain, text)).toEqual(articleFromText(text, { name: "draft.txt" }));
  });

  it("covers every word in order, whatever was edited", () => {
    fc.assert(
      fc.property(
        fc.nat(TEXT.length),
        fc.nat(20),
        fc.string({ unit: fc.constantFrom("a", " ", "\n", "”") }),
        (at, cut, put) => {
          const text = TEXT.slice(0, at) + put + TEXT.slice(at + cut);
          const { blocks } = editedArticle(read, text);
          const covered = blocks.map(({ start, end }) => text.slice(start, end)).join("");
          expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const [index, block] of blocks.entries())
            expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
        },
      ),
    );
  });
});
