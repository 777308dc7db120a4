import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../../../../tests/built.js";
import { fileEdits, withEdits } from "./file-edits.js";
import type { DraftFormat } from "./format.js";
import { readDraft } from "./read-draft.js";

async function draftOf(fileText: string, format: DraftFormat) {
  const article = await readDraft("draft", format, fileText, {});
  if (article === null) throw new Error("there is nothing to read");
  return { article, format, fileText, version: 1, before: 0 };
}

/** The file with words of its article replaced; null where that is not possible. */
async function replaced(fileText: string, format: DraftFormat, words: string, insert: string) {
  const draft = await draftOf(fileText, format);
  const from = draft.article.text.indexOf(words);
  const edits = fileEdits(draft, [{ from, to: from + words.length, insert }]);
  return edits === null ? null : withEdits(fileText, edits);
}

const PAGE = (paragraph: string) => `<article><h1>Pumps</h1>\n<p>${paragraph}</p></article>`;

describe("words of an article, changed in its file", () => {
  it.each<[DraftFormat, string, string, string, string | null]>([
    ["text", "a *b* c", "*b*", "<d>", "a <d> c"],
    ["markdown", "a **b** c", "b", "d", "a **d** c"],
    ["markdown", "a **b** c", "a b", "d", null],
    ["markdown", "a \\*b\\* c", "*b*", "d", "a d c"],
    ["markdown", "a &amp; c", "&", "or", "a or c"],
    [
      "markdown",
      "a b c",
      "b",
      "*d* `e` <f> & &amp; [g](h)",
      "a \\*d\\* \\`e\\` \\<f> & \\&amp; \\[g\\](h) c",
    ],
    ["markdown", "b c", "b", "# d", "\\# d c"],
    ["markdown", "> a b\n> c", "b c", "d", null],
    ["html", PAGE("a &ldquo;b&rdquo; c"), "“b”", "d", PAGE("a d c")],
    ["html", PAGE("a <b>b</b> c"), "b", "<d> & e", PAGE("a <b>&lt;d> &amp; e</b> c")],
    ["html", PAGE("a <b>b</b> c"), "a b", "d", null],
    ["html", PAGE("a <q>b</q> c"), "“", "", null],
    ["html", PAGE("a\n  b c"), "a b", "d", PAGE("d c")],
  ])("%s %j: %j becomes %j", async (format, fileText, words, insert, expected) => {
    expect(await replaced(fileText, format, words, insert)).toBe(expected);
  });

  it("are read again as what they were changed to, in Markdown without code", async () => {
    const piece = fc.constantFrom(
      "word ",
      "*b* ",
      "“a” ",
      "\\* ",
      "&amp; ",
      "c\n",
      "**d e** ",
      "[f](g) ",
      "é🌊 ",
    );
    const insert = fc
      .array(fc.constantFrom(..."*_`<>[]()\\&!#~-+1.|$^ xyz".split("")), { minLength: 1, maxLength: 8 })
      .map((signs) => `i${signs.join("").trim()}j`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.nat(60),
        fc.nat(6),
        insert,
        async (pieces, at, length, words) => {
          const fileText = `Start ${pieces.join("")}end`;
          const draft = await draftOf(fileText, "markdown");
          const { text } = draft.article;
          const from = at % text.length;
          const to = Math.min(text.length, from + length);
          if (/[\ud800-\udbff]$/.test(text.slice(0, from)) || /[\ud800-\udbff]$/.test(text.slice(0, to)))
            return;
          const edits = fileEdits(draft, [{ from, to, insert: words }]);
          if (edits === null) return;
          const again = await readDraft("draft", "markdown", withEdits(fileText, edits), {});
          // what is put in may stand within markup; the words themselves come out as they are
          expect(again?.text).toContain(words);
        },
      ),
      { numRuns: 150 },
    );
  });
});
