import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { check, indexSources } from "../../check.js";
import { safeChangesOf } from "./safe-changes.js";

const SOURCE = `MAREN ODUYA: The wall — which nobody wanted — costs 12 million crowns… and we won’t pay. It was ‘done’ by the board on Monday.

TOMAS LIND: I met Géza Kovács about the Müller house, and the Labour Board organised it. Ågot and I would organise it again.`;

const sources = indexSources([articleFromText(SOURCE, { name: "council.txt" })]);

const checked = (text: string) => check(articleFromText(text), sources);

function mended(text: string): string {
  const { article, quotations } = checked(text);
  return quotations
    .flatMap((quotation) => safeChangesOf(article, quotation))
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

describe("safeChangesOf", () => {
  it.each([
    [
      "“The wall -- which nobody wanted -- costs 12 million crowns... and we won't pay,” said Maren Oduya.",
      "“The wall — which nobody wanted — costs 12 million crowns… and we won’t pay,” said Maren Oduya.",
    ],
    [
      "“It was 'done' by the board on Monday,” said Maren Oduya.",
      "“It was ‘done’ by the board on Monday,” said Maren Oduya.",
    ],
    [
      "“The wall - which\nnobody wanted - costs 12 million crowns,” said Maren Oduya.",
      "“The wall — which\nnobody wanted — costs 12 million crowns,” said Maren Oduya.",
    ],
    [
      "“I met Geza Kovacs about the Mueller house, and the Labor Board organized it,” said Tomas Lind.",
      "“I met Géza Kovács about the Müller house, and the Labour Board organized it,” said Tomas Lind.",
    ],
  ])("%s", (draft, expected) => {
    expect(mended(draft)).toBe(expected);
    expect(mended(expected)).toBe(expected);
  });

  it.each([
    [
      "words that differ",
      "“The wall -- which everybody wanted -- costs 12 million crowns,” said Maren Oduya.",
    ],
    [
      "a number in words",
      "“The wall — which nobody wanted — costs twelve million crowns,” said Maren Oduya.",
    ],
    ["another credit", "“The wall -- which nobody wanted -- costs 12 million crowns,” said Tomas Lind."],
    ["what stands outside of the marks", "Geza Kovacs -- of the Mueller house -- wasn't there."],
    [
      "marks of the kind that the quotation itself has",
      "‘It was 'done' by the board on Monday,’ said Maren Oduya.",
    ],
    ["a mark whose partner stands outside of the words", "“It was 'done',” said Maren Oduya of the wall."],
    ["a capital at the beginning of a sentence", "“Agot and I would organise it again,” said Tomas Lind."],
  ])("leaves %s alone", (_, draft) => {
    expect(mended(draft)).toBe(draft);
  });

  it("changes no verdict, no word and nothing outside, and finds nothing more to change", () => {
    const dash = fc.constantFrom(" — ", " – ", " -- ", "—", " - ");
    const quote = fc.constantFrom(["“", "”"], ['"', '"'], ["«", "»"], ["‘", "’"]);
    const apostrophe = fc.constantFrom("'", "’");
    const dots = fc.constantFrom("…", "...", ". . .");
    fc.assert(
      fc.property(dash, quote, apostrophe, dots, (line, [open = "", close = ""], mark, end) => {
        const draft = `Outside -- it wasn't "so" ... ${open}The wall${line}which nobody wanted${line}costs 12 million crowns${end} and we won${mark}t pay,${close} said Maren Oduya.`;
        const once = mended(draft);
        expect(mended(once)).toBe(once);
        const said = (text: string) =>
          checked(text).quotations.map(({ verdict, speaker }) => ({ verdict, speaker }));
        expect(said(once)).toEqual(said(draft));
        const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu);
        expect(words(once)).toEqual(words(draft));
        expect(once.startsWith(`Outside -- it wasn't "so" ... ${open}`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
