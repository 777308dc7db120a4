import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEnd, shortenMiddle, wrap } from "./layout.js";

const columns = (text: string) => text.length;
const plain = (text: string, width: number) => wrap([{ text }], width, columns);

describe("wrap", () => {
  it("parts lines at spaces", () => {
    expect(plain("the quay stays shut", 10)).toEqual(["the quay", "stays shut"]);
  });

  it("cuts a word that is longer than a line", () => {
    expect(plain("a abcdefghijkl b", 5)).toEqual(["a", "abcde", "fghij", "kl b"]);
  });

  it("styles each line by itself, and keeps pieces together that touch", () => {
    const star = (text: string) => `*${text}*`;
    expect(wrap([{ text: "one two three", style: star }, { text: "," }], 9, columns)).toEqual([
      "*one two*",
      "*three*,",
    ]);
  });

  it("asks how wide a text is", () => {
    expect(wrap([{ text: "報道 報道" }], 4, (text) => [...text].length * 2)).toEqual(["報道", "報道"]);
  });

  it("makes no line too long, and loses nothing but spaces", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 40 }), (texts, width) => {
        const lines = wrap(
          texts.map((text) => ({ text })),
          width,
          columns,
        );
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(width, 2));
        expect(lines.join("").replaceAll(" ", "")).toBe(texts.join("").replaceAll(" ", ""));
      }),
    );
  });
});

describe("shortenMiddle", () => {
  it("leaves a short text alone, and the middle of a long one out", () => {
    expect(shortenMiddle("short", 20)).toBe("short");
    expect(shortenMiddle("one two three four five six seven eight", 24)).toBe("one two … eight");
  });
});

describe("cutEnd", () => {
  it("leaves room for the ellipsis", () => {
    expect(cutEnd("harbour", 7, columns)).toBe("harbour");
    expect(cutEnd("harbours", 7, columns)).toBe("harbou…");
  });
});
