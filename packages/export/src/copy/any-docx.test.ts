import * as fc from "fast-check";
import { expect, it } from "vitest";
import { deleted, inserted, paragraph, run } from "../../../readers/test/fixtures/docx.js";
import { markedWords, squeezed } from "../../test/marked-words.js";
import { wholeCharacters } from "../../test/whole-characters.js";
import { articleOf, commentAt, partOf, textOf, withoutComments } from "../../test/word-files.js";
import { commentedDocx } from "../index.js";

const words = fc
  .array(
    fc.constantFrom("ferry", " ", "“No,”", "&amp;", "&#xe9;", "😀", "&#x1F6A2;", "  ", "\n", "a", "é", "­"),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));

const text = fc.oneof(
  words.map((each) => `<w:t xml:space="preserve">${each}</w:t>`),
  words.map((each) => `<w:t>${each}</w:t>`),
  words.map((each) => `<w:t xml:space="default">${each}</w:t >`),
  fc.constantFrom(
    "<w:t><![CDATA[ <so> & so ]]></w:t>",
    "<w:t>one<!-- no -->two</w:t>",
    "<w:t/>",
    "<w:tab/>",
    "<w:br/>",
    "<w:noBreakHyphen/>",
    "<w:lastRenderedPageBreak/>",
  ),
);

const properties = fc.constantFrom(
  "",
  "<w:rPr><w:b/></w:rPr>",
  '<w:rPr><w:rFonts w:ascii="A"/><w:i/></w:rPr>',
);

const runs = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(properties, fc.array(text, { maxLength: 4 }))
      .map(([look, texts]) => `<w:r>${look}${texts.join("\n")}</w:r>`),
  },
  words.map((each) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${each}</w:t></w:r>`),
  words.map(inserted),
  words.map(deleted),
  words.map((each) => `<w:moveFrom>${run(each)}</w:moveFrom>`),
);

const pieces = fc.oneof(
  { weight: 4, arbitrary: runs },
  fc
    .array(runs, { maxLength: 3 })
    .chain((inner) =>
      fc.constantFrom(
        `<w:hyperlink>${inner.join("")}</w:hyperlink>`,
        `<w:sdt><w:sdtContent>${inner.join("")}</w:sdtContent></w:sdt>`,
        `<w:ins w:id="7"><w:smartTag>${inner.join("")}</w:smartTag></w:ins >`,
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${inner.slice(1).join("")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner.join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ),
);

const paragraphs = fc.oneof(
  fc.array(pieces, { maxLength: 5 }).map((inner) => paragraph(inner.join(""))),
  fc.array(pieces, { maxLength: 3 }).map((inner) => paragraph(inner.join(""), "Quote")),
  fc
    .array(pieces, { maxLength: 2 })
    .map((inner) =>
      paragraph(`<w:r><w:pict><w:txbxContent>${paragraph(inner.join(""))}</w:txbxContent></w:pict></w:r>`),
    ),
);

const bodies = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: paragraphs },
      fc
        .array(paragraphs, { minLength: 1, maxLength: 3 })
        .map(
          (cells) => `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`,
        ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => blocks.join("\n") + paragraph(run("And it ends.")));

const ranges = fc.array(fc.tuple(fc.nat(300), fc.nat(40)), { minLength: 1, maxLength: 8 });

/** A part without its tags. */
function bare(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, characters: string) => characters.replace(/[<>]/g, ""))
    .replace(/<[^>]*>/g, "");
}

it("has every comment of any document at exactly its words, and the document's text as it was", async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(bodies, ranges, async (body, wanted) => {
      const bytes = withoutComments(body);
      const article = textOf(bytes);
      const { length } = article.text;
      const comments = wanted.map(([from, size]) => commentAt(from % length, (from % length) + 1 + size));
      const copy = await commentedDocx({ bytes, article }, comments);
      expect(textOf(copy.bytes).text).toBe(article.text);
      expect(bare(partOf(copy.bytes, "word/document.xml"))).toBe(bare(partOf(bytes, "word/document.xml")));
      const marked = markedWords(copy.bytes);
      comments.forEach(({ start, end }, id) => {
        const placement = copy.placements[id] as string;
        seen.set(placement, (seen.get(placement) ?? 0) + 1);
        expect(marked.references.get(`${id}`)).toBe(1);
        if (placement === "words")
          expect(squeezed(marked.words.get(`${id}`) ?? "")).toBe(
            squeezed(wholeCharacters(article.text, start, end)),
          );
      });
    }),
    { numRuns: 300 },
  );
  // only what is within a text box, or nothing but white space, is not marked at its words
  expect(seen.get("words") ?? 0).toBeGreaterThan((seen.get("near") ?? 0) + (seen.get("paragraph") ?? 0));
});

it("reads to the same article as before", async () => {
  await fc.assert(
    fc.asyncProperty(bodies, ranges, async (body, wanted) => {
      const bytes = withoutComments(body);
      const article = await articleOf(bytes);
      const { length } = article.text;
      const comments = wanted.map(([from, size]) => commentAt(from % length, (from % length) + 1 + size));
      const copy = await articleOf((await commentedDocx({ bytes, article }, comments)).bytes);
      expect({ ...copy, leftOut: [] }).toEqual({ ...article, leftOut: [] });
    }),
    { numRuns: 30 },
  );
});
