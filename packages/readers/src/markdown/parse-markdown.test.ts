import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMarkdown } from "./parse-markdown.js";

const encode = (text: string) => new TextEncoder().encode(text);

/** The blocks as "kind: text". */
function outline(file: string): string[] {
  const { blocks, text } = parseMarkdown("draft.md", encode(file));
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

test("markers, addresses and code are left out; images leave their captions", () => {
  const file = `# Quay to *reopen*

By Maren Oduya, The Talvik Post

The **council** voted [on Monday](https://talvik.example/vote "vote") &amp; \\*paid\\*.
It was \`late\`. ![The quay](quay.png)

> “It is *ours*,” said Ray Hallam.
> He left.

- one boat
- two boats

<p>Work begins <b>in May</b>.</p>

\`\`\`js
const quay = 1;
\`\`\`
`;
  expect(outline(file)).toEqual([
    "headline: Quay to reopen",
    "byline: By Maren Oduya, The Talvik Post",
    "paragraph: The council voted on Monday & *paid*.\nIt was late.",
    "caption: The quay",
    "blockquote: “It is ours,” said Ray Hallam.\nHe left.",
    "listItem: one boat",
    "listItem: two boats",
    "paragraph: Work begins in May.",
  ]);
});

test("front matter gives the headline, the standfirst and the credits", () => {
  const file =
    "---\ntitle: Quay to reopen\ndescription: Work begins in May.\nauthor: [Maren Oduya, Ines Korb]\ndate: 2031-03-12\n---\n\nThe council voted on Monday.\n";
  expect(outline(file)).toEqual([
    "headline: Quay to reopen",
    "standfirst: Work begins in May.",
    "paragraph: The council voted on Monday.",
  ]);
  expect(parseMarkdown("draft.md", encode(file))).toMatchObject({
    byline: "Maren Oduya, Ines Korb",
    published: "2031-03-12",
  });
});

test("a title that the first heading repeats stands once", () => {
  const file =
    "---\ntitle: Quay to reopen\n---\n\n# Quay to reopen\n\nThe council voted.\n\n## Afterwards\n\nIt rained.\n";
  expect(outline(file)).toEqual([
    "headline: Quay to reopen",
    "paragraph: The council voted.",
    "heading: Afterwards",
    "paragraph: It rained.",
  ]);
});

test("front matter tells the facts of an article, where they make sense", () => {
  const read = (...fields: string[]) =>
    parseMarkdown("draft.md", encode(`---\n${fields.join("\n")}\n---\n\nThe council voted on Monday.\n`));
  expect(
    read(
      "authors: [{name: Maren Oduya}, {name: Ines Korb}]",
      "published: 12 March 2031",
      "outlet: The Talvik Post",
      "canonical_url: https://talvik.example/quay",
      "categories: [Harbour, News]",
    ),
  ).toMatchObject({
    byline: "Maren Oduya, Ines Korb",
    published: "2031-03-12",
    outlet: "The Talvik Post",
    url: "https://talvik.example/quay",
    section: "Harbour",
  });
  expect(
    read(
      "author: admin",
      "date: 03/04/2031",
      "outlet: https://talvik.example",
      "url: /quay",
      "section: Uncategorized",
    ),
  ).toMatchObject({ byline: null, published: null, outlet: null, url: null, section: null });
  expect(read("date: 03/04/2031", "lang: en-GB").published).toBe("2031-04-03");
});

test("front matter that is not read is left out, though its letters stand in what is", () => {
  const file =
    "---\ntitle: The Quay\nconstructor: y\nmood: Quay\nauthors:\n  - Maren Oduya\n---\n\nThe council voted.\n";
  expect(parseMarkdown("draft.md", encode(file)).leftOut).toEqual([
    { why: "front matter", text: "constructor: y\nmood: Quay" },
  ]);
});

test("a title stands where its own field does, though another has the same value", () => {
  const file = "---\nseries: The Quay\ntitle: The Quay\n---\n\nThe council voted on Monday.\n";
  const { origin } = parseMarkdown("draft.md", encode(file));
  expect(origin?.[0]?.fileStart).toBe(file.lastIndexOf("The Quay"));
});

test("broken or hostile front matter tells nothing", () => {
  const bomb = `---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]\ntitle: [*b\n---\n\nThe quay is ours.\n`;
  expect(outline(bomb)).toEqual(["paragraph: The quay is ours."]);
});

test("a text without any markup is one", () => {
  expect(outline("“We will pay,” Maren Oduya said.")).toEqual([
    "paragraph: “We will pay,” Maren Oduya said.",
  ]);
});

test("the origin leads to the same characters in the file", () => {
  const piece = fc.constantFrom(
    "# ",
    "> ",
    "- ",
    "*",
    "_",
    "`",
    "[",
    "](x)",
    "![",
    "\\",
    "&amp;",
    "&copy;",
    "&",
    "<b>",
    "quay ",
    "“",
    "\n",
    "\n\n",
    "\r\n",
    "---\n",
    "1. ",
    "\t",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const file = pieces.join("");
      const article = parseMarkdown("draft.md", encode(file));
      for (const { start, fileStart, length } of article.origin ?? []) {
        expect(article.text.slice(start, start + length)).toBe(file.slice(fileStart, fileStart + length));
      }
    }),
  );
});
