import type { Article } from "@hearsay/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEWS_PAGE } from "../../test/fixtures/news-page.js";
import { parseHtml } from "./parse-html.js";

const read = (html: string): Article => parseHtml("page.html", new TextEncoder().encode(html), {});
const blocks = (article: Article) =>
  article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);

describe("parseHtml, a whole news page", () => {
  const article = read(NEWS_PAGE);

  it("knows headline, standfirst, byline, date, outlet and language", () => {
    expect(article).toMatchObject({
      headline: { text: "Harbour ferry to stop at weekends" },
      standfirst: { text: "The last boat leaves on Friday, and nobody has said when the next one will." },
      byline: "Maren Oduya and Ilse Brandvold",
      published: "2031-03-12T08:30:00+01:00",
      outlet: "The Talvik Post",
      language: "en",
    });
  });

  it("holds the main content and nothing that surrounds it", () => {
    expect(blocks(article).map(([kind, text]) => [kind, text?.slice(0, 24)])).toEqual([
      ["headline", "Harbour ferry to stop at"],
      ["standfirst", "The last boat leaves on "],
      ["caption", "The ferry “Hedda” at the"],
      ["paragraph", "The ferry across Talvik "],
      ["paragraph", "“We cannot sail boats th"],
      ["paragraph", "Some 1,400 people cross "],
      ["heading", "What the islanders say"],
      ["paragraph", "On the far side of the w"],
      ["blockquote", "A Sunday without a boat "],
      ["listItem", "The last boat sails on F"],
      ["listItem", "Tickets that were bought"],
      ["paragraph", "The board meets again in"],
      ["paragraph", "Until then the school bu"],
    ]);
  });

  it("puts in the marks that a browser draws around <q>", () => {
    expect(article.text).toContain("called it “a wall of water” between her");
  });
});

describe("parseHtml, other pages", () => {
  it("reads a bare fragment", () => {
    expect(blocks(read("<h1>Ferry stops</h1><p>The boat sails no more.</p>Nobody knows why."))).toEqual([
      ["headline", "Ferry stops"],
      ["paragraph", "The boat sails no more."],
      ["paragraph", "Nobody knows why."],
    ]);
  });

  it("reads a page of loose text", () => {
    expect(read("Only some words &amp; no markup").text).toBe("Only some words & no markup");
  });

  it("reads a page that is nested deep, and refuses one that is nested deeper than any page", () => {
    const nested = (depth: number) =>
      `${"<div>".repeat(depth)}<p>In the middle.</p>${"</div>".repeat(depth)}`;
    expect(read(nested(1_000)).text).toBe("In the middle.");
    expect(() => read(nested(10_000))).toThrow(/^is nested more than 5000 elements deep$/);
  });

  it("says that a page holds no text", () => {
    expect(() => read("<html><body><script>fill()</script></body></html>")).toThrow(/^holds no text/);
  });

  it("takes the description for a standfirst only where a reader sees it before the text", () => {
    const first = "The boat sails no more on Sundays, the harbour board decided on Tuesday.";
    const seen = "Islanders are left without a boat on Sundays";
    const page = (description: string) =>
      `<meta property="og:type" content="article"><meta name="description" content="${description}">
       <h1>Ferry stops</h1><div>${seen}</div><article><p>${first}</p><p>Nobody on the island was asked about it.</p></article>`;
    expect(read(page(seen)).standfirst?.text).toBe(seen);
    expect(read(page(`${seen.slice(0, -8)}…`)).standfirst?.text).toBe(seen);
    expect(read(page("Read here all about the ferry on Sundays")).standfirst).toBeNull();
    expect(read(page(first)).standfirst).toBeNull();
    expect(read(page("Read here all about the ferry on Sundays")).text).not.toContain("Read here");
  });

  it.each([
    [
      "an array",
      '[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Ferry stops","author":"Maren Oduya"}]',
    ],
    [
      "a reference",
      '{"@graph":[{"@id":"#m","@type":"Person","name":"Maren Oduya"},{"@type":"Article","author":{"@id":"#m"}}]}',
    ],
    ["a comma too many", '{"@type":"NewsArticle","author":{"name":"Maren Oduya"},}'],
    [
      "a line break in a string",
      '{"@type":"NewsArticle","description":"One\nline","author":{"name":"Maren Oduya"}}',
    ],
  ])("reads JSON-LD with %s", (_, json) => {
    const page = `<script type="application/ld+json">${json}</script><p>The boat sails no more.</p>`;
    expect(read(page).byline).toBe("Maren Oduya");
  });

  it("passes over broken JSON-LD", () => {
    const page =
      '<script type="application/ld+json">{"@type": "NewsArt</script><p>The boat sails no more.</p>';
    expect(read(page)).toMatchObject({ byline: null, text: "The boat sails no more." });
  });

  it.each(["windows-1252", "cp1252", "latin1", "iso-8859-1", "us-ascii", "iso-8859-15"])(
    "reads a page in the encoding that it declares: %s",
    (encoding) => {
      const html = `<meta charset="${encoding}"><p>\x93A caf\u00e9,\x94 he said \x97 it\x92s at the quay.</p>`;
      expect(parseHtml("a.html", Buffer.from(html, "latin1"), {}).text).toBe(
        "“A café,” he said — it’s at the quay.",
      );
    },
  );

  it("takes the outlet's name in a first-level heading for no headline", () => {
    const page =
      "<title>Ferry stops at weekends – The Talvik Post</title><h1>The Talvik Post</h1><h2>Ferry stops at weekends</h2>" +
      "<div>The boat sails no more on Sundays.<br><br>Nobody on the island was asked.</div>";
    expect(blocks(read(page))).toEqual([
      ["headline", "Ferry stops at weekends"],
      ["paragraph", "The boat sails no more on Sundays."],
      ["paragraph", "Nobody on the island was asked."],
    ]);
  });

  it("does not quote a credit as a caption", () => {
    const page =
      "<p>She was not content.</p><figure><blockquote>A Sunday without a boat.</blockquote>" +
      "<figcaption>— Sunniva Aas</figcaption></figure><p>Nobody was.</p>";
    expect(blocks(read(page)).map(([kind]) => kind)).toEqual([
      "paragraph",
      "blockquote",
      "paragraph",
      "paragraph",
    ]);
  });
});

describe("the origin map", () => {
  const expectTrue = (html: string) => {
    const article = read(html);
    for (const { start, fileStart, length } of article.origin ?? []) {
      expect(html.slice(fileStart, fileStart + length)).toBe(article.text.slice(start, start + length));
    }
    return article;
  };

  it("leads from the text of a news page to the file", () => {
    const article = expectTrue(NEWS_PAGE);
    const mapped = (article.origin ?? []).reduce((sum, { length }) => sum + length, 0);
    expect(mapped / article.text.length).toBeGreaterThan(0.95);
  });

  it("holds wherever it says something, whatever the page", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<br>",
      "<q>",
      "</q>",
      "<li>",
      "<b>",
      "</b>",
      "<h1>",
      "</h1>",
      "<",
      "&amp;",
      "&rdquo;",
      "&lt",
      "&#8212;",
      "&nope;",
      " ",
      "\n\t",
      "\u00a0",
      "“words”",
      "Ferry",
      "a 😀 b",
      "<!-- x -->",
      "<script>no</script>",
      "<figcaption>",
      "</figcaption>",
      "<blockquote>",
      "</blockquote>",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        expectTrue(`${pieces.join("")}<p>The end.</p>`);
      }),
      { numRuns: 150 },
    );
  });
});
