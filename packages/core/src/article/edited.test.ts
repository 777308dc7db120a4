import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editedArticle, isPlain } from "./edited.js";
import { articleFromText } from "./plain-text.js";

const TEXT = "Harbour to close\n\n“We close it,” said Maren Oduya.\n\nThe boats stay.";
const plain = articleFromText(TEXT, { name: "draft.txt" });
const read = {
  ...plain,
  // as a file with a form of its own has it
  lineStarts: null,
  headline: { start: 0, end: 16, text: "Harbour to close" },
  blocks: plain.blocks.map((block, at) => (at === 0 ? { ...block, kind: "headline" as const } : block)),
};
const shown = ({ text, blocks }: typeof plain) => blocks.map(({ start, end }) => text.slice(start, end));

describe("editedArticle", () => {
  it("is the same article where nothing changed", () => {
    expect(editedArticle(read, TEXT)).toBe(read);
  });

  it("keeps the headline and the paragraphs around a changed word", () => {
    const edited = editedArticle(read, TEXT.replace("close it", "close the long quay"));
    expect(edited.headline?.text).toBe("Harbour to close");
    expect(shown(edited)).toEqual([
      "Harbour to close",
      "“We close the long quay,” said Maren Oduya.",
      "The boats stay.",
    ]);
    expect(edited.blocks[0]?.kind).toBe("headline");
  });

  it("keeps them over one edit after the other, far from each other", () => {
    const first = editedArticle(read, TEXT.replace("Harbour", "Old harbour"));
    const edited = editedArticle(first, first.text.replace("stay.", "stay. Nobody left."));
    expect(shown(edited)).toEqual([
      "Old harbour to close",
      "“We close it,” said Maren Oduya.",
      "The boats stay. Nobody left.",
    ]);
    expect(edited.headline?.text).toBe("Old harbour to close");
  });

  it("parts a paragraph at an empty line, and takes in new text at the end", () => {
    const parted = editedArticle(read, TEXT.replace("The boats", "Nobody asked.\n\nThe boats"));
    const edited = editedArticle(parted, `${parted.text}\n\nAnd more.`);
    expect(shown(edited).slice(2)).toEqual(["Nobody asked.", "The boats stay.", "And more."]);
  });

  it("does not part a paragraph where two edits are taken as one", () => {
    const text = TEXT.replace("We close", "They close").replace("boats stay", "boats all stay");
    expect(shown(editedArticle(read, text)).slice(1)).toEqual([
      "“They close it,” said Maren Oduya.",
      "The boats all stay.",
    ]);
  });

  it("leaves a plain text plain, so that it can be read anew", () => {
    expect(isPlain(editedArticle(plain, `${TEXT} Longer.`))).toBe(true);
    expect(isPlain(read)).toBe(false);
  });

  it("covers every word in order, whatever was edited", () => {
    const put = fc.string({ unit: fc.constantFrom("a", " ", "\n", "”") });
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(50), put, (at, cut, words) => {
        const text = TEXT.slice(0, at) + words + TEXT.slice(at + cut);
        const { blocks } = editedArticle(read, text);
        const covered = blocks.map(({ start, end }) => text.slice(start, end)).join("");
        expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const [index, block] of blocks.entries())
          expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
      }),
    );
  });
});
