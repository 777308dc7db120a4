import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine, unacting, visible } from "./visible.js";

describe("oneLine", () => {
  it("puts line breaks and tabs as single spaces", () => {
    expect(oneLine(" one\r\n two\tthree\u2028four ")).toBe("one two three four");
  });

  it("shows what would act on a terminal or turn the direction of the text", () => {
    expect(oneLine("a\u001b[31mb\u202egpj.exe")).toBe("a<U+001B>[31mb<U+202E>gpj.exe");
  });

  it("leaves other scripts as they are", () => {
    expect(oneLine("שלום — 你好 👋🏽")).toBe("שלום — 你好 👋🏽");
  });

  it("never lets a control character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("visible", () => {
  it("keeps line breaks", () => {
    expect(visible("a\nb\u0007")).toBe("a\nb<U+0007>");
  });
});

describe("unacting", () => {
  it("is as long as the text, and nothing in it acts", () => {
    expect(unacting("a\nb\u202ec")).toBe("a\nb\ufffdc");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unacting(text)).toHaveLength(text.length);
        expect(unacting(text)).not.toMatch(/(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
