import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../sentences/sentences.js";
import { splitWords } from "./split.js";

function wordsOf(text: string): string[] {
  const block = { start: 0, end: text.length };
  return [...splitWords(text, block, sentencesOf(text, block)).texts];
}

describe("splitWords", () => {
  it("parts words, signs and marks", () => {
    expect(wordsOf("“We waited,” Quill said.")).toEqual([
      "“",
      "We",
      "waited",
      ",",
      "”",
      "Quill",
      "said",
      ".",
    ]);
  });

  it("parts what is shortened from what it leans on", () => {
    expect(wordsOf("Quill's crew didn’t wait")).toEqual(["Quill", "'s", "crew", "did", "n’t", "wait"]);
  });

  it("leaves abbreviations, numbers and hyphened names whole", () => {
    expect(wordsOf("Mr. al-Hadi paid $1,400 to the U.N. office")).toEqual([
      "Mr.",
      "al-Hadi",
      "paid",
      "$",
      "1,400",
      "to",
      "the",
      "U.N.",
      "office",
    ]);
  });

  it("points at the text, in order, and leaves out only white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const block = { start: 0, end: text.length };
        const words = splitWords(text, block, sentencesOf(text, block));
        let before = 0;
        for (let at = 0; at < words.length; at++) {
          expect(text.slice(words.starts[at], words.ends[at])).toBe(words.texts[at]);
          expect(text.slice(before, words.starts[at]).trim()).toBe("");
          before = words.ends[at] as number;
        }
        expect(text.slice(before).trim()).toBe("");
      }),
    );
  });
});
